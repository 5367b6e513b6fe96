import type { Facts } from "../core/facts/schema/facts.ts";
import { FactsError, type Problem } from "../core/read/problems.ts";
import type { Locale } from "../core/schema/locale.ts";
import { FEATURES } from "./features.ts";
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
    ...FEATURES.filter(({ needsWords }) => !needsWords || words !== undefined).flatMap(
      ({ load, check = load }) =>
        found(() => check({ sources: { facts, locales: together, words: words ?? new Map(), root } })),
    ),
  ];
  return problems.filter(
    (one, at) =>
      problems.findIndex(
        (other) => other.file === one.file && other.field === one.field && other.message === one.message,
      ) === at,
  );
}
