import { combinations, type Answers } from "../../domain/plan/answers.ts";
import { decide } from "../../domain/plan/route.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Step } from "../../schema/facts/plan/step.ts";

/** One line of the policy, as the site gives it: what is answered, and what is then advised. */
export interface RouteRow {
  readonly situation: string;
  readonly route: string;
  readonly answers: Answers;
  /** The steps for these answers: those for other readers are already left out. */
  readonly steps: readonly Step[];
  readonly avoid: readonly string[];
  readonly folds: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Every combination of full answers to every situation, with its plan, for `/data/routes.json`
 * and for whoever reads the policy to sign it. Ids only: no words.
 *
 * @example routesTable(facts)[0];
 * // { situation: "abroad", route: "province-danger", answers: { where: "province", danger: "yes" }, steps: […], … }
 */
export function routesTable({
  situations,
  questions,
  support,
}: Pick<Facts, "situations" | "questions" | "support">): RouteRow[] {
  return [...situations.values()].flatMap((situation) =>
    combinations(situation, questions).map((answers) => {
      const { route, steps, avoid, folds, sources } = decide({ situation, answers, questions, support });
      return {
        situation: situation.id,
        route,
        answers,
        steps: steps.map((step) => ({ ...step, for: undefined })),
        avoid,
        folds: folds.map(({ id }) => id),
        sources,
      };
    }),
  );
}
