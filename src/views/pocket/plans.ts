import type { Attributes, Wording } from "../../domain/words/wording.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { GROUPS } from "../../schema/facts/plan/situation.ts";
import type { Words } from "../../schema/shared/line.ts";
import type { StepView } from "../plan/steps.ts";
import type { PlanView } from "../plan/types.ts";
import { planView } from "../plan/plan.ts";
import {
  servicesOf,
  sharedFold,
  someOf,
  type PocketFold,
  type PocketService,
  type PocketSome,
} from "./once.ts";
import { changes, isUnanswered, type PocketChange } from "./changes.ts";
import { planAnchor } from "./words.ts";
import { facts, words } from "../../content/site.ts";
import { translator } from "../../i18n/translate.ts";

/** A plan with no question answered, and the answers that change its first action. */
export interface PocketPlan {
  readonly anchor: string;
  readonly sentence: string;
  readonly plan: PlanView;
  readonly wording: Wording;
  readonly first: readonly StepView[];
  readonly changes: readonly PocketChange[];
  readonly then: readonly StepView[];
  readonly also: readonly StepView[];
  /** What does not stand among the cases. */
  readonly support: readonly StepView[];
  /** What is for some readers only, and stands elsewhere in the file. */
  readonly cases: readonly { readonly anchor: string; readonly title: Words }[];
  readonly avoid: PlanView["avoid"];
}

export interface PocketPlans {
  readonly groups: readonly PocketGroup[];
  /** By id. */
  readonly some: ReadonlyMap<string, PocketSome>;
  readonly folds: readonly PocketFold[];
  /** By id. */
  readonly services: ReadonlyMap<string, PocketService>;
}

export interface PocketGroup {
  readonly label: string;
  readonly plans: readonly PocketPlan[];
}

/** Every plan, under the headings of the home page. */
export function pocketPlans(locale: Locale): PocketPlans {
  const t = translator(locale, "home");
  const all = [...facts().situations.values()];
  const folds = new Map<string, PocketFold>();
  const groups = GROUPS.map((group) => ({
    label: t(`groups.${group}`),
    plans: all
      .filter((one) => one.group === group)
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => pocketPlan(id, locale, folds)),
  }));
  const plans = groups.flatMap((group) => group.plans);
  const some = someOf(plans.map(({ support }) => support));
  const steps = [...plans.flatMap(stepsOf), ...[...folds.values()].flatMap(({ fold }) => fold.steps)];
  return {
    groups: groups.map((group) => ({ ...group, plans: group.plans.map((plan) => withSome(plan, some)) })),
    some,
    folds: [...folds.values()],
    services: servicesOf(steps, locale),
  };
}

function stepsOf({ first, changes: others, then, also, support }: PocketPlan): StepView[] {
  return [...first, ...others.flatMap(({ steps }) => steps), ...then, ...also, ...support];
}

/** Leaves out the support that stands once in the file, and leads to it. */
function withSome(plan: PocketPlan, some: ReadonlyMap<string, PocketSome>): PocketPlan {
  const isOnce = ({ id, condition }: StepView): boolean => condition !== undefined && some.has(id);
  const once = plan.support.filter(isOnce).map(({ id, condition = "" }) => ({
    anchor: some.get(id)?.anchor ?? "",
    title: condition,
  }));
  return { ...plan, support: plan.support.filter((step) => !isOnce(step)), cases: [...plan.cases, ...once] };
}

/** @throws Error when there is no such situation */
function pocketPlan(id: string, locale: Locale, folds: Map<string, PocketFold>): PocketPlan {
  const situation = facts().situations.get(id);
  if (!situation) throw new Error(`src/data/situations: ${id}: missing`);
  const plan = planView(situation, locale);
  const route = plan.routes.find(({ show }) => isUnanswered(show));
  if (!route) throw new Error(`src/data/situations/${id}.yaml: no route without an answer`);
  const here = <T extends { readonly show: Attributes }>(parts: readonly T[]): T[] =>
    parts.filter(({ show }) => isUnanswered(show));
  return {
    anchor: planAnchor(id),
    sentence: words(locale).situations[id]?.sentence ?? plan.title,
    plan,
    wording: plan.wording,
    first: here(route.first),
    changes: changes(plan, route, locale),
    then: here(route.then),
    also: here(route.also),
    support: here([...route.support, ...plan.support]),
    cases: here([...route.folds, ...plan.folds])
      .map((fold) => sharedFold({ ...fold, steps: here(fold.steps) }, plan.wording, folds))
      .map(({ anchor, fold }) => ({ anchor, title: fold.title })),
    avoid: here([...plan.avoid, ...route.avoid]),
  };
}
