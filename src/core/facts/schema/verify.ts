import { z } from "astro/zod";
import { Day } from "./source.ts";

export const Signature = z
  .strictObject({
    who: z.string().min(1).describe("Name or initials of the person."),
    when: Day,
    how: z.string().min(1).describe("What the person did, as in: called, opened the page."),
  })
  .describe("A person says that a value is right.");

export const SignedValue = z
  .strictObject({
    value: z
      .string()
      .describe("The value that was checked. If the value changes, the signature is no longer valid."),
    signed: Signature.nullable().describe("Who checked it, when and how. null: nobody yet."),
  })
  .describe("A value that must be signed before launch.");
export type SignedValue = z.infer<typeof SignedValue>;

export const Check = z
  .strictObject({
    about: z.string().describe("Service, place or platform."),
    part: z.string().optional().describe("Channel or part of it."),
    what: z.string().describe("What is in doubt."),
    why: z.string().nullable().describe("Why it is in doubt."),
    how: z.string().nullable().describe("What to call or open."),
    url: z.url().optional().describe("Page to open."),
    population: z.int().nullable().optional().describe("How many people it affects, if known."),
    signed: Signature.nullable().describe("Who checked it, when and how. null: nobody yet."),
  })
  .describe("Something a person must check.");
export type Check = z.infer<typeof Check>;

export const Unused = z
  .strictObject({
    value: z.string().min(1).describe("Telephone number, address or part of one that no page may have."),
    why: z.string().min(1).describe("Why the site may send nobody there."),
  })
  .describe("A value that must not be used.");
export type Unused = z.infer<typeof Unused>;
