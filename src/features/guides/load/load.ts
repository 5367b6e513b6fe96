import { readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../../../core/remembered.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Guide } from "../../../core/words/schema/guide.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { Problems, type Problem } from "../../../core/read/problems.ts";
import { refuseUnwritten } from "../../../core/read/unwritten.ts";
import { checkGuide } from "./check.ts";
import { parseGuide } from "./parse.ts";
import { checkSame } from "./same.ts";

/** Returns the path of a guide from the project root. */
export const guideFile = (locale: string, id: string): string => `locales/${locale}/guides/${id}.md`;

/**
 * Loads the guides by language and id, checks each one and compares the languages.
 * Adds a missing or faulty guide to `problems` with its line.
 */
export function loadGuides(
  facts: Facts,
  locales: readonly Locale[],
  root: string,
  problems: Problems,
): ReadonlyMap<string, ReadonlyMap<string, Guide>> {
  const all = new Map(locales.map(({ id }) => [id, new Map<string, Guide>()]));
  for (const id of facts.guides.keys())
    for (const { locale, guide } of loadGuide(id, facts, locales, root, problems))
      all.get(locale.id)?.set(id, guide);
  return all;
}

/** Loads one guide in every language that has it, with the same checks as `loadGuides`. */
export function loadGuide(
  id: string,
  facts: Facts,
  locales: readonly Locale[],
  root: string,
  problems: Problems,
): { locale: Locale; file: string; guide: Guide }[] {
  const versions = locales.flatMap((locale) => {
    const file = guideFile(locale.id, id);
    const guide = readGuide(root, file, problems);
    if (!guide) return [];
    for (const { field, message } of faultsOf(guide, file, locale, facts)) problems.add(file, field, message);
    return [{ locale, file, guide }];
  });
  checkSame(versions, problems);
  return versions;
}

/** Returns the lines with their numbers, in the form that problems use. */
const lines = (text: string): [string, string][] =>
  text.split("\n").map((line, at) => [`line ${at + 1}`, line]);

/** Parses each guide once, however many checks read it. No check changes the result. */
const parsed = remembered((text: string) => {
  const problems = new Problems();
  return { guide: parseGuide(text, "", problems), said: problems.list };
});

const checked = new WeakMap<Facts, Map<string, { guide: Guide; faults: readonly Problem[] }>>();

/**
 * Returns the problems of a guide. It caches them for the same facts, because the tests of the checks read
 * all guides for each change.
 */
function faultsOf(guide: Guide, file: string, locale: Locale, facts: Facts): readonly Problem[] {
  const known = checked.get(facts) ?? new Map<string, { guide: Guide; faults: readonly Problem[] }>();
  checked.set(facts, known);
  const key = `${file} ${locale.tag}`;
  const before = known.get(key);
  if (before?.guide === guide) return before.faults;
  const problems = new Problems();
  checkGuide(guide, file, locale, facts, problems);
  known.set(key, { guide, faults: problems.list });
  return problems.list;
}

function readGuide(root: string, file: string, problems: Problems): Guide | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), "utf8");
  } catch {
    problems.add(file, "", "missing: src/data/guides.yaml names it");
    return undefined;
  }
  if (refuseUnwritten(lines(text), file, problems)) return undefined;
  const { guide, said } = parsed(text);
  for (const { field, message } of said) problems.add(file, field, message);
  return guide;
}
