import { z } from "astro/zod";

export const phrases = z
  .array(
    z
      .string()
      .trim()
      .regex(/^(?!\.\.|[^ ]*\? )(?:(?!.* \.\.$))/, "begins and ends with a word that may not be missing"),
  )
  .superRefine((list, context) => {
    const seen = new Set<string>();
    for (const [at, phrase] of list.entries()) {
      if (phrase === "") context.addIssue({ code: "custom", path: [at], message: "empty" });
      if (seen.has(phrase))
        context.addIssue({ code: "custom", path: [at], message: `stands twice: ${phrase}` });
      seen.add(phrase);
    }
  });
export const list = (what: string) => phrases.describe(what);
export const ids = <const I extends readonly string[]>(known: I, what: string) =>
  z.partialRecord(z.enum(known), phrases).describe(what);
export const byId = (what: string) => z.record(z.string(), phrases).describe(what);
export const byNumber = (what: string) =>
  z.record(z.string().regex(/^-?\d+$/, "a number"), phrases).describe(what);

/** People whom a phrase may be about. */
export const PERSONS = [
  "son",
  "daughter",
  "child",
  "boy",
  "girl",
  "peer",
  "man",
  "guy",
  "woman",
  "someone",
  "relative",
  "writer",
] as const;
