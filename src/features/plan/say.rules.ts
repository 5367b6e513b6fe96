import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Answers } from "./answers.rules.ts";

/** Returns the words id of what to say to a service; undefined while the answers do not say what happened. */
export function sayOf({ say }: Pick<Situation, "say">, answers: Answers): string | undefined {
  if (typeof say === "string") return say;
  const said = say.answers[answers[say.question] ?? ""];
  return said ?? (say.else === undefined ? undefined : sayOf({ say: say.else }, answers));
}

/** Words ids of all that may be said. */
export function allSaid({ say }: Pick<Situation, "say">): string[] {
  if (typeof say === "string") return [say];
  return [...Object.values(say.answers), ...(say.else === undefined ? [] : allSaid({ say: say.else }))];
}
