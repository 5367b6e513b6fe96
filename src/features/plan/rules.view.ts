import { BOX, LETTERS } from "./buttons.rules.ts";
import type { Case } from "./parts.view.ts";

/**
 * Returns the style rules that show and hide parts of a plan by answers, without script. Each plan of the
 * page has one rule. The attribute `data-w` of a part has the marks of its plans; `data-s` names the buttons
 * or groups of which one is chosen when the part shows; `data-u` the button whose choice hides it.
 */
export function answerRules(
  questions: readonly { readonly answers: readonly unknown[]; readonly once?: string | undefined }[],
  cases: readonly Case[],
  hasBox: boolean,
): string {
  if (questions.length === 0) return "";
  const hidden = cases.map(
    ({ mark, places }) => `.plan:is(${places.map(stateOf).join(",")}) [data-w]:not([data-w*="${mark}"])`,
  );
  const groups = questions.map((_, at) => LETTERS[at]).filter((letter) => letter !== undefined);
  const buttons = questions.flatMap(({ answers }, at) =>
    answers.map((_, place) => `${LETTERS[at]}${place + 1}`),
  );
  const chosen = [
    ...new Set([
      ...groups,
      groups.join(" "),
      ...buttons,
      ...questions.flatMap(({ once }) => once ?? []),
      ...(hasBox ? [BOX.id] : []),
    ]),
  ].map((some) => `.plan:not(:has(${checked(some)})) [data-s="${some}"]`);
  const box = hasBox ? [`.plan:has(${checked(BOX.id)}) [data-u]`] : [];
  const none = cases[0]?.mark;
  return (
    `@supports selector(:has(*)){${[...hidden, ...chosen, ...box].join(",")}{display:none}}` +
    `@supports not selector(:has(*)){.answers,[data-s],[data-w]:not([data-w*="${none}"]){display:none}}`
  );
}

/** Returns the selector of buttons that are chosen: "a1" is one button, "a" any of its group. */
const checked = (some: string): string =>
  some
    .split(" ")
    .map((one) => (/\d/.test(one) ? `#${one}:checked` : `[name=${one}]:checked`))
    .join(",");

/** Returns the selector for the radio buttons in one set of answers. */
const stateOf = (places: string): string =>
  [...places]
    .map((place, at) =>
      place === "-"
        ? ""
        : place === "0"
          ? `:not(:has([name=${LETTERS[at]}]:checked))`
          : `:has(#${LETTERS[at]}${place}:checked)`,
    )
    .join("");
