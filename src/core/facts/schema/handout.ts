import { z } from "astro/zod";
import { Id, SourceIds } from "./source.ts";

const Reached = z.strictObject({
  service: Id.describe("Service to reach."),
  channels: z
    .array(Id)
    .min(1)
    .describe("Types or ids of channels, as in a route; only confirmed ones go on paper."),
});

/** What a handout may take of a part of a page of prose. */
const TAKEN = ["heading", "text", "say", "list", "steps", "avoid", "after"] as const;

export const HandoutPart = z
  .strictObject({
    id: Id.describe(
      "Id of the part: its words in locales/xx/handouts.yaml, and its place in the typesetting.",
    ),
    from: z
      .strictObject({
        page: Id.describe("Page of prose that says it already."),
        part: Id.describe("Part of that page."),
        take: z
          .array(z.enum(TAKEN))
          .min(1)
          .describe("What is taken of the part: what the typesetting prints."),
        first: z.int().positive().optional().describe("Only so many of its first paragraphs."),
      })
      .nullable()
      .default(null)
      .describe("Where the words stand when they are written elsewhere."),
    services: z.array(Reached).default([]).describe("Services to reach, in this order."),
    blanks: z.array(Id).default([]).describe("Boxes to fill in by hand: ids of labels in the words."),
    phrases: z
      .enum(["card", "wallet"])
      .nullable()
      .default(null)
      .describe("Phrases of src/data/counter.yaml that it shows."),
    screens: z.boolean().default(false).describe("Whether it shows the screens of src/data/easy.yaml."),
  })
  .describe("One part of a handout.");
export type HandoutPart = z.infer<typeof HandoutPart>;

/** One entry of `src/data/handouts.yaml`: what is printed, and where its code leads. */
export const HandoutFacts = z
  .strictObject({
    leads: Id.describe("Page that the printed code opens: a name of src/data/addresses.yaml."),
    head: Id.nullable()
      .default(null)
      .describe("Page of prose whose heading and lead it takes; null: its own."),
    pages: z.int().positive().default(1).describe("Sides of one sheet of letter paper that it fills."),
    parts: z.array(HandoutPart).min(1).describe("Its parts, in the order of reading."),
    tear: z.array(Reached).default([]).describe("Numbers of the strips to tear off."),
    sources: SourceIds.default([]),
  })
  .describe("A handout: what it shows and where its code leads.");
export type HandoutFacts = z.infer<typeof HandoutFacts>;
