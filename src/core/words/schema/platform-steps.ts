import { z } from "astro/zod";
import { TASKS } from "../../facts/schema/services/platform.ts";
import { Line } from "../../schema/line.ts";

const Task = z.enum(TASKS);

/** `locales/xx/platform-steps/ID.yaml`: one line for each step of `src/data/platforms/ID.yaml` that may be shown. */
export const PlatformStepsEntry = z
  .strictObject({
    tasks: z
      .partialRecord(Task, z.array(Line).min(1))
      .describe("What to do, task by task: as many lines as the facts have steps, in the same order."),
    notApplicable: z
      .partialRecord(Task, Line)
      .default({})
      .describe("Why there is nothing to do here, for each task of which the facts say so."),
    warnings: z
      .array(Line)
      .default([])
      .describe("Cautions: as many lines as the facts have, in the same order."),
    links: z
      .array(Line)
      .optional()
      .describe(
        "Names of the platform's own pages, as many as may be shown and in the same order; without them each is named by its purpose.",
      ),
  })
  .describe("Sentences of one app or website.");
export type PlatformStepsEntry = z.infer<typeof PlatformStepsEntry>;
