import { fold } from "../fold.rules.ts";

/** The maximum number of gaps in one phrase. Each gap makes matching slower. */
const MOST_GAPS = 3;
const SET = /^<([^<>]+)>$/;
const SIGN = /^[$€£%]$/;

/**
 * Returns the faults of a phrase, as a word that no text can contain, or a set that does not exist.
 *
 * @example phraseFaults("<il> frappe", {}) // ["no such set: <il>"]
 */
export function phraseFaults(phrase: string, sets: Readonly<Record<string, unknown>>): string[] {
  const parts = phrase.split(/[\s'’-]+/).filter(Boolean);
  const gaps = parts.filter((part) => part === "..").length;
  const words = parts.filter((part) => part !== "..").flatMap((part) => part.replace(/\?$/, "").split("|"));
  return [
    ...(gaps > MOST_GAPS ? [`more than ${MOST_GAPS} times ..`] : []),
    ...words.filter((word) => word.includes("?")).map((word) => `? stands behind all choices alone: ${word}`),
    ...words.flatMap((word) => {
      const set = SET.exec(word)?.[1];
      if (set !== undefined) return Object.hasOwn(sets, set) ? [] : [`no such set: ${word}`];
      const folded = SIGN.test(word) ? word : fold(word.replace(/^~|\*$/g, ""));
      return folded === "" || folded.includes(" ") ? [`no single word: ${JSON.stringify(word)}`] : [];
    }),
  ];
}
