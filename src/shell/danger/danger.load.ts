import type { Locale } from "../../core/schema/locale.ts";
import { DangerWords } from "./danger.schema.ts";
import { phraseFaults } from "../../core/words/load/phrases.ts";
import { Problems } from "../../core/read/problems.ts";
import { readYaml } from "../../core/read/read.ts";

/**
 * The phrases of danger of every language.
 *
 * @throws FactsError naming file and key, as in "locales/fr/danger.yaml: crisis.3: no such set: <il>"
 */
export function loadDanger(locales: readonly Locale[], root = process.cwd()): DangerWords[] {
  const problems = new Problems();
  const read = locales.flatMap(({ id }) => {
    const file = `locales/${id}/danger.yaml`;
    const words = readYaml(root, file, DangerWords, problems);
    if (words === undefined) return [];
    const { sets, ...groups } = words;
    const lists = [
      ...Object.entries(groups),
      ...Object.entries(sets).map(([name, set]) => [`sets.${name}`, set] as const),
    ];
    for (const [key, phrases] of lists)
      for (const [at, phrase] of phrases.entries())
        for (const message of phraseFaults(phrase, sets)) problems.add(file, `${key}.${at}`, message);
    return [words];
  });
  problems.throwIfAny();
  return read;
}
