import { z } from "astro/zod";
import { Id, SourceIds } from "../../core/facts/schema/source.ts";

const Reached = z.strictObject({
  service: Id.describe("Service to reach."),
  channels: z
    .array(Id)
    .min(1)
    .describe("Types or ids of channels, as in a plan. Only confirmed ones go on paper."),
});

/** Parts of a page of prose that a handout may reuse. */
const TAKEN = ["heading", "text", "say", "list", "steps", "avoid", "after"] as const;

export const HandoutPart = z
  .strictObject({
    id: Id.describe("Id of the part, in locales/xx/handouts.yaml and in the layout."),
    from: z
      .strictObject({
        page: Id.describe("Page of prose that has the words."),
        part: Id.describe("Part of that page."),
        take: z.array(z.enum(TAKEN)).min(1).describe("What the handout prints from that part."),
        first: z.int().positive().optional().describe("How many of its first paragraphs to print."),
      })
      .nullable()
      .default(null)
      .describe("Source of the words, if another page has them."),
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
      .describe("Page of prose whose heading and lead it uses. null: it has its own."),
    pages: z.int().positive().default(1).describe("How many sides of letter paper it fills."),
    parts: z.array(HandoutPart).min(1).describe("Its parts, in the order of reading."),
    tear: z.array(Reached).default([]).describe("Numbers on the strips to tear off."),
    sources: SourceIds.default([]),
  })
  .describe("A handout: what it shows and where its code leads.");
export type HandoutFacts = z.infer<typeof HandoutFacts>;
