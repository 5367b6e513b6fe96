import { READERS } from "../vocabulary.rules.ts";

/** A tree of words from a file: maps, lists and strings. */
export type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree };

const VARIANTS = new Set<string>(["all", "me", "self", ...READERS]);

/**
 * Says whether a tree is one sentence with variants for readers, as `{all, me}` or `{all, me-young}`. It counts as one
 * sentence: one language may need two variants where another needs one.
 */
export function isVariants(tree: Tree | undefined): tree is Readonly<Record<string, string>> {
  if (typeof tree !== "object" || tree === null || Array.isArray(tree)) return false;
  const entries = Object.entries(tree);
  return (
    entries.length > 0 && entries.every(([key, value]) => VARIANTS.has(key) && typeof value === "string")
  );
}

/**
 * Returns every sentence in a tree by its dotted key.
 *
 * @example keysOf({ acts: { stop: { all: "…", me: "…" } } }) // Map { "acts.stop" → "…\n…" }
 */
export function keysOf(tree: Tree, prefix = ""): Map<string, string> {
  const keys = new Map<string, string>();
  gather(tree, prefix, keys);
  return keys;
}

function gather(tree: Tree, prefix: string, keys: Map<string, string>): void {
  if (tree === null || typeof tree !== "object") return void keys.set(prefix, String(tree));
  if (isVariants(tree)) return void keys.set(prefix, Object.values(tree).join("\n"));
  for (const [key, value] of Object.entries(tree))
    gather(value, prefix === "" ? key : `${prefix}.${key}`, keys);
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

export const isPlural = (key: string): boolean => PLURAL.test(key);

/** Returns the plural form at the end of a key. @example pluralForm("found_few") // "few" */
export const pluralForm = (key: string): string => PLURAL.exec(key)?.[1] ?? "";

/** Returns keys without the ending of their plural form: "found_few" and "found_many" are one sentence. */
export function withoutPlural(keys: Iterable<string>): Set<string> {
  return new Set([...keys].map((key) => key.replace(PLURAL, "")));
}

/**
 * Returns the plural forms that a file lacks, and those that its language does not have.
 *
 * @param categories plural forms of the language, from `new Intl.PluralRules(tag).resolvedOptions().pluralCategories`
 * @returns pairs of key and fault, as in ["found_two", "missing plural form"]
 */
export function pluralFaults(
  keys: Iterable<string>,
  categories: readonly string[],
): [key: string, fault: string][] {
  const all = new Set(keys);
  const bases = withoutPlural([...all].filter((key) => PLURAL.test(key)));
  const missing = [...bases]
    .flatMap((base) => categories.map((form) => `${base}_${form}`))
    .filter((key) => !all.has(key));
  const extra = [...all].filter((key) => PLURAL.test(key) && !categories.includes(pluralForm(key)));
  return [
    ...missing.map((key): [string, string] => [key, "missing plural form"]),
    ...extra.map((key): [string, string] => [key, "plural form that this language does not have"]),
  ];
}

/**
 * Returns the sorted placeholders of a sentence: "{{name}}" → "name". A plural form may leave out `{{count}}`, and
 * `{{number}}`, which is the count in the digits of the language: "one report".
 */
export function placeholders(sentence: string, key = ""): string {
  return [...new Set([...sentence.matchAll(/\{\{\s*([a-zA-Z]+)\s*\}\}/g)].map((match) => match[1]))]
    .filter((name) => !(name === "count" || name === "number") || !isPlural(key))
    .sort()
    .join(" ");
}

/** This mark shows where a text is missing. A build refuses it. */
export const UNWRITTEN = /⟦[^⟧]*⟧?/;

/**
 * Returns the mark for a sentence that is not written yet: its topic and key, and the placeholders that it needs.
 *
 * @param file path in the folder of the language
 * @example unwritten("ui/plan.json", "then") // "⟦plan.then⟧"
 */
export function unwritten(file: string, key = "", said = ""): string {
  const topic = file.replace(/^ui\//, "").replace(/\.[a-z]+$/, "");
  const held = said.match(/\{\{\s*[a-zA-Z]+\s*\}\}/g) ?? [];
  return [`⟦${[topic, key].filter(Boolean).join(".")}⟧`, ...new Set(held)].join(" ");
}
