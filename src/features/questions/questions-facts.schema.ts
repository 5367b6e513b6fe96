import { z } from "astro/zod";
import { READERS } from "../../core/vocabulary.rules.ts";

const PageRead = z.strictObject({
  url: z.url().describe("The page that was read."),
  title: z.string().min(1).describe("Its title, or its publisher."),
  read: z.iso.date().describe("The day on which it was read."),
});

const Question = z.strictObject({
  readers: z.array(z.enum(READERS)).min(1).describe("Who may ask it."),
  situations: z
    .union([z.literal("all"), z.array(z.string().min(1)).min(1)])
    .describe("Ids of the situations in which people ask it, or `all`."),
  first: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "Ids of the situations whose plans show it before others, because the plan itself does not answer it.",
    ),
  except: z
    .record(z.string(), z.array(z.enum(READERS)).min(1))
    .default({})
    .describe("Situation to the readers who never meet it there, because the answer is not about them."),
  notInPlan: z
    .record(z.string(), z.array(z.enum(READERS)).min(1))
    .default({})
    .describe("Situation to the readers whose plan does not show it; the box answers those who ask it."),
  status: z
    .enum(["sourced", "partly", "judgement", "needs-lawyer"])
    .describe(
      "sourced: every claim stands in a source. partly: the heart does. judgement: prudent advice, never law. needs-lawyer: not published.",
    ),
  weight: z.int().min(1).max(3).describe("How many people ask it: 3 is most."),
  sources: z
    .array(z.union([z.string().min(1), PageRead]))
    .describe("Ids of `sources.yaml` or of services, or pages that were read."),
});

/** `src/data/people-ask.yaml`: each question by its id. */
export const QuestionFacts = z.record(z.string().regex(/^[a-z0-9-]+$/), Question);
export type QuestionFacts = z.output<typeof QuestionFacts>;
export type QuestionFact = z.output<typeof Question>;
