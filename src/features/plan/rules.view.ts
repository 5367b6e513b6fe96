import type { Asked } from "./answers.rules.ts";
import type { Case } from "./parts.view.ts";

/** Names of the groups of radio buttons: they mean nothing, since form state is seen by others. */
export const LETTERS = ["a", "b"] as const;

/**
 * The style rules by which answers show and hide parts of a plan without script, one for each plan of the page. A part
 * carries in `data-w` the marks of the plans that it is in.
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

/** The buttons as they stand for one set of answers. */
const stateOf = (places: string): string =>
  [...places]
    .map((place, at) =>
      place === "0" ? `:not(:has([name=${LETTERS[at]}]:checked))` : `:has(#${LETTERS[at]}${place}:checked)`,
    )
    .join("");
