import type { z } from "astro/zod";
import type { Locale } from "../schema/locale.ts";
import { Problems } from "./problems.ts";
import { readYaml } from "./read.ts";

/** Reads one file of words in each language. The Map is by language id. A missing or wrong file is reported on `problems`. */
export function readWords<S extends z.ZodType>(
  root: string,
  locales: readonly Locale[],
  name: string,
  schema: S,
  problems: Problems,
): Map<string, z.output<S>> {
  const all = new Map<string, z.output<S>>();
  for (const { id } of locales) {
    const words = readYaml(root, `locales/${id}/${name}.yaml`, schema, problems);
    if (words !== undefined) all.set(id, words);
  }
  return all;
}

/**
 * Reads a file of facts, and the file of words with the same name in each language.
 *
 * @throws FactsError if one of them is missing or wrong
 */
export function readBoth<F extends z.ZodType, W extends z.ZodType>(
  root: string,
  locales: readonly Locale[],
  name: string,
  schemas: { readonly facts: F; readonly words: W },
): { file: z.output<F>; words: Map<string, z.output<W>> } {
  const problems = new Problems();
  const file = readYaml(root, `src/data/${name}.yaml`, schemas.facts, problems);
  const words = readWords(root, locales, name, schemas.words, problems);
  problems.throwIfAny();
  return { file: file!, words };
}
