import type { Locale } from "../../core/schema/locale.ts";
import { list } from "../../core/words/format.ts";

/** A question in words, with its answers in the order of the page. */
export interface Asked {
  readonly text: string;
  readonly answers: readonly string[];
}

/**
 * Returns sets of answers in words. It writes sets that are every combination of some answers as one line.
 *
 * @param places for each set the position of each answer, 0 for none, as in "02"
 * @example
 * setsOf(["10", "11"], [{ text: "Now?", answers: ["Yes"] }, { text: "Who?", answers: ["Me"] }], "none", locale)
 * // ["Now? Yes. Who? none or Me"]
 */
export function setsOf(
  places: readonly string[],
  questions: readonly Asked[],
  none: string,
  locale: Locale,
): string[] {
  const chosen = questions.map((_, at) => [...new Set(places.map((set) => set.charAt(at)))]);
  const all = chosen.reduce((product, { length }) => product * length, 1);
  const say = (sets: readonly (readonly string[])[]): string =>
    questions
      .flatMap(({ text, answers }, at) => {
        const own = sets[at] ?? [];
        if (own.length === answers.length + 1 || own.every((place) => place === "-")) return [];
        const chosen = own.map((place) => answers[Number(place) - 1] ?? none);
        return `${text} ${list(chosen, locale, "or")}`;
      })
      .join(". ");
  if (all === places.length) return [say(chosen)];
  return places.map((set) => say([...set].map((place) => [place])));
}
