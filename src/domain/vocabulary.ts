/** Words that the rules know by name. The schemas import them, so that facts can use no others. */

/** Parts of a plan, in the order in which they are read. */
export const ROLES = ["first", "then", "also", "support"] as const;
export type Role = (typeof ROLES)[number];

/** Who reads: answers of the question `who`. */
export const READERS = ["me", "my-child", "at-work", "someone-else"] as const;
export type Reader = (typeof READERS)[number];

/** Days of the week, as RFC 5545 writes them but in small letters. */
export const DAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
