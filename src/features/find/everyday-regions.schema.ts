import { z } from "astro/zod";
import { Id } from "../../core/facts/schema/source.ts";

const ids = z.array(Id).default([]);

/** `src/data/everyday-regions.yaml`: names that people type instead of a town, and the towns that they may mean. */
export const EverydayRegions = z
  .record(
    Id,
    z
      .strictObject({
        regions: z
          .array(z.string().regex(/^\d\d$/))
          .default([])
          .describe("Codes of administrative regions in it."),
        counties: z
          .array(z.string().min(1))
          .default([])
          .describe("Regional county municipalities (MRC) in it."),
        towns: ids.describe("Ids of other places in it."),
        sources: z.array(Id).min(1, "needs a source").describe("Ids of src/data/sources.yaml."),
      })
      .refine(
        ({ regions, counties, towns }) => regions.length + counties.length + towns.length > 0,
        "names no town",
      ),
  )
  .describe("Everyday region to its towns.");
export type EverydayRegions = z.infer<typeof EverydayRegions>;
