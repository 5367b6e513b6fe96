import type { Asked } from "../../domain/plan/answers.ts";

/** Names of the groups of radio buttons: they mean nothing, since form state is seen by others. */
export const LETTERS = ["a", "b"] as const;

/**
 * The style rules by which answers show and hide parts of a plan without script: one for each set of answers, made
 * from the questions. A part carries in `data-w` the sets that it is for.
 *
 * @param shortOf for each set of answers, as places, the set that stands for it in `data-w`
 */
export function answerRules(
  questions: readonly Pick<Asked, "answers">[],
  shortOf: ReadonlyMap<string, string>,
): string {
  const states = questions.map(({ answers }, index) => {
    const letter = LETTERS[index];
    return ["", ...answers].map((_, place) =>
      place === 0 ? `:not(:has([name=${letter}]:checked))` : `:has(#${letter}${place}:checked)`,
    );
  });
  const sets = states.reduce<{ key: string; state: string }[]>(
    (all, one) =>
      all.flatMap(({ key, state }) => one.map((next, place) => ({ key: key + place, state: state + next }))),
    [{ key: "", state: "" }],
  );
  if (questions.length === 0) return "";
  const hidden = sets.map(({ key, state }) => `.plan${state} [data-w]:not([data-w~="${shortOf.get(key)}"])`);
  const none = "0".repeat(questions.length);
  return (
    `@supports selector(:has(*)){${hidden.join(",")}{display:none}}` +
    `@supports not selector(:has(*)){.answers,[data-w]:not([data-w~="${none}"]):not([data-w-if]){display:none}}`
  );
}
