import { z } from "astro/zod";
import { Line } from "../../core/schema/line.ts";
import { ReaderWords } from "../../core/words/schema/plan.ts";

/** `locales/xx/people-ask.yaml`: the words of each question by its id. */
export const QuestionWords = z.record(
  z.string(),
  z.strictObject({
    title: ReaderWords.describe("The question, as the site writes it."),
    answer: ReaderWords.describe("The answer first, then what to do: at most 45 words."),
  }),
);
export type QuestionWords = z.output<typeof QuestionWords>;

/** `locales/xx/asked.yaml`: ways in which people ask each question. The site never shows them. */
export const AskedWords = z.record(z.string(), z.array(Line).min(3));
export type AskedWords = z.output<typeof AskedWords>;
