import type { Asked } from "./answers.rules.ts";
import type { Case } from "./parts.view.ts";

/** Names of the groups of radio buttons. They have no meaning, because others can see form state. */
export const LETTERS = ["a", "b"] as const;

/**
 * Returns the style rules that show and hide parts of a plan by answers, without script. Each plan of the
 * page has one rule. The attribute `data-w` of a part has the marks of its plans.
 */
export function answerRules(questions: readonly Pick<Asked, "answers">[], cases: readonly Case[]): string {
  if (questions.length === 0) return "";
  const hidden = cases.map(
    ({ mark, places }) => `.plan:is(${places.map(stateOf).join(",")}) [data-w]:not([data-w*="${mark}"])`,
  );
  const none = cases[0]?.mark;
  return (
    `@supports selector(:has(*)){${hidden.join(",")}{display:none}}` +
    `@supports not selector(:has(*)){.answers,[data-w]:not([data-w*="${none}"]){display:none}}`
  );
}

/** Returns the selector for the radio buttons in one set of answers. */
const stateOf = (places: string): string =>
  [...places]
    .map((place, at) =>
      place === "0" ? `:not(:has([name=${LETTERS[at]}]:checked))` : `:has(#${LETTERS[at]}${place}:checked)`,
    )
    .join("");
