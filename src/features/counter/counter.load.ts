import { loadedOnce } from "../../core/site.ts";
import { CounterFile } from "./counter-facts.schema.ts";
import { CounterWords } from "./counter-words.schema.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { Problems } from "../../core/read/problems.ts";
import { readBoth } from "../../core/read/words.ts";

const FILE = "src/data/counter.yaml";

/** The facts and words for the counter and the telephone. */
export interface CounterSources {
  readonly file: CounterFile;
  /** By language id. */
  readonly words: ReadonlyMap<string, CounterWords>;
}

/**
 * Loads the card, the calls and their words in every language.
 *
 * @throws FactsError naming file and key, as in "locales/fr/counter.yaml: phrases.town: missing"
 */
export function loadCounter(
  { pages }: Pick<Facts, "pages">,
  locales: readonly Locale[],
  root = process.cwd(),
): CounterSources {
  const { file, words } = readBoth(root, locales, "counter", { facts: CounterFile, words: CounterWords });
  const problems = new Problems();
  const { card, wallet, calls, silence, ready } = file;
  calls.forEach(({ before }, at) => {
    if (before !== undefined && !pages.has(before))
      problems.add(FILE, `calls.${at}.before`, `no page "${before}" in src/data/pages.yaml`);
  });
  const bodies = calls.map(({ id }) => id);
  const prepared = calls.flatMap(({ id, before }) => (before === undefined ? [] : [id]));
  for (const id of ready) {
    if (!prepared.includes(id)) problems.add(FILE, "ready", `no call "${id}" with a page before it`);
  }
  const lines = calls.flatMap((call) => call.lines);
  const said = [...card, ...wallet, ...silence, ...lines.map(({ say }) => say)];
  const asked = lines.flatMap(({ ask }) => ask ?? []);
  for (const [id, { call, phrases, questions }] of words) {
    const missing = (part: string, ids: readonly string[], there: object): void =>
      ids
        .filter((one) => !Object.hasOwn(there, one))
        .forEach((one) => problems.add(`locales/${id}/counter.yaml`, `${part}.${one}`, "missing"));
    missing("phrases", said, phrases);
    missing("questions", asked, questions);
    missing("call.bodies", bodies, call.bodies);
  }
  problems.throwIfAny();
  return { file, words };
}

/** The facts and words for the counter and the telephone, loaded once. */
export const counterSources = loadedOnce(({ facts, locales, root }) => loadCounter(facts, locales, root));
