import { loadedOnce } from "../../core/site.ts";
import { z } from "astro/zod";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { HandoutFacts, type HandoutPart } from "./handout-facts.schema.ts";
import { HandoutWords } from "./handout-words.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { Problems } from "../../core/read/problems.ts";
import { readYamlMap } from "../../core/read/read.ts";
import { readWords } from "../../core/read/words.ts";
import type { Words } from "../../core/words/load/words.ts";

/** The handouts in order, with their words in every language. */
export interface HandoutSources {
  readonly handouts: ReadonlyMap<string, HandoutFacts>;
  /** By language id, then by handout. */
  readonly words: ReadonlyMap<string, Readonly<Record<string, HandoutWords>>>;
}

const FILE = "src/data/handouts.yaml";
type Known = Pick<Facts, "services" | "sources" | "addresses">;

/**
 * Reads the handouts and their words, and checks them against the facts. Nobody can correct a printed sheet.
 *
 * @param words words of every language, because a handout may repeat the words of a page
 * @throws FactsError naming file and field, as in
 * "src/data/handouts.yaml: families.parts.call: tel-jeunes: no confirmed channel "sms": not for paper"
 */
export function loadHandouts(
  facts: Known,
  locales: readonly Locale[],
  words: ReadonlyMap<string, Words>,
  root = process.cwd(),
): HandoutSources {
  const problems = new Problems();
  const handouts = readYamlMap(root, FILE, HandoutFacts, problems);
  const said = readWords(root, locales, "handouts", z.record(z.string(), HandoutWords), problems);
  problems.throwIfAny();
  for (const [id, handout] of handouts) checkFacts(id, handout, facts, problems);
  for (const [locale, own] of said) {
    for (const id of Object.keys(own))
      if (!handouts.has(id)) problems.add(`locales/${locale}/handouts.yaml`, id, "no such handout");
    for (const [id, handout] of handouts)
      checkWords(id, handout, own[id], words.get(locale), `locales/${locale}/handouts.yaml`, problems);
  }
  problems.throwIfAny();
  return { handouts, words: said };
}

function checkFacts(
  id: string,
  { leads, head, parts, tear, sources }: HandoutFacts,
  facts: Known,
  problems: Problems,
): void {
  for (const page of [leads, head])
    if (page !== null && !facts.addresses.has(page)) problems.add(FILE, id, `no page "${page}"`);
  for (const source of sources)
    if (!facts.sources.has(source)) problems.add(FILE, `${id}.sources`, `no source "${source}"`);
  const ids = parts.map((part) => part.id);
  ids
    .filter((part, at) => ids.indexOf(part) !== at)
    .forEach((part) => problems.add(FILE, `${id}.parts.${part}`, "stands twice"));
  const reached = [
    ...parts.map((part) => [`${id}.parts.${part.id}`, part.services] as const),
    [`${id}.tear`, tear] as const,
  ];
  for (const [field, services] of reached) {
    for (const { service, channels } of services) {
      const found = facts.services.get(service);
      if (!found) problems.add(FILE, field, `no service "${service}"`);
      for (const name of found ? channels : []) {
        const sure = found?.channels.some(
          (one) => one.status === "confirmed" && (one.id === name || one.type === name),
        );
        if (!sure) problems.add(FILE, field, `${service}: no confirmed channel "${name}": not for paper`);
      }
    }
  }
}

function checkWords(
  id: string,
  handout: HandoutFacts,
  own: HandoutWords | undefined,
  words: Words | undefined,
  file: string,
  problems: Problems,
): void {
  if (!own) return problems.add(file, id, "missing in this language");
  const missing = (key: string): void => problems.add(file, `${id}.${key}`, "missing in this language");
  if (handout.head === null) {
    // A QR code needs a heading that says what it opens. Only a handout with just a cover and numbers has
    // none.
    if (own.heading === undefined && own.parts["cover"] === undefined) missing("heading");
  } else if (!words?.pages[handout.head])
    problems.add(FILE, `${id}.head`, `no words of a page "${handout.head}"`);
  for (const part of handout.parts) {
    const { from } = part;
    if (from === null) {
      if (own.parts[part.id] === undefined) missing(`parts.${part.id}`);
    } else {
      const there = words?.pages[from.page]?.parts[from.part];
      const lacks = there
        ? from.take.filter((key) => there[key] === undefined).map((key) => `no "${key}" in part`)
        : ["no part"];
      for (const lack of lacks)
        problems.add(FILE, `${id}.parts.${part.id}.from`, `${lack} "${from.part}" of a page "${from.page}"`);
    }
    for (const blank of part.blanks) if (own.blanks[blank] === undefined) missing(`blanks.${blank}`);
  }
}

/** Returns the words that a part takes from a page of prose; undefined when there is no such part. */
export function wordsOf(
  { from }: Pick<HandoutPart, "from">,
  words: Words | undefined,
): PartWords | undefined {
  const there = from && words?.pages[from.page]?.parts[from.part];
  if (!from || !there) return undefined;
  const taken: PartWords = Object.fromEntries(from.take.map((key) => [key, there[key]]));
  return from.first === undefined ? taken : { ...taken, text: taken.text?.slice(0, from.first) };
}

/** The handouts and their words. */
export const handoutSources = loadedOnce(({ facts, locales, words, root }) =>
  loadHandouts(facts, locales, words, root),
);
