import { z } from "astro/zod";

/** A BCP 47 tag in the facts: a language, sometimes with a region. */
export const LanguageTag = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, "expected a language tag such as fr or pt-BR")
  .describe("BCP 47 tag of a language, such as ar, fr or en.");
export type LanguageTag = z.infer<typeof LanguageTag>;

export const Languages = z
  .array(LanguageTag)
  .describe("Languages documented on a page that was seen; an empty list means unknown, not none.");

/** A record from language tag to value, as in `{fr: "…", en: "…"}`. Languages may be missing. */
export function byLanguage<V extends z.ZodType>(value: V): z.ZodRecord<typeof LanguageTag, V> {
  return z.record(LanguageTag, value);
}
