import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packedBook } from "../../core/phrases/packed.rules.ts";
import { Problems } from "../../core/read/problems.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { readYaml } from "../../core/read/read.ts";
import { phraseFaults } from "../../core/words/load/phrases.ts";
import { loadedOnce } from "../../core/site.ts";
import { EarFacts, EarHeard } from "./ear-facts.schema.ts";
import { readSaid, type Said } from "./load/said.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { OTHERS } from "./ear.rules.ts";
import { Learned, type PackedEar } from "./learned.schema.ts";
import { train } from "./train.ts";
import { leadsBook } from "./leads.rules.ts";
import { LeadWords } from "./leads.schema.ts";
import { whoBook } from "./who.rules.ts";
import { WhoWords } from "./who.schema.ts";

const FACTS = "src/data/ear.yaml";
/** Where the figures of the page about the box are kept. */
export const HEARD = "src/data/ear-heard.json";

/** Returns the path of the file with the ear of a language. */
export const learnedFile = (language: string): string => `src/features/ear/learned/${language}.json`;

/** What the sentences are known by: another sentence or another tag gives another value. */
export function sentencesHash(said: readonly Said[]): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}

/** Trains the ear of a language. */
export function learn(said: readonly Said[]): Learned {
  return { sentences: sentencesHash(said), ear: train(said) };
}

