import { z } from "astro/zod";
import { Reader } from "./plan/step.ts";
import { Id, SourceIds } from "./source.ts";

/** Content that a part may show besides its words. */
export const INSERTS = [
  "contact",
  "host",
  "files",
  "citation",
  "source-index",
  "site",
  "ear",
  "easy",
] as const;

export const ReachedServices = z
  .array(
    z.strictObject({
      service: Id,
      channels: z.array(Id).min(1).describe("Types or ids of channels, as in a plan."),
    }),
  )
  .default([])
  .describe("Services to reach from here.");

export const PagePart = z
  .strictObject({
    id: Id.describe("Id of the part's words in locales/xx/pages.yaml."),
    services: ReachedServices,
    band: z.boolean().default(false).describe("true: the part is the first thing to do, and it stands out."),
    examples: z
      .record(
        Id,
        z
          .string("has no door: write service:ID, body:ID or page:NAME")
          .regex(/^(service|body|page):[a-z0-9-]+$/, "expected service:ID, body:ID or page:NAME"),
      )
      .default({})
      .describe("Examples by id, in this order, each with its door."),
    situations: z.array(Id).default([]).describe("Situations that the part leads to, in this order."),
    insert: z
      .enum(INSERTS)
      .nullable()
      .default(null)
      .describe("What the site fills in: the contact, the files…"),
  })
  .describe("One part of a page of prose.");
export type PagePart = z.infer<typeof PagePart>;

/** One entry of `src/data/pages.yaml`. Its address is in `src/data/addresses.yaml`. */
export const PageFacts = z
  .strictObject({
    kind: z
      .enum(["about", "door", "before"])
      .describe("about: the site itself; door: for one kind of reader; before: before and after a report."),
    reader: Reader.optional().describe("For a door: its reader. Its situations lead to that reader’s plans."),
    parts: z.array(PagePart).min(1).describe("Its parts, in the order of reading."),
    sources: SourceIds.default([]),
  })
  .describe("A page of prose: where it leads and which sources it cites.");
export type PageFacts = z.infer<typeof PageFacts>;
