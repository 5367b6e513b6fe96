import { z } from "astro/zod";
import { Day } from "./source.ts";

/** Kinds of facts. Each kind gets old at its own pace. */
export const FACT_KINDS = [
  "first-tier",
  "service",
  "youth-protection",
  "police",
  "province",
  "platform",
  "law",
  "figure",
  "claim",
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export const Freshness = z
  .record(z.enum(FACT_KINDS), z.int().positive().describe("Days until a person must check it again."))
  .describe("`src/data/freshness.yaml`: for each kind of fact, how long until a person must check it again.");
export type Freshness = z.infer<typeof Freshness>;

export const Change = z
  .strictObject({
    day: Day.describe("Day of the change."),
    key: z.string().min(1).describe("Which value, as in kids-help-phone/phone."),
    from: z.string().nullable().describe("Value before, or null if there was none."),
    to: z.string().nullable().describe("Value after, or null if it was removed."),
  })
  .describe("One change of a number or an address.");
export type Change = z.infer<typeof Change>;

/** `src/data/changes.yaml`: the public log, newest first. */
export const Changes = z.array(Change);
