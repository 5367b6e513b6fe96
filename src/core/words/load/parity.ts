import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../../remembered.rules.ts";
import { placeholders, pluralFaults, withoutPlural } from "../parity.rules.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Problems } from "../../read/problems.ts";
import { sentencesOf } from "../../read/yaml.ts";

/** Files that may differ between languages: phrases that people type, and notes for translators. */
export const OWN =
  /(^|\/)((asked|danger|days|keywords|told)\.yaml|said\/[^/]+\.txt|locale\.json|GLOSSARY\.md)$/;

/**
 * Sentences that only some languages need. Other checks read them: a report is written in the languages of the
 * services that take it, and a pronunciation helps only readers of another script.
 */
export const SOME = /^(sheet\.yaml: handover\.|counter\.yaml: (phrases|questions)\..*\.say\.)/;

/** Checks that every language has the same files, the same sentences and the same placeholders. */
export function checkParity(root: string, locales: readonly Locale[], problems: Problems): void {
  const folders = locales.map((locale) => ({ locale, files: filesOf(join(root, "locales", locale.id)) }));
  const names = new Set(folders.flatMap(({ files }) => files));
  for (const name of names) {
    const holders = folders.filter(({ locale, files }) => {
      if (files.includes(name)) return true;
      problems.add(`locales/${locale.id}/${name}`, "", "file missing in this language");
      return false;
    });
    if (!OWN.test(name) && /\.(json|yaml)$/.test(name))
      compare(
        root,
        name,
        holders.map(({ locale }) => locale),
        problems,
      );
  }
}

/** Returns the parts of a text to compare: sentences by key, their placeholders, and keys without plural forms. */
const compared = remembered((text: string) => {
  const keys = sentencesOf(text);
  const held = new Map([...keys].map(([key, sentence]) => [key, placeholders(sentence, key)]));
  return { keys, held, own: withoutPlural(keys.keys()) };
});

function compare(root: string, name: string, locales: readonly Locale[], problems: Problems): void {
  const trees = locales.flatMap((locale) => {
    const file = `locales/${locale.id}/${name}`;
    try {
      return [{ file, locale, ...compared(readFileSync(join(root, file), "utf8")) }];
    } catch (error) {
      problems.add(file, "", (error as Error).message.split("\n")[0] ?? "unreadable");
      return [];
    }
  });
  const bases = new Set(trees.flatMap(({ own }) => [...own]));
  // If only one language has a key, the key is a mistake there. Do not report it as missing in the others.
  const lone =
    trees.length < 3
      ? []
      : [...bases].filter(
          (key) => trees.filter(({ own }) => own.has(key)).length === 1 && !SOME.test(`${name}: ${key}`),
        );
  for (const key of lone) bases.delete(key);
  for (const { file, locale, keys, held, own } of trees) {
    for (const key of lone)
      if (own.has(key)) problems.add(file, key, "no other language has this key: is it misspelt?");
    for (const key of bases)
      if (!own.has(key) && !SOME.test(`${name}: ${key}`)) problems.add(file, key, "missing in this language");
    const { pluralCategories } = new Intl.PluralRules(locale.intl).resolvedOptions();
    for (const [key, fault] of pluralFaults(keys.keys(), pluralCategories)) problems.add(file, key, fault);
    for (const [key, sentence] of keys) {
      if (sentence.trim() === "") problems.add(file, key, "empty");
      const there = trees.find((other) => other.keys.has(key) && other.held.get(key) !== held.get(key));
      if (there) problems.add(file, key, `other placeholders than in ${there.file}`);
    }
  }
}

/** Returns every file of words in the folder of a language, as sorted paths inside it. Fonts are left out. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith("fonts/"))
    .sort();
}
