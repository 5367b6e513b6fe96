import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../facts/schema/facts.ts";
import type { Problems } from "../../read/problems.ts";
import { sentencesOf } from "../../read/yaml.ts";

/** Checks that the words of a language have every sentence that `src/data/law.yaml` names. */
export function checkLawWords(root: string, language: string, facts: Facts, problems: Problems): void {
  for (const [file, keys] of Object.entries(facts.law)) {
    const path = join(root, "locales", language, file);
    const sentences = existsSync(path) ? [...sentencesOf(readFileSync(path, "utf8")).keys()] : [];
    for (const key of Object.keys(keys)) {
      if (!sentences.some((sentence) => isBelow(sentence, key)))
        problems.add("src/data/law.yaml", `${file}.${key}`, `locales/${language} has no such sentence`);
    }
  }
}

/** Says whether a sentence has this key or a key below it. @example isBelow("acts.stop.more", "acts.stop") // true */
export const isBelow = (sentence: string, key: string): boolean =>
  sentence === key || sentence.startsWith(`${key}.`);
