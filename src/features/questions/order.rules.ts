import type { Reader } from "../../core/vocabulary.rules.ts";
import type { QuestionFacts } from "./questions-facts.schema.ts";

/**
 * The questions that a reader may ask in a situation, in the order in which a plan shows them: those that an editor
 * put first there, then those of the situation, then those of every situation; each time what most people ask first.
 * Where as many ask, the order of the file decides.
 *
 * @returns ids
 */
export function orderFor(facts: QuestionFacts, situation: string, reader: Reader): string[] {
  const place = ({ first, situations }: QuestionFacts[string]): number => {
    if (first.includes(situation)) return 0;
    return situations === "all" ? 2 : 1;
  };
  return Object.entries(facts)
    .filter(
      ([, { readers, situations }]) =>
        readers.includes(reader) && (situations === "all" || situations.includes(situation)),
    )
    .sort(([, a], [, b]) => place(a) - place(b) || b.weight - a.weight)
    .map(([id]) => id);
}
