import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import {
  isPlural,
  isVariants,
  pluralForm,
  unwritten,
  withoutPlural,
  type Tree,
} from "../core/words/parity.rules.ts";
import { readLocales } from "../core/words/locales.ts";
import { filesOf, OWN, SOME } from "../core/words/load/parity.ts";

type Branch = Readonly<Record<string, Tree>>;

/**
 * Copies the words to a folder. If a language lacks a sentence that a published one has, the copy gets its key, as
 * `⟦plan.then⟧`. So a page shows before all of it is written. Other faults stay as they are.
 *
 * @param folder emptied first. Words and facts can then be read from it
 */
export function completeWords(root: string, folder: string): void {
  // This throws if a `locale.json` is wrong, and so keeps the last copy.
  const locales = readLocales(root, true);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "locales"), join(folder, "locales"), { recursive: true });
  symlinkSync(join(root, "src"), join(folder, "src"));
  const published = locales.filter((locale) => locale.published);
  for (const name of new Set(published.flatMap(({ id }) => filesOf(join(root, "locales", id))))) {
    const written = (id: string): string => join(root, "locales", id, name);
    for (const { id, intl } of locales) {
      const file = join(folder, "locales", id, name);
      const others = published
        .filter((other) => other.id !== id && existsSync(written(other.id)))
        .map((other) => written(other.id));
      if (OWN.test(name) || name.endsWith(".md")) lend(name, file, others[0]);
      else complete(name, file, others, new Intl.PluralRules(intl).resolvedOptions().pluralCategories);
    }
  }
}

/** Copies a guide from another language if this one lacks it. Its title becomes its key. */
function lend(name: string, to: string, from: string | undefined): void {
  if (existsSync(to) || from === undefined) return;
  write(to, readFileSync(from, "utf8").replace(/^(title|tab): .*$/gm, `$1: "${unwritten(name)}"`));
}

function complete(name: string, file: string, others: readonly string[], forms: readonly string[]): void {
  try {
    const own = existsSync(file) ? read(file) : undefined;
    const whole = others.reduce<Tree | undefined>(
      (sum, other) => fill(sum, read(other), { name, key: "", forms }),
      own,
    );
    // A YAML parser also reads JSON.
    if (whole !== undefined && JSON.stringify(whole) !== JSON.stringify(own))
      write(file, JSON.stringify(whole));
  } catch {
    // The loader of words reports a file that does not parse.
  }
}

interface Place {
  readonly name: string;
  readonly key: string;
  readonly forms: readonly string[];
}

function fill(own: Tree | undefined, other: Tree | undefined, place: Place): Tree | undefined {
  if (other === undefined || other === null || SOME.test(`${place.name}: ${place.key}.`)) return own;
  const missing = (said: Tree): Tree =>
    own === undefined || own === "" ? unwritten(place.name, place.key, String(said)) : own;
  if (typeof other !== "object") return missing(other);
  const inside = (key: string): Place => ({ ...place, key: place.key === "" ? key : `${place.key}.${key}` });
  if (Array.isArray(other)) {
    if (own !== undefined && !Array.isArray(own)) return own;
    return [...(own ?? []), ...other.slice(own?.length ?? 0)].map(
      (_, at) => fill(own?.[at], other[at], inside(String(at))) ?? "",
    );
  }
  if (isVariants(other)) return missing(Object.values(other).join(" "));
  const theirs = formsOf(other as Branch, place.forms);
  if (own !== undefined && (typeof own !== "object" || own === null || Array.isArray(own))) return own;
  const mine = Object.fromEntries(
    Object.entries((own ?? {}) as Branch).filter(
      ([key]) => !isPlural(key) || place.forms.includes(pluralForm(key)),
    ),
  );
  const keys = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  return Object.fromEntries(
    [...keys].flatMap((key) => {
      const value = fill(mine[key], theirs[key], inside(key));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** Replaces the plural forms of another language with those of this one. */
function formsOf(branch: Branch, forms: readonly string[]): Branch {
  return Object.fromEntries(
    Object.entries(branch).flatMap(([key, value]): [string, Tree][] => {
      const [base = key] = withoutPlural([key]);
      return isPlural(key) ? forms.map((form) => [`${base}_${form}`, value]) : [[key, value]];
    }),
  );
}

const read = (file: string): Tree => parse(readFileSync(file, "utf8")) as Tree;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