/** What the boxes of the site hear with. */
export interface EarSources {
  /** By language id. */
  readonly ears: ReadonlyMap<string, PackedEar>;
  /** File of sentences that is no situation: id of the situation that answers for it. */
  readonly answeredBy: EarFacts["answeredBy"];
  /** Ids of situations that are offered only where the ear is rather sure. */
  readonly careful: EarFacts["careful"];
  /** Ids of situations about a fake. */
  readonly cheats: EarFacts["cheats"];
  /** Ids of the questions of the plans that words can answer. */
  readonly answers: readonly string[];
  /** How well each language is heard. */
  readonly heard: EarHeard;
  /** The sentences that it learned from, by language id. */
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

/**
 * Reads the facts of the ear. Each situation that answers must exist.
 *
 * @returns undefined when they cannot be read; every reason is on `problems`
 */
export function readEarFacts(
  { situations }: Pick<Facts, "situations">,
  problems: Problems,
  root = process.cwd(),
): EarFacts | undefined {
  const facts = readYaml(root, FACTS, EarFacts, problems);
  for (const [id, by] of Object.entries(facts?.answeredBy ?? {})) {
    if (!situations.has(by)) problems.add(FACTS, `answeredBy.${id}`, `no situation "${by}"`);
    if (situations.has(id)) problems.add(FACTS, `answeredBy.${id}`, "it is a situation: delete this line");
  }
  for (const key of ["careful", "cheats"] as const)
    for (const id of facts?.[key] ?? [])
      if (!situations.has(id)) problems.add(FACTS, key, `no situation "${id}"`);
  return facts;
}

/**
 * Reads the sentences of every language. Something must lead to each situation, and to each kind of what is none.
 *
 * @throws FactsError naming file and line of a wrong sentence, or a file that is missing
 */
export function loadSaid(
  facts: Pick<Facts, "situations">,
  locales: readonly Pick<Locale, "id">[],
  root = process.cwd(),
): { said: ReadonlyMap<string, readonly Said[]>; own: EarFacts } {
  const problems = new Problems();
  const own = readEarFacts(facts, problems, root) ?? { answeredBy: {}, careful: [], cheats: [] };
  const said = new Map(locales.map(({ id }) => [id, readSaid(root, id, facts, own, problems)]));
  for (const { id } of locales) {
    for (const leads of [...OTHERS, ...facts.situations.keys()]) {
      const file = `locales/${id}/said/${leads}.txt`;
      if (!existsSync(join(root, file)))
        problems.add(file, "", "file missing: write sentences as people type them, one a line");
    }
  }
  problems.throwIfAny();
  return { said, own };
}

/**
 * The words of each language that say who speaks.
 *
 * @throws FactsError naming file and key
 */
export function loadWho(
  locales: readonly Pick<Locale, "id">[],
  root = process.cwd(),
): ReadonlyMap<string, WhoWords> {
  const problems = new Problems();
  const all = new Map<string, WhoWords>();
  for (const { id } of locales) {
    const file = `locales/${id}/who.yaml`;
    const words = readYaml(root, file, WhoWords, problems);
    if (words === undefined) continue;
    all.set(id, words);
    const { sets, ...groups } = words;
    addFaults(file, { ...groups, ...sets }, sets, problems);
  }
  problems.throwIfAny();
  return all;
}

/**
 * The words of each language that lead to one situation or answer a question. Each of these must exist.
 *
 * @throws FactsError naming file and key
 */
export function loadLeads(
  facts: Pick<Facts, "situations" | "questions">,
  locales: readonly Pick<Locale, "id">[],
  root = process.cwd(),
): ReadonlyMap<string, LeadWords> {
  const problems = new Problems();
  const all = new Map<string, LeadWords>();
  for (const { id } of locales) {
    const file = `locales/${id}/leads.yaml`;
    const words = readYaml(root, file, LeadWords, problems);
    if (words === undefined) continue;
    all.set(id, words);
    const { sets, situations, answers, none } = words;
    for (const one of Object.keys(situations))
      if (!facts.situations.has(one)) problems.add(file, `situations.${one}`, "no such situation");
    for (const [question, by] of Object.entries(answers))
      for (const [answer, phrases] of Object.entries(by)) {
        const key = `answers.${question}.${answer}`;
        if (!facts.questions.get(question)?.answers.includes(answer))
          problems.add(file, key, "no such answer in src/data/questions.yaml");
        addFaults(file, { [key]: phrases }, sets, problems);
      }
    addFaults(file, { ...situations, none, ...sets }, sets, problems);
  }
  problems.throwIfAny();
  return all;
}

function addFaults(
  file: string,
  groups: Readonly<Record<string, readonly string[]>>,
  sets: Readonly<Record<string, unknown>>,
  problems: Problems,
): void {
  for (const [key, phrases] of Object.entries(groups))
    for (const [at, phrase] of phrases.entries())
      for (const message of phraseFaults(phrase, sets)) problems.add(file, `${key}.${at}`, message);
}

/**
 * The ear of each language. Where the sentences have changed since `npm run ear:train`, it is
 * trained here, which takes half a minute.
 *
 * @throws FactsError naming file and line of a wrong sentence, or the file of a broken ear
 */
export const earSources = loadedOnce(({ facts, locales, root }): EarSources => {
  const { said, own } = loadSaid(facts, locales, root);
  const problems = new Problems();
  const ears = new Map<string, PackedEar>();
  const learned = locales.map(({ id }) => readLearned(id, problems));
  const who = loadWho(locales, root);
  const leads = loadLeads(facts, locales, root);
  for (const [id, sentences] of said) {
    const hash = sentencesHash(sentences);
    // A new draft has the sentences of another language, and its ear.
    const kept = learned.find((one) => one?.sentences === hash);
    const [speakers, situations] = [who.get(id), leads.get(id)];
    const withWords = (ear: PackedEar): PackedEar => ({
      ...ear,
      ...(speakers && { who: packedBook(whoBook(speakers)) }),
      ...(situations && { leads: packedBook(leadsBook(situations)) }),
    });
    if (kept) ears.set(id, withWords(kept.ear));
    else {
      console.warn(
        `[ear] ${id}: the sentences have changed. To keep what is learned from them: npm run ear:train`,
      );
      ears.set(id, withWords(learn(sentences).ear));
    }
  }
  problems.throwIfAny();
  return {
    ears,
    answeredBy: own.answeredBy,
    careful: own.careful,
    cheats: own.cheats,
    answers: [...new Set([...leads.values()].flatMap(({ answers }) => Object.keys(answers)))],
    heard: readHeard(root, problems),
    said,
  };
});

/** Reads how well each language is heard. A new language has no figure before other people wrote sentences for it. */
function readHeard(root: string, problems: Problems): EarHeard {
  const heard = readYaml(root, HEARD, EarHeard, problems) ?? {};
  problems.throwIfAny();
  return heard;
}

/** Reads the file with the ear of a language. Returns undefined without one, and adds faults to `problems`. */
export function readLearned(language: string, problems: Problems, root = process.cwd()): Learned | undefined {
  const file = learnedFile(language);
  if (!existsSync(join(root, file))) return undefined;
  const read = Learned.safeParse(JSON.parse(readFileSync(join(root, file), "utf8")));
  if (read.success) return read.data;
  problems.add(file, "ear", "it is broken: npm run ear:train writes it anew");
  return undefined;
}
