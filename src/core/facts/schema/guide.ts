import { z } from "astro/zod";
import { Day } from "./source.ts";

export const GuideFacts = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
      .describe(
        "Path without the language, the same in every language. For a sensitive guide it says nothing.",
      ),
    door: z
      .enum(["young", "parents", "staff"])
      .nullable()
      .describe("The readers whose page leads to it. null: everyone."),
    sensitive: z
      .boolean()
      .describe("true: the tab says nothing, because others may read the browser history."),
    next: z
      .array(z.string().regex(/^(guide|page|situation):[a-z0-9-]+$/))
      .min(1)
      .describe("Pages to read next, as `guide:ID`, `page:NAME` or `situation:ID`."),
    reviewed: Day.describe("Day on which every sentence was last compared with its sources."),
  })
  .describe("One entry of `src/data/guides.yaml`; its words are `locales/xx/guides/ID.md`.");
export type GuideFacts = z.infer<typeof GuideFacts>;
