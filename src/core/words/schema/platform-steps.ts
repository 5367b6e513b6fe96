import { z } from "astro/zod";
import { TASKS } from "../../facts/schema/services/platform.ts";
import { Line } from "../../schema/line.ts";

const Task = z.enum(TASKS);

/** `locales/xx/platform-steps/ID.yaml`: one line for each visible step of `src/data/platforms/ID.yaml`. */
export const PlatformStepsEntry = z
  .strictObject({
    tasks: z
      .partialRecord(Task, z.array(Line).min(1))
      .describe("What to do for each task: one line for each step in the facts, in the same order."),
    notApplicable: z
      .partialRecord(Task, Line)
      .default({})
      .describe("Why there is nothing to do here, for each task that the facts mark so."),
    warnings: z
      .array(Line)
      .default([])
      .describe("Cautions: one line for each in the facts, in the same order."),
    links: z
      .array(Line)
      .optional()
      .describe(
        "Names of the platform's own pages: one for each visible link, in the same order. Without them, the purpose of a page is its name.",
      ),
  })
  .describe("Sentences of one app or website.");
export type PlatformStepsEntry = z.infer<typeof PlatformStepsEntry>;
