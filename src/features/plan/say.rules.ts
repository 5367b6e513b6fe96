import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Answers } from "./answers.rules.ts";

/** Words id of what to say to whoever is told; undefined where nothing says yet what happened. */
export function sayOf({ say }: Pick<Situation, "say">, answers: Answers): string | undefined {
  return typeof say === "string" ? say : say.answers[answers[say.question] ?? ""];
}

/** Words ids of all that may be said. */
export const allSaid = ({ say }: Pick<Situation, "say">): string[] =>
  typeof say === "string" ? [say] : Object.values(say.answers);
