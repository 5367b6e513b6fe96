import { z } from "astro/zod";
import { PLACES, READERS } from "../../../vocabulary.rules.ts";

export const Reader = z.enum(READERS).describe("The reader of a plan.");
export type Reader = z.infer<typeof Reader>;

export const Place = z.enum(PLACES).describe("A body that depends on the place of the child.");
export type Place = z.infer<typeof Place>;

/** One thing to do, as a row writes it: an id, and a condition that the reader judges. */
export const Step = z
  .string()
  .regex(
    /^[a-z0-9-]+( if [a-z0-9-]+)?$/,
    "expected an id, or an id and a condition such as: bank if money-sent",
  )
  .transform((written): { readonly id: string; readonly condition?: string } => {
    const [id = "", condition] = written.split(" if ");
    return condition === undefined ? { id } : { id, condition };
  })
  .describe(
    "Id of an act, a service, a place or a contact. After `if`, the words id of a condition that the reader judges.",
  );
export type Step = z.output<typeof Step>;
