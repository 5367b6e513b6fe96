import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { remembered } from "../../remembered.rules.ts";
import { placeholders, pluralFaults, withoutPlural } from "../parity.rules.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Problems } from "../../read/problems.ts";
import { sentencesOf } from "../../read/yaml.ts";

/** Files that may differ between languages: phrases that people type, and notes for translators. */
export const OWN =
  /(^|\/)((asked|danger|days|heard|keywords|leads|told|who)\.yaml|said\/[^/]+\.txt|locale\.json|GLOSSARY\.md)$/;

/**
 * Sentences that only some languages need. Other checks read them: a report is written in the languages of the
 * services that take it, and a pronunciation helps only readers of another script.
 */
export const SOME = /^(sheet\.yaml: (handover|beside)\.|counter\.yaml: (phrases|questions)\..*\.say\.)/;

/**
 * Checks that every language has the same files, the same sentences and the same placeholders. A draft is compared with
 * the published languages: it asks for nothing in them.
 */
export function checkParity(root: string, locales: readonly Locale[], problems: Problems): void {
  const folders = locales.map((locale) => ({ locale, files: filesOf(join(root, "locales", locale.id)) }));
  const names = new Set(models(folders).flatMap(({ files }) => files));
  for (const { locale, files } of folders)
    for (const name of files)
      if (!names.has(name))
        problems.add(`locales/${locale.id}/${name}`, "", "no other language has this file");
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

/** Returns those that the others are compared with: the published ones, or all if none is published. */
function models<T extends { readonly locale: Locale }>(all: readonly T[]): readonly T[] {
  const published = all.filter(({ locale }) => locale.published);
  return published.length > 0 ? published : all;
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
  const against = models(trees);
  const bases = new Set(against.flatMap(({ own }) => [...own]));
  // If only one language has a key, the key is a mistake there. Do not report it as missing in the others.
  const lone = [...new Set(trees.flatMap(({ own }) => [...own]))].filter(
    (key) =>
      !SOME.test(`${name}: ${key}`) &&
      (!bases.has(key) || (against.length > 2 && against.filter(({ own }) => own.has(key)).length === 1)),
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
      const there = against.find((other) => other.keys.has(key) && other.held.get(key) !== held.get(key));
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
