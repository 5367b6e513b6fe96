import { isAt, type Attributes } from "../../domain/words/wording.ts";
import { list } from "../../i18n/format.ts";
import { translator } from "../../i18n/translate.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { StepView } from "../plan/steps.ts";
import type { PlanView, RouteView } from "../plan/types.ts";

/** A first action that other answers give. */
export interface PocketChange {
  /** Which answers. */
  readonly heading: string;
  readonly steps: readonly StepView[];
  /** Answer to `who` in whose wording it stands. */
  readonly position: number;
}

/** Whether a part shows when nothing is answered. */
export function isUnanswered(show: Attributes): boolean {
  return Object.values(show).every((positions) => isAt(positions, 0));
}

/** The other first actions, each once: danger, then those of other routes, and of other readers within a route. */
export function changes(plan: PlanView, unanswered: RouteView, locale: Locale): PocketChange[] {
  const own = signature(stepsAt(unanswered, plan, 0));
  const danger = plan.danger
    ? [{ heading: translator(locale, "plan")("dangerFirst"), steps: [plan.danger.step], position: 0 }]
    : [];
  const others = plan.routes.flatMap((route) => {
    const readers = Map.groupBy(positionsOf(route, plan), (position) =>
      signature(stepsAt(route, plan, position)),
    );
    return [...readers]
      .filter(([first]) => first !== own)
      .map(([, [position = 0, ...more]]) => ({
        heading: [
          plan.routes.length > 1 ? route.heading : undefined,
          readersOf(plan, [position, ...more], locale),
        ]
          .filter(Boolean)
          .join(" · "),
        steps: stepsAt(route, plan, position),
        position,
      }));
  });
  return [...danger, ...others];
}

/** Positions of `who` at which a route shows; 0 alone where the plan does not ask. */
function positionsOf(route: RouteView, plan: PlanView): number[] {
  const letter = whoOf(plan);
  const question = plan.questions.find((one) => one.letter === letter);
  if (!question) return [0];
  const shown = route.show[`data-${letter}`];
  return [0, ...question.answers.map((_, index) => index + 1)].filter(
    (position) => shown === undefined || isAt(shown, position),
  );
}

function stepsAt(route: RouteView, plan: PlanView, position: number): StepView[] {
  const attribute: `data-${string}` = `data-${whoOf(plan)}`;
  return route.first.filter(({ show }) => show[attribute] === undefined || isAt(show[attribute], position));
}

/** The letter of the question that says who reads. */
function whoOf({ wording }: PlanView): string {
  return Object.keys(wording?.me ?? {})[0]?.slice("data-".length) ?? "";
}

function signature(steps: readonly StepView[]): string {
  return JSON.stringify(steps.map(({ kind, id }) => [kind, id]));
}

/** Who these readers are; nothing for whoever did not answer. */
function readersOf(plan: PlanView, positions: readonly number[], locale: Locale): string | undefined {
  const question = plan.questions.find(({ letter }) => letter === whoOf(plan));
  if (!question || positions.includes(0)) return undefined;
  return list(
    positions.map((position) => question.answers[position - 1]?.label ?? ""),
    locale,
  );
}
