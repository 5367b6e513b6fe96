import { z } from "astro/zod";
import { Id } from "../../core/facts/schema/source.ts";

/** `src/data/share.yaml`: the content of the cards for other sites. */
export const ShareFile = z
  .strictObject({
    example: Id.describe("Place whose card is shown on the page: one with a confirmed number."),
    talk: z
      .strictObject({ service: Id, channel: Id.describe("A confirmed telephone of the service.") })
      .describe("Who listens to the young, on every card."),
  })
  .describe("The cards for other sites.");
export type ShareFile = z.infer<typeof ShareFile>;
