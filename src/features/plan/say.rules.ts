import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Answers } from "./answers.rules.ts";

/** Returns the words id of what to say to a service; undefined while the answers do not say what happened. */
export function sayOf({ say }: Pick<Situation, "say">, answers: Answers): string | undefined {
  return typeof say === "string" ? say : say.answers[answers[say.question] ?? ""];
}

/** Returns the words ids of everything that a reader may say. */
export const allSaid = ({ say }: Pick<Situation, "say">): string[] =>
  typeof say === "string" ? [say] : Object.values(say.answers);
