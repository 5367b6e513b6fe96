import { z } from "astro/zod";
import { Place } from "./plan/step.ts";

/** One entry of `src/data/addresses.yaml`, by the name that words use in `[label](page:NAME)`. */
export const Address = z
  .strictObject({
    path: z
      .string()
      .regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, "expected small letters, digits and hyphens, parted by /")
      .describe('Path after the language, the same in every language; "" is the home page.'),
    finds: Place.optional().describe("The body of a plan that this page finds by where the child is."),
    sensitive: z
      .boolean()
      .default(false)
      .describe("Whether the tab says nothing, because browser history is read by others."),
  })
  .describe("Where a page stands.");
export type Address = z.infer<typeof Address>;
