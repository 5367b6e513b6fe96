import { remembered } from "../../src/core/remembered.rules.ts";

/** The selectors of what style sheets hide: many pages bring the same sheets. */
const hidden = remembered((sheets: string): readonly string[] =>
  [...sheets.matchAll(/([^{}]+)\{display:none\}/g)].flatMap(([, selectors = ""]) => selectors.split(",")),
);

/**
 * Whether a style sheet of the page hides what is not for the answer of this radio button.
 *
 * @param id letter of the question and position of the answer, as in "a2"
 */
export function hides(html: string, id: string): boolean {
  const [letter = "", at = ""] = id;
  const sheets = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, sheet]) => sheet).join("");
  return hidden(sheets).some(
    (rule) =>
      rule.includes(`:has(#${id}:checked) [data-${letter}]:not(`) &&
      rule.includes(`[data-${letter}~="${at}"]`),
  );
}
