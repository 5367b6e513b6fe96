import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";

/** `locales/xx/heard.yaml`: how people say that a child is in another country. */
export const HeardWords = z.strictObject({
  there: z
    .strictObject({
      child: z.array(Line).min(1).describe("Words for a child of whoever speaks: my son."),
      relative: z.array(Line).min(1).describe("Words for another relative of theirs: my niece."),
      is: z.array(Line).min(1).describe("Words between the person and the country: is, now, living, in."),
    })
    .describe("How people say that a child is in another country."),
});
export type HeardWords = z.output<typeof HeardWords>;
