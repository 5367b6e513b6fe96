import { z } from "astro/zod";
import { Check, SignedValue, Unused } from "../schema/verify.ts";
import { Problems } from "../../read/problems.ts";
import { readYaml, readYamlMap } from "../../read/read.ts";

/** Reads the values to sign before launch, keyed as in "cybertip/phone". */
export function loadTier1(root: string, problems: Problems): Map<string, SignedValue> {
  return readYamlMap(root, "src/data/verify/tier-1.yaml", SignedValue, problems);
}

/** Reads what a person must call or open: services first, then police, then platforms. */
export function loadChecks(root: string, problems: Problems): Check[] {
  return ["services", "police", "platforms"].flatMap((name) => loadList(name, root, problems));
}

/** Reads one list of `src/data/verify`. "first" has the addresses to open first, and "law" the questions for a lawyer. */
export function loadList(name: string, root: string, problems: Problems): Check[] {
  return readYaml(root, `src/data/verify/${name}.yaml`, z.array(Check), problems) ?? [];
}

/** Reads the values that no page may show. @throws FactsError if an entry has the wrong shape */
export function loadUnused(root = process.cwd()): Unused[] {
  const problems = new Problems();
  const all = readYaml(root, "src/data/verify/do-not-use.yaml", z.array(Unused), problems);
  problems.throwIfAny();
  return all ?? [];
}
