import type { Facts } from "../../facts/schema/facts.ts";
import type { Locale } from "../../schema/locale.ts";
import { TASKS, type Platform } from "../../facts/schema/services/platform.ts";
import { PlatformStepsEntry } from "../schema/platform-steps.ts";
import { listYaml } from "../../read/files.ts";
import type { Problems } from "../../read/problems.ts";
import { readYaml } from "../../read/read.ts";

/** The sentences for the steps of every platform, by platform id. */
export type PlatformSteps = Readonly<Record<string, PlatformStepsEntry>>;

/**
 * Reads `locales/xx/platform-steps/` of every language. Checks that each step, each "nothing to do here" and each
 * caution in the facts has a sentence, and that there are no other sentences.
 *
 * @param facts only the visible facts: a withheld step has no sentence
 * @returns a Map by language id. A missing or wrong file is left out and reported on `problems`
 */
export function loadPlatformSteps(
  root: string,
  locales: readonly Locale[],
  { platforms }: Facts,
  problems: Problems,
): ReadonlyMap<string, PlatformSteps> {
  return new Map(
    locales.map(({ id }) => [id, readLanguage(root, `locales/${id}/platform-steps`, platforms, problems)]),
  );
}

function readLanguage(
  root: string,
  folder: string,
  platforms: Facts["platforms"],
  problems: Problems,
): PlatformSteps {
  const names = listYaml(root, folder, problems);
  const entries: [string, PlatformStepsEntry][] = [];
  for (const name of names) {
    const id = name.replace(/\.yaml$/, "");
    const platform = platforms.get(id);
    if (!platform) problems.add(`${folder}/${name}`, "", `there is no src/data/platforms/${name}`);
    const words = readYaml(root, `${folder}/${name}`, PlatformStepsEntry, problems);
    if (!words || !platform) continue;
    check(words, platform, `${folder}/${name}`, problems);
    entries.push([id, words]);
  }
  for (const id of platforms.keys())
    if (!names.includes(`${id}.yaml`))
      problems.add(`${folder}/${id}.yaml`, "", "file missing: the facts name the platform");
  return Object.fromEntries(entries);
}

function check(
  words: PlatformStepsEntry,
  { id, tasks, warnings, links }: Platform,
  file: string,
  problems: Problems,
): void {
  const compare = (field: string, written: number, known: number, what: string): void => {
    if (written !== known)
      problems.add(
        file,
        field,
        `${written} sentences, but src/data/platforms/${id}.yaml has ${known} ${what}`,
      );
  };
  for (const task of TASKS) {
    compare(`tasks.${task}`, words.tasks[task]?.length ?? 0, tasks[task]?.steps.length ?? 0, "steps to show");
    const isSaid = words.notApplicable[task] !== undefined;
    const isKnown = tasks[task]?.notApplicable !== undefined;
    if (isKnown && !isSaid)
      problems.add(file, `notApplicable.${task}`, "missing: the facts say that there is nothing to do here");
    if (isSaid && !isKnown) problems.add(file, `notApplicable.${task}`, "the facts do not say so");
  }
  compare("warnings", words.warnings.length, warnings.length, "cautions");
  if (words.links) compare("links", words.links.length, links.length, "links to show");
}
