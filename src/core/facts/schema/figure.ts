import { z } from "astro/zod";
import { EdtfDate, Id } from "./source.ts";

const Unit = z
  .enum([
    "people",
    "addresses",
    "reports",
    "arrests",
    "complaints",
    "incidents",
    "percent",
    "per-100000",
    "dollars",
    "hours",
    "days",
    "other",
  ])
  .describe("What is counted.");

export const Figure = z
  .strictObject({
    value: z.number().describe("The number, in its unit."),
    unit: Unit,
    period: EdtfDate.describe("When it was counted (EDTF: 2020/2021 from one year to the next)."),
    claim: Id.describe("Id of its claim in src/data/claims.yaml."),
    note: z.string().optional().describe("Warning for editors, never shown."),
  })
  .describe("A number that guides print as `{figure:ID}`.");
export type Figure = z.infer<typeof Figure>;

export const Series = z
  .strictObject({
    unit: Unit,
    claims: z.array(Id).min(1).describe("Claims that prove the whole series."),
    points: z
      .array(
        z.strictObject({
          period: EdtfDate.describe("Year, or from one year to the next."),
          value: z.number().nonnegative().nullable().describe("The number, or null: not found."),
          claim: Id.nullable().default(null).describe("Claim that proves it."),
        }),
      )
      .min(2, "a chart needs two points: say a single figure in prose")
      .describe("The points, from the earliest."),
    note: z.string().optional().describe("Warning for editors, never shown."),
  })
  .describe("Figures over time, drawn as one chart.");
export type Series = z.infer<typeof Series>;

export const Figures = z
  .strictObject({
    figures: z.record(z.string(), Figure).describe("Figure id to the number that guides print."),
    series: z.record(z.string(), Series).describe("Chart id to its figures over time."),
  })
  .describe("`src/data/figures.yaml`.");
export type Figures = z.infer<typeof Figures>;
