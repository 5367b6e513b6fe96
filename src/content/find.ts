import { Elsewhere } from "../schema/facts/places/elsewhere.ts";
import type { Facts } from "../schema/facts/facts.ts";
import { Keywords } from "../schema/words/keywords.ts";
import type { Locale } from "../schema/shared/locale.ts";
import { Problems } from "./read/problems.ts";
import { readYaml } from "./read/read.ts";

/** What only the find box reads: everyday words by language id, and places outside Quebec. */
export interface FindSources {
  readonly keywords: ReadonlyMap<string, Keywords>;
  readonly elsewhere: Elsewhere;
}

type Known = Pick<Facts, "situations" | "services" | "platforms" | "provinces" | "guides" | "addresses">;

/**
 * Reads the everyday words of every language and the places outside Quebec.
 *
 * @param facts all facts, withheld ones too: a keyword may wait for its service
 * @throws FactsError naming file and field, as in "locales/fr/keywords.yaml: services.spvn: no such id"
 */
export function loadFindSources(facts: Known, locales: readonly Locale[], root = process.cwd()): FindSources {
  const problems = new Problems();
  const provinces = new Set(facts.provinces.map(({ province }) => province as string));
  const elsewhere = readYaml(root, "src/data/elsewhere.yaml", Elsewhere, problems) ?? {};
  for (const id of Object.keys(elsewhere)) {
    if (!provinces.has(id)) problems.add("src/data/elsewhere.yaml", id, "no such province");
  }
  const keywords = new Map<string, Keywords>();
  for (const { id } of locales) {
    const file = `locales/${id}/keywords.yaml`;
    const read = readYaml(root, file, Keywords, problems);
    if (!read) continue;
    keywords.set(id, read);
    const { situations, services, platforms, guides } = facts;
    const known = {
      situations,
      services,
      platforms,
      guides,
      pages: facts.addresses,
      away: provinces,
    };
    for (const [topic, ids] of Object.entries(known)) {
      for (const key of Object.keys(read[topic as keyof typeof known] ?? {})) {
        if (!ids.has(key)) problems.add(file, `${topic}.${key}`, "no such id");
      }
    }
    for (const situation of facts.situations.keys()) {
      if (!read.situations[situation])
        problems.add(file, `situations.${situation}`, "missing: nothing that people type would find it");
    }
  }
  problems.throwIfAny();
  return { keywords, elsewhere };
}
