import { z } from "astro/zod";
import { Place } from "./plan/step.ts";

/** One entry of `src/data/addresses.yaml`, by the name that words use in `[label](page:NAME)`. */
export const Address = z
  .strictObject({
    path: z
      .string()
      .regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, "expected small letters, digits and hyphens, parted by /")
      .describe('Path after the language, the same in every language; "" is the home page.'),
    finds: z
      .array(Place)
      .default([])
      .describe("The bodies of a plan that this page finds by where the child or the other person is."),
    sensitive: z
      .boolean()
      .default(false)
      .describe("Whether address and tab say nothing, because browser history is read by others."),
  })
  .refine(({ path, sensitive }) => !sensitive || /\/\d+$/.test(path), {
    path: ["path"],
    error: "a sensitive page has a number for an address",
  })
  .describe("Where a page stands.");
export type Address = z.infer<typeof Address>;
