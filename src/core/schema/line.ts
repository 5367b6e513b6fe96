import { z } from "astro/zod";

/** Matches digits that look like a telephone number, in any grouping. It does not match a range of years. */
export const TELEPHONE = /(?<!\d)(\d{3}[\s().‑–-]{0,2}\d{3}[\s.‑–-]?\d{4}|\d{3}[\s.‑–-]\d{4}|\d{7,})(?!\d)/;

/** A line of plain text. It is not empty and has no telephone number (prose links to `service:ID` instead). */
export const Line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !TELEPHONE.test(text), "a telephone number: write [label](service:ID) instead")
  .describe("One line in the language of its folder.");

/**
 * Words of the sheet, which may differ by reader. A string is for everyone. Otherwise `all` is for parents,
 * professionals and others, `me` for the young person, and `self` for an adult to whom it happened.
 *
 * @example { all: "N’envoyez rien de plus.", me: "N’envoie rien de plus." }
 */
export const Words = z
  .union([
    Line,
    z.strictObject({
      all: Line.describe("For everyone but the young person."),
      me: Line.describe("For the young person, second person singular."),
      self: Line.optional().describe("For an adult to whom it happened; else as for everyone."),
    }),
  ])
  .describe("A line, or a line for the young person and one for everyone else.");
export type Words = z.infer<typeof Words>;
