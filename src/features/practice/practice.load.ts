import { loadedOnce } from "../../core/site.ts";
import { asked } from "../plan/answers.rules.ts";
import { decide, type Plan } from "../plan/decide.rules.ts";
import { misfit } from "./fits.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { PracticeFile } from "./practice-facts.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { PracticeWords } from "./practice-words.schema.ts";
import { Problems } from "../../core/read/problems.ts";
import { readBoth } from "../../core/read/words.ts";
import { idChecker, idsOf } from "../../core/words/load/same-ids.ts";

const FILE = "src/data/practice.yaml";
/** The reader whose plans are practised: a person who works with children. */
export const READER: Reader = "at-work";

export type Case = PracticeFile["cases"][number];

/** Cases to practise, with the plan of each. */
export interface PracticeSources {
  /** Services that listen to readers. */
  readonly talk: readonly string[];
  readonly cases: readonly (Case & { readonly plan: Plan })[];
  /** By language id. */
  readonly words: ReadonlyMap<string, PracticeWords>;
}

/**
 * Loads the cases with their words in every language, and compares each with its plan.
 *
 * @throws FactsError naming file and key, as in "src/data/practice.yaml: cases.0.options.1: the plan first
 * does …"
 */
export function loadPractice(
  facts: Facts,
  locales: readonly Locale[],
  root = process.cwd(),
): PracticeSources {
  const { file, words } = readBoth(root, locales, "practice", { facts: PracticeFile, words: PracticeWords });
  const problems = new Problems();
  file.talk.forEach((id, at) => {
    if (!facts.services.get(id)?.channels.some(({ type }) => type === "phone"))
      problems.add(FILE, `talk.${at}`, `no service "${id}" with a telephone`);
  });
  const cases = file.cases.map((one, at) => ({ ...one, plan: planOf(one, at, facts, problems)! }));
  for (const [id, own] of words) checkWords(file.cases, own, `locales/${id}/practice.yaml`, problems);
  problems.throwIfAny();
  return { talk: file.talk, cases, words };
}

/** Returns the plan of a case. It adds each contradiction between the case and the plan to `problems`. */
function planOf(
  { situation: id, answers, options, sources }: Case,
  at: number,
  facts: Facts,
  problems: Problems,
): Plan | undefined {
  const add = (field: string, message: string): void => problems.add(FILE, `cases.${at}.${field}`, message);
  const situation = facts.situations.get(id);
  if (!situation) {
    add("situation", `no situation "${id}"`);
    return undefined;
  }
  const questions = asked(situation, READER, facts.questions);
  for (const [question, answer] of Object.entries(answers))
    if (!questions.find((one) => one.id === question)?.answers.includes(answer))
      add(`answers.${question}`, `the plan asks no such thing of "${READER}", or has no answer "${answer}"`);
  const plan = decide(situation, READER, answers, { questions: facts.questions, shared: facts.plan });
  options.forEach((option, index) => {
    const message = misfit(option, plan);
    if (message !== undefined) add(`options.${index}.${option.id}`, message);
  });
  const rests = new Set([
    ...situation.sources,
    ...situation.claims.flatMap((claim) => facts.claims.get(claim)?.sources ?? []),
  ]);
  for (const source of sources)
    if (!rests.has(source)) add("sources", `the plan of "${id}" does not rest on "${source}"`);
  return plan;
}

function checkWords(cases: readonly Case[], words: PracticeWords, file: string, problems: Problems): void {
  const same = idChecker(file, FILE, problems);
  const places = cases.map(({ place }) => place);
  same("places", words.places, places);
  same("cases", words.cases, idsOf(cases));
  for (const { id, options } of cases) same(`cases.${id}.options`, words.cases[id]?.options, idsOf(options));
}

/** Cases to practise, each with its plan, loaded once. */
export const practiceSources = loadedOnce(({ facts, locales, root }) => loadPractice(facts, locales, root));
