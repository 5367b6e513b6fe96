import { loadedOnce } from "../../../core/site.ts";
import type { ToldGroups } from "../told/knowledge.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { ToldWords } from "../told-words.schema.ts";
import { phraseFaults } from "../../../core/words/load/phrases.ts";
import { Problems } from "../../../core/read/problems.ts";
import { readYaml } from "../../../core/read/read.ts";
import { SheetFile } from "../../report/sheet-facts.schema.ts";

/**
 * The words by which a story is read, of every language, in the order of the chooser.
 *
 * @param mistakes the ids that a mistake may have; any where they are not known
 * @throws FactsError naming file and key, as in "locales/fr/told.yaml: threat.share.3: no such set: <il>"
 */
export function loadTold(
  facts: Pick<Facts, "platforms" | "places">,
  locales: readonly Locale[],
  root = process.cwd(),
  sheet?: Pick<SheetFile, "mistakes" | "tells">,
): ToldGroups[] {
  const problems = new Problems();
  const codes = new Set(facts.places.map(({ code }) => code));
  const read = locales.flatMap(({ id }) => {
    const file = `locales/${id}/told.yaml`;
    const words = readYaml(root, file, ToldWords, problems);
    if (words === undefined) return [];
    const groups = Object.fromEntries(
      Object.entries(words).map(([group, value]) => [group, Array.isArray(value) ? { any: value } : value]),
    ) as ToldGroups;
    const lists = new Set(
      Object.keys(words).filter((group) => Array.isArray(words[group as keyof ToldWords])),
    );
    checkPhrases(groups, lists, file, problems);
    for (const group of ["apps", "appsMaybe", "appsLoose", "appsStrict"])
      for (const app of Object.keys(groups[group] ?? {}))
        if (app !== "other" && !facts.platforms.has(app))
          problems.add(file, `${group}.${app}`, "no such platform");
    for (const group of ["mistakes", "mistakesAlone"])
      for (const id of Object.keys(groups[group] ?? {}))
        if (sheet && !Object.hasOwn(sheet.mistakes, id))
          problems.add(file, `${group}.${id}`, "no such mistake");
    for (const id of Object.keys(groups["tells"] ?? {}))
      if (sheet && !Object.hasOwn(sheet.tells, id))
        problems.add(file, `tells.${id}`, "no such thing under tells in src/data/sheet.yaml");
    for (const code of Object.keys(groups["cities"] ?? {}))
      if (!codes.has(code)) problems.add(file, `cities.${code}`, "no such municipality");
    return [groups];
  });
  problems.throwIfAny();
  return read;
}

/** Each word of a phrase can be found in a text, and each set exists. */
function checkPhrases(
  groups: ToldGroups,
  lists: ReadonlySet<string>,
  file: string,
  problems: Problems,
): void {
  const sets = groups["sets"] ?? {};
  for (const [group, ids] of Object.entries(groups))
    for (const [id, phrases] of Object.entries(ids))
      for (const [at, phrase] of phrases.entries())
        for (const message of phraseFaults(phrase, sets))
          problems.add(file, [group, ...(lists.has(group) ? [] : [id]), at].join("."), message);
}

/** The words by which a story is read, of every language. A fault of the sheet hides none of theirs. */
export const toldWords = loadedOnce(({ facts, locales, root }) => {
  const sheet = readYaml(root, "src/data/sheet.yaml", SheetFile, new Problems());
  return loadTold(facts, locales, root, sheet);
});
