import { z } from "astro/zod";
import { Day } from "./source.ts";

export const GuideFacts = z
  .strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/)
      .describe(
        "Path after the language, the same in every language; says nothing where the guide is sensitive.",
      ),
    door: z
      .enum(["young", "parents", "staff"])
      .nullable()
      .describe("Page for one sort of reader that leads to it; null: for everyone."),
    sensitive: z
      .boolean()
      .describe("Whether the tab says nothing, because browser history is read by others."),
    next: z
      .array(z.string().regex(/^(guide|page|situation):[a-z0-9-]+$/))
      .min(1)
      .describe("Where to go on, as `guide:ID`, `page:NAME` or `situation:ID`."),
    reviewed: Day.describe("Day on which every sentence was last compared with its sources."),
  })
  .describe("One entry of `src/data/guides.yaml`; its words are `locales/xx/guides/ID.md`.");
export type GuideFacts = z.infer<typeof GuideFacts>;
