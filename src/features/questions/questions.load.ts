import { loadedOnce } from "../../core/site.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { Problems } from "../../core/read/problems.ts";
import { readBoth, readWords } from "../../core/read/words.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { ReaderWords } from "../../core/words/schema/plan.ts";
import { fold } from "../../core/words/fold.rules.ts";
import { countWords } from "../../core/words/prose.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { QuestionFacts, type QuestionFact } from "./questions-facts.schema.ts";
import { AskedWords, QuestionWords } from "./questions-words.schema.ts";

const FILE = "src/data/people-ask.yaml";
/** The longest answer, in words. */
const LONGEST = 45;

/** What people ask: the facts of each question, and its words by language id. */
export interface QuestionSources {
  readonly facts: QuestionFacts;
  readonly words: ReadonlyMap<string, QuestionWords>;
  /** Ways to ask each, by language id. */
  readonly asked: ReadonlyMap<string, AskedWords>;
}

/**
 * Reads what people ask, and checks that each question has its words for each of its readers.
 *
 * @throws FactsError naming file and key, as in "locales/fr/people-ask.yaml: pay-or-not.answer: 51 words, at most 45"
 */
export function loadQuestions(
  facts: Pick<Facts, "situations" | "services" | "sources">,
  locales: readonly Locale[],
  root = process.cwd(),
): QuestionSources {
  const { file, words } = readBoth(root, locales, "people-ask", {
    facts: QuestionFacts,
    words: QuestionWords,
  });
  const problems = new Problems();
  for (const [id, question] of Object.entries(file)) {
    const { situations, first, sources, status } = question;
    checkExceptions(id, question, facts, problems);
    for (const one of situations === "all" ? [] : situations)
      if (!facts.situations.has(one)) problems.add(FILE, `${id}.situations`, `no situation "${one}"`);
    for (const one of first)
      if (situations !== "all" && !situations.includes(one))
        problems.add(FILE, `${id}.first`, `"${one}" is not among its situations`);
      else if (!facts.situations.has(one)) problems.add(FILE, `${id}.first`, `no situation "${one}"`);
    for (const one of sources)
      if (typeof one === "string" && !facts.sources.has(one) && !facts.services.has(one))
        problems.add(FILE, `${id}.sources`, `no source or service "${one}"`);
    if (status !== "judgement" && sources.length === 0)
      problems.add(FILE, `${id}.sources`, `missing: only a question of status judgement may have none`);
  }
  const asked = readWords(root, locales, "asked", AskedWords, problems);
  for (const { id } of locales) {
    checkWords(`locales/${id}/people-ask.yaml`, words.get(id)!, file, problems);
    checkAsked(`locales/${id}/asked.yaml`, asked.get(id) ?? {}, file, problems);
  }
  problems.throwIfAny();
  return { facts: file, words, asked };
}

/** Refuses an exception for a situation or a reader that the question does not have. */
function checkExceptions(
  id: string,
  { readers, situations, except, notInPlan }: QuestionFact,
  facts: Pick<Facts, "situations">,
  problems: Problems,
): void {
  for (const [field, each] of Object.entries({ except, notInPlan }))
    for (const [one, some] of Object.entries(each)) {
      const isAsked = situations === "all" ? facts.situations.has(one) : situations.includes(one);
      if (!isAsked) problems.add(FILE, `${id}.${field}`, `nobody asks it in "${one}"`);
      for (const reader of some)
        if (!readers.includes(reader))
          problems.add(FILE, `${id}.${field}.${one}`, `${reader} is not among its readers`);
    }
}

function checkWords(place: string, words: QuestionWords, file: QuestionFacts, problems: Problems): void {
  for (const id of Object.keys(file)) if (!words[id]) problems.add(place, id, `missing: ${FILE} names it`);
  for (const [id, { title, answer }] of Object.entries(words)) {
    const known = file[id];
    if (!known) {
      problems.add(place, id, `no such question in ${FILE}`);
      continue;
    }
    for (const [key, of] of Object.entries({ title, answer }))
      for (const reader of known.readers)
        if (variantFor(of, reader) === undefined)
          problems.add(place, `${id}.${key}`, `no words for ${reader}`);
    for (const text of variants(answer)) {
      const count = countWords(text);
      if (count > LONGEST) problems.add(place, `${id}.answer`, `${count} words, at most ${LONGEST}`);
    }
  }
}

function checkAsked(place: string, asked: AskedWords, file: QuestionFacts, problems: Problems): void {
  for (const id of Object.keys(file))
    if (!asked[id]) problems.add(place, id, "missing: the box would not find the answer");
  const lines = new Map<string, string>();
  for (const [id, texts] of Object.entries(asked)) {
    if (!file[id]) problems.add(place, id, `no such question in ${FILE}`);
    texts.forEach((text, at) => {
      const other = lines.get(fold(text));
      if (other !== undefined) problems.add(place, `${id}.${at}`, `“${text}” stands in ${other} too`);
      lines.set(fold(text), `${id}.${at}`);
    });
  }
}

const variants = (words: ReaderWords): string[] =>
  typeof words === "string" ? [words] : Object.values(words);

/** What people ask, without what waits for a lawyer. */
export const questionSources = loadedOnce(({ facts, locales, root }): QuestionSources => {
  const all = loadQuestions(facts, locales, root);
  const published = Object.entries(all.facts).filter(([, { status }]) => status !== "needs-lawyer");
  return { ...all, facts: Object.fromEntries(published) };
});
