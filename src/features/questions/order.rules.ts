import type { Reader } from "../../core/vocabulary.rules.ts";
import type { QuestionFacts } from "./questions-facts.schema.ts";

/**
 * Returns the questions that a reader may ask in a situation, in the order in which a plan shows them: those that an
 * editor put first there, then those of the situation, then those of every situation. In each group what most people
 * ask comes first; the order of the file decides between equals.
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
      ([, { readers, situations, except, notInPlan }]) =>
        readers.includes(reader) &&
        (situations === "all" || situations.includes(situation)) &&
        !except[situation]?.includes(reader) &&
        !notInPlan[situation]?.includes(reader),
    )
    .sort(([, a], [, b]) => place(a) - place(b) || b.weight - a.weight)
    .map(([id]) => id);
}

/** Who has not said who they are is spoken to as the first adult who may ask it; as a young person only where no adult may. */
export const adultAmong = (readers: readonly Reader[]): Reader =>
  readers.find((reader) => reader !== "me-young") ?? readers[0]!;
