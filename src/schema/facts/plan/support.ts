import { z } from "astro/zod";
import { Id } from "../source.ts";
import { Reader, Step } from "./step.ts";

const Steps = z.array(Step).min(1);

export const Support = z
  .strictObject({
    fixed: Steps.describe("The two lines above the first action of every plan, whatever is answered."),
    danger: Step.describe("What leads when the answer is danger."),
    atWork: Steps.describe("What whoever works with children always sees."),
    adviceForAdults: z.array(Id).describe("Words ids of what only adults are told not to do."),
    sets: z.record(Id, Steps).describe("Set id to someone to talk to, at the end of a plan."),
    folds: z
      .record(
        Id,
        z.strictObject({
          for: z.array(Reader).min(1).describe("Who sees it."),
          steps: Steps.describe("What it holds."),
        }),
      )
      .describe("Fold id to its readers and steps."),
    contacts: z.record(Id, Steps).describe("Contact id to the services it stands for."),
  })
  .describe("What stands around the routes.");
export type Support = z.infer<typeof Support>;
