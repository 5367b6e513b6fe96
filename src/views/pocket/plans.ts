import type { Attributes, Wording } from "../../domain/words/wording.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { GROUPS } from "../../schema/facts/situation.ts";
import type { Words } from "../../schema/shared/line.ts";
import type { Way } from "../shared/contact.ts";
import { entry } from "../shared/words.ts";
import type { StepView } from "../plan/steps.ts";
import type { FoldView, PlanView } from "../plan/types.ts";
import { planView } from "../plan/plan.ts";
import { changes, isUnanswered, type PocketChange } from "./changes.ts";
import { planAnchor, wordsAt } from "./words.ts";
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
  readonly support: readonly StepView[];
  readonly folds: readonly PocketFold[];
  readonly avoid: PlanView["avoid"];
}

/** A foldable part: several plans show it alike, so it stands once in the file, and each leads to it. */
export interface PocketFold {
  readonly anchor: string;
  readonly fold: FoldView;
  readonly wording: Wording;
}

/** A service with every way that a plan names: its hours, how sure each number is and where it was read stand here. */
export interface PocketService {
  readonly anchor: string;
  readonly name: string;
  readonly what: Words;
  readonly ways: readonly Way[];
}

/** Support that nearly every plan offers on one condition: it stands once too. */
export interface PocketSome {
  readonly anchor: string;
  readonly step: StepView;
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
  return {
    groups,
    some: someOf(groups),
    folds: [...folds.values()],
    services: servicesOf(groups, [...folds.values()], locale),
  };
}

function someOf(groups: readonly PocketGroup[]): Map<string, PocketSome> {
  const plans = groups.flatMap((group) => group.plans);
  const steps = Map.groupBy(
    plans.flatMap(({ support }) => support).filter(({ condition }) => condition !== undefined),
    ({ id, condition }) => `${id} ${JSON.stringify(condition)}`,
  );
  const often = [...steps.values()]
    .filter(({ length }) => length > plans.length / 2)
    .flatMap(([step]) => step ?? []);
  return new Map(often.map((step, index) => [step.id, { anchor: `h${index + 1}`, step }]));
}

function servicesOf(
  groups: readonly PocketGroup[],
  folds: readonly PocketFold[],
  locale: Locale,
): Map<string, PocketService> {
  const plans = groups.flatMap((group) => group.plans);
  const steps = [
    ...plans.flatMap((plan) => [
      plan.first,
      plan.changes.flatMap((change) => change.steps),
      plan.then,
      plan.also,
      plan.support,
    ]),
    ...folds.map(({ fold }) => fold.steps),
  ]
    .flat()
    .flatMap((step) => [step, ...step.services]);
  const byService = Map.groupBy(
    steps.filter(({ kind }) => kind === "service"),
    ({ id }) => id,
  );
  return new Map(
    [...byService].map(([id, some], index) => {
      const { name, what } = entry(words(locale).services, id, locale);
      const ways = new Map(some.flatMap((step) => step.ways).map((way) => [way.id, way]));
      return [id, { anchor: `f${index + 1}`, name, what, ways: [...ways.values()] }];
    }),
  );
}

/** The fold as whoever answered nothing reads it, kept once for all plans that say the same. */
function shared(fold: FoldView, wording: Wording, folds: Map<string, PocketFold>): PocketFold {
  const said = JSON.stringify(fold, (key, value) =>
    key === "show" ? undefined : isWords(value) ? wordsAt(value, wording, 0) : value,
  );
  const known = folds.get(said) ?? { anchor: `g${folds.size + 1}`, fold, wording };
  folds.set(said, known);
  return known;
}

function isWords(value: unknown): value is { readonly all: string; readonly me: string } {
  return typeof value === "object" && value !== null && "all" in value && "me" in value;
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
    folds: here([...route.folds, ...plan.folds]).map((fold) =>
      shared({ ...fold, steps: here(fold.steps) }, plan.wording, folds),
    ),
    avoid: here([...plan.avoid, ...route.avoid]),
  };
}
