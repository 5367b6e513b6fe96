import type { Facts } from "../core/facts/schema/facts.ts";
import { FactsError, type Problem } from "../core/read/problems.ts";
import type { Locale } from "../core/schema/locale.ts";
import { loadCounter } from "../features/counter/counter.load.ts";
import { loadEasy } from "../features/easy/easy.load.ts";
import { loadSaid } from "../features/ear/ear.load.ts";
import { loadTold } from "../features/sheet/load/told.ts";
import { loadFindSources } from "../features/find/find.load.ts";
import { loadHandouts } from "../features/handouts/handouts.load.ts";
import { loadPractice } from "../features/practice/practice.load.ts";
import { loadSheet } from "../features/report/load/load.ts";
import { loadTakeDown } from "../features/take-down/load/load.ts";
import { loadWords } from "./load-words.ts";

/** Returns the problems that a build of these languages would report, each once. */
export function faultsOf(together: readonly Locale[], facts: Facts, root: string): Problem[] {
  const found = (load: () => void): readonly Problem[] => {
    try {
      load();
      return [];
    } catch (error) {
      if (error instanceof FactsError) return error.problems;
      throw error;
    }
  };
  let words: ReturnType<typeof loadWords> | undefined;
  const problems = [
    ...found(() => {
      words = loadWords(facts, together, root);
    }),
    ...found(() => loadSheet(facts, together, words ?? new Map(), root)),
    ...found(() => loadCounter(facts, together, root)),
    ...found(() => loadEasy(facts, together, root)),
    ...found(() => loadFindSources(facts, together, root)),
    ...found(() => loadTold(facts, together, root)),
    ...found(() => loadSaid(facts, together, root)),
    // These need the words.
    ...(words === undefined
      ? []
      : [
          ...found(() => loadTakeDown(facts, together, root)),
          ...found(() => loadPractice(facts, together, root)),
          ...found(() => loadHandouts(facts, together, words!, root)),
        ]),
  ];
  return problems.filter(
    (one, at) =>
      problems.findIndex(
        (other) => other.file === one.file && other.field === one.field && other.message === one.message,
      ) === at,
  );
}
