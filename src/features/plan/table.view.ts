import { READERS, type Reader } from "../../core/vocabulary.rules.ts";
import type { Answers } from "./answers.rules.ts";
import type { Plan } from "./decide.rules.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import { answered } from "./parts.view.ts";

/** One line of the policy as the site uses it: the reader, the answers, and the advice. */
export interface RouteRow extends Plan {
  readonly situation: string;
  readonly reader: Reader;
  readonly answers: Answers;
  readonly sources: readonly string[];
}

/**
 * Returns every combination of reader and answers, gaps included, with its plan, for `/data/routes.json` and
 * for people who review the policy. It has only ids, no words.
 *
 * @example routesTable(facts)[0];
 * // { situation: "abroad", reader: "me-young", answers: {}, acts: [], body: { id: "kids-help-phone" }, … }
 */
export function routesTable({
  situations,
  questions,
  plan,
}: Pick<Facts, "situations" | "questions" | "plan">): RouteRow[] {
  const policy = { questions, shared: plan };
  return [...situations.values()].flatMap((situation) =>
    READERS.flatMap((reader) =>
      answered(situation, reader, policy).map(({ answers, plan: advised }) => ({
        situation: situation.id,
        reader,
        answers,
        ...advised,
        sources: [...situation.sources, ...situation.claims],
      })),
    ),
  );
}
