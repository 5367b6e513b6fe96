import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { loadedOnce } from "../../core/site.ts";
import { PackedHead } from "../ear/learned.schema.ts";
import { headsOf, oneOf } from "../ear/train.ts";
import { earSources } from "../ear/ear.load.ts";
import { Problems } from "../../core/read/problems.ts";
import { NONE } from "./asked.rules.ts";
import { questionSources } from "./questions.load.ts";

/** Features that are kept: more would make the file too heavy for a slow phone. */
const KEPT = 9_000;

/** What `npm run ear:train` writes: how one language hears questions, and from which sentences it learned. */
const Learned = z.strictObject({
  sentences: z.string().describe("SHA-256 of the sentences, in hexadecimal."),
  questions: PackedHead,
});
export type Learned = z.output<typeof Learned>;

/** A sentence, and the id of the question that it asks; "none" for none. */
export interface Example {
  readonly text: string;
  readonly id: string;
}

/** Returns the path of the file that holds what a language learned. */
export const learnedFile = (language: string): string => `src/features/questions/learned/${language}.json`;

/** What the examples are known by: another sentence gives another value. */
export const hashOf = (examples: readonly Example[]): string =>
  createHash("sha256").update(JSON.stringify(examples)).digest("hex");

/** Learns to hear questions. The same examples give the same weights. */
export function learn(examples: readonly Example[]): Learned {
  const classes = [...new Set(examples.map(({ id }) => id))].sort();
  const head = headsOf(examples.map(({ text }) => text));
  const questions = head(
    classes,
    KEPT,
    examples.map(({ id }) => oneOf(classes, id)),
  );
  return { sentences: hashOf(examples), questions };
}

/** Every so many sentences of `locales/XX/said/` stand for texts that ask nothing. */
const EVERY = 5;

/** The ways in which people ask the questions that the site answers, and sentences that ask none. */
export function examplesOf(
  ids: readonly string[],
  asked: Readonly<Record<string, readonly string[]>>,
  said: readonly { readonly text: string }[],
): Example[] {
  return [
    ...ids.flatMap((id) => (asked[id] ?? []).map((text) => ({ text, id }))),
    ...said.filter((_, at) => at % EVERY === 0).map(({ text }) => ({ text, id: NONE })),
  ];
}

/** The examples of each language that has sentences. */
export const questionExamples = loadedOnce((sources): ReadonlyMap<string, readonly Example[]> => {
  const { facts, asked } = questionSources({ sources });
  return new Map(
    [...earSources({ sources }).said].flatMap(([id, said]) =>
      said.length > 0 ? [[id, examplesOf(Object.keys(facts), asked.get(id) ?? {}, said)] as const] : [],
    ),
  );
});

/**
 * How each language hears questions. Where the examples have changed since `npm run ear:train`, it learns here, which
 * takes some seconds.
 *
 * @throws FactsError naming a broken file
 */
export const heardQuestions = loadedOnce((sources): ReadonlyMap<string, PackedHead> => {
  const problems = new Problems();
  const heads = new Map<string, PackedHead>();
  for (const [id, examples] of questionExamples({ sources })) {
    const kept = readLearned(id, problems, sources.root);
    if (kept?.sentences !== hashOf(examples))
      console.warn(
        `[ear] ${id}: what people ask has changed. To keep what is learned from it: npm run ear:train`,
      );
    heads.set(id, (kept?.sentences === hashOf(examples) ? kept : learn(examples)).questions);
  }
  problems.throwIfAny();
  return heads;
});

/** Reads what a language learned. Returns undefined without a file, and adds faults to `problems`. */
export function readLearned(language: string, problems: Problems, root = process.cwd()): Learned | undefined {
  const file = learnedFile(language);
  if (!existsSync(join(root, file))) return undefined;
  const read = Learned.safeParse(JSON.parse(readFileSync(join(root, file), "utf8")));
  if (read.success) return read.data;
  problems.add(file, "questions", "it is broken: npm run ear:train writes it anew");
  return undefined;
}
