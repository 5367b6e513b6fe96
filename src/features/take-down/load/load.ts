import { loadedOnce } from "../../../core/site.ts";
import { chooserOf, type Chooser } from "../rules.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import { TakeDown } from "../take-down-facts.schema.ts";
import { TakeDownWords } from "../take-down-words.schema.ts";
import { checkTakeDown } from "./check.ts";
import { checkTakeDownWords } from "./check-words.ts";
import { Problems } from "../../../core/read/problems.ts";
import { readBoth } from "../../../core/read/words.ts";

/** The ways to have an image removed. */
export interface TakeDownSources {
  readonly file: TakeDown;
  readonly chooser: Chooser;
  /** By language id. */
  readonly words: ReadonlyMap<string, TakeDownWords>;
}

/**
 * Loads the chooser with its words in every language.
 *
 * @throws FactsError naming file and key, as in "locales/fr/take-down.yaml: ways.stopncii: missing"
 */
export function loadTakeDown(
  facts: Facts,
  locales: readonly Locale[],
  root = process.cwd(),
): TakeDownSources {
  const { file, words } = readBoth(root, locales, "take-down", { facts: TakeDown, words: TakeDownWords });
  const problems = new Problems();
  checkTakeDown(file, facts, problems);
  const { language } = file.request;
  if (!locales.some(({ id }) => id === language))
    problems.add("src/data/take-down.yaml", "request.language", `no language "${language}" in locales/`);
  for (const [id, own] of words) checkTakeDownWords(file, `locales/${id}/take-down.yaml`, own, problems);
  problems.throwIfAny();
  return { file, chooser: chooserOf(file), words };
}

/** The ways to remove an image, and who each is for, loaded once. */
export const takeDownSources = loadedOnce(({ facts, locales, root }) => loadTakeDown(facts, locales, root));
