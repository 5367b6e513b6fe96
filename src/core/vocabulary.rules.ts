/** Words that the rules know by name. The schemas import them, so that facts can use no others. */

/** Parts of the list of ways to have an image removed, in the order in which they are read. */
export const ROLES = ["first", "then", "also", "support"] as const;
export type Role = (typeof ROLES)[number];

/** For whom a plan is: each has pages of their own. */
export const READERS = ["me-young", "me-adult", "my-child", "at-work", "someone-else"] as const;
export type Reader = (typeof READERS)[number];

/** Kinds of danger: answers of the question `danger` other than no. */
export const DANGERS = ["near", "live", "life", "missing"] as const;
export type Danger = (typeof DANGERS)[number];

/** Bodies that are found by where someone is, each by one page: `finds` in `src/data/addresses.yaml`. */
export const PLACES = ["local-police", "dpj", "province-police", "doer-police"] as const;

/** Days of the week, as RFC 5545 writes them but in small letters. */
export const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** Parts of what the sheet hands over, in the order in which an analyst reads. */
export const SHEET_BLOCKS = [
  "now",
  "reach",
  "place",
  "people",
  "accounts",
  "facts",
  "kept",
  "words",
] as const;
