import { z } from "astro/zod";
import { Place } from "./plan/step.ts";

/** One entry of `src/data/addresses.yaml`. Words use its name in `[label](page:NAME)`. */
export const Address = z
  .strictObject({
    path: z
      .string()
      .regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*)?$/, "expected small letters, digits and hyphens, parted by /")
      .describe('Path without the language, the same in every language. "" is the home page.'),
    finds: z
      .array(Place)
      .default([])
      .describe("The bodies that this page finds by the place of the child or of the other person."),
    sensitive: z
      .boolean()
      .default(false)
      .describe("true: address and tab say nothing, because others may read the browser history."),
  })
  .refine(({ path, sensitive }) => !sensitive || /\/\d+$/.test(path), {
    path: ["path"],
    error: "a sensitive page has a number for an address",
  })
  .describe("The address of a page.");
export type Address = z.infer<typeof Address>;
