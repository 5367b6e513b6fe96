import { z } from "astro/zod";
import { Day } from "./source.ts";

/** Kinds of facts that grow old each at its own pace. */
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
  .record(z.enum(FACT_KINDS), z.int().positive().describe("Days after which it is looked at again."))
  .describe(
    "`src/data/freshness.yaml`: for each kind of fact, how long it may stand before a person looks again.",
  );
export type Freshness = z.infer<typeof Freshness>;

export const Change = z
  .strictObject({
    day: Day.describe("Day of the change."),
    key: z.string().min(1).describe("Which value, as in kids-help-phone/phone."),
    from: z.string().nullable().describe("Value before; null: there was none."),
    to: z.string().nullable().describe("Value after; null: taken away."),
  })
  .describe("One change of a number or an address.");
export type Change = z.infer<typeof Change>;

/** `src/data/changes.yaml`: the public log, newest first. */
export const Changes = z.array(Change);
