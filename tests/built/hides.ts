import { remembered } from "../../src/core/remembered.rules.ts";

/** Returns the selectors that style sheets hide. It caches them, because many pages have the same sheets. */
const hidden = remembered((sheets: string): readonly string[] =>
  [...sheets.matchAll(/([^{}]+)\{display:none\}/g)].flatMap(([, selectors = ""]) => selectors.split(",")),
);

/**
 * Checks whether a style sheet of the page hides what is not for this radio button's answer.
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
