import { z } from "astro/zod";
import { Line } from "../../schema/line.ts";

/** Words of one service, to show around the facts of `src/data/services/ID.yaml`. */
export const ServiceWordsEntry = z
  .strictObject({
    name: Line.describe(
      "Visible name: the official one. In Arabic it follows an Arabic name or description.",
    ),
    short: Line.describe("Name for buttons and lists."),
    what: Line.describe("What the service does for the reader: one sentence, fifteen words or fewer."),
    limits: z.array(Line).describe("What it does not do, one short sentence each; may be empty."),
    identity: Line.optional().describe(
      "One line about giving a name. Leave it out if the facts do not know.",
    ),
    notes: z
      .record(z.string(), Line)
      .optional()
      .describe("Channel id to the line that users of this channel must know."),
  })
  .describe("Words of one service.");
export type ServiceWordsEntry = z.infer<typeof ServiceWordsEntry>;

/** `locales/xx/services.yaml`: each visible service. */
export const ServiceWords = z.record(z.string(), ServiceWordsEntry).describe("Service id to its words.");
export type ServiceWords = z.infer<typeof ServiceWords>;
