import { z } from "astro/zod";
import { Day } from "./source.ts";

export const Signature = z
  .strictObject({
    who: z.string().min(1).describe("Name or initials of the person."),
    when: Day,
    how: z.string().min(1).describe("What was done: telephoned, opened the page."),
  })
  .describe("A person's word that a value is right.");

export const SignedValue = z
  .strictObject({
    value: z.string().describe("The value that was checked: a signature falls when the value changes."),
    signed: Signature.nullable().describe("Who checked it, when and how; null: nobody yet."),
  })
  .describe("A value that must be signed before launch.");
export type SignedValue = z.infer<typeof SignedValue>;

export const Check = z
  .strictObject({
    about: z.string().describe("Service, place or platform."),
    part: z.string().optional().describe("Channel or part of it."),
    what: z.string().describe("What is in doubt."),
    why: z.string().nullable().describe("Why it is in doubt."),
    how: z.string().nullable().describe("What to telephone or open."),
    url: z.url().optional().describe("Page to open."),
    population: z.int().nullable().optional().describe("People concerned, where known."),
    signed: Signature.nullable().describe("Who checked it, when and how; null: nobody yet."),
  })
  .describe("Something a person must check.");
export type Check = z.infer<typeof Check>;

export const Unused = z
  .strictObject({
    value: z.string().min(1).describe("Telephone, address or part of one, as it may be written on no page."),
    why: z.string().min(1).describe("Why nobody may be sent there."),
  })
  .describe("A value that must not be used.");
export type Unused = z.infer<typeof Unused>;
