import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { GROUPS, type Situation } from "../../core/facts/schema/plan/situation.ts";
import { translator } from "../../core/words/translate.ts";
import { asDone } from "../plan/acts.view.ts";
import { casesFor, planView, spokenTo } from "../plan/plan.view.ts";
import { rowViews } from "../plan/rows.view.ts";
import type { FoldView, Html, PlanView, StepView } from "../plan/types.view.ts";
import { sentenceOf } from "../../ui/links.view.ts";
import { offlineServices, sharedFold, type OfflineFold, type OfflineService } from "./once.view.ts";
import { planAnchor, offlineSay } from "./words.view.ts";

/** What comes first for some readers and answers. */
export interface OfflineChange {
  readonly heads: readonly Html[];
  readonly first: readonly StepView[];
}

/**
 * The plan for a reader who has not said who they are, and what comes first for each reader and for other
 * answers.
 */
export interface OfflinePlan {
  readonly anchor: string;
  readonly sentence: string;
  readonly plan: PlanView;
  /** The first step, in the order of doing. */
  readonly first: readonly StepView[];
  readonly changes: readonly OfflineChange[];
  /** Parts that only this plan has. */
  readonly own: readonly FoldView[];
  /** Parts that the file has once for several plans. */
  readonly cases: readonly OfflineFold[];
}

export interface OfflinePlans {
  readonly groups: readonly OfflineGroup[];
  readonly folds: readonly OfflineFold[];
  /** By id. */
  readonly services: ReadonlyMap<string, OfflineService>;
}

export interface OfflineGroup {
  readonly label: string;
  readonly plans: readonly OfflinePlan[];
}

/** Parts that differ from plan to plan. */
const OWN = new Set(["more-steps", "write-down", "after"]);
/** The service shows the status of its numbers, so plans leave this fold out. */
const ELSEWHERE = new Set(["sources"]);

/** Returns every plan, under the headings of the home page. */
export function offlinePlans(site: Site): OfflinePlans {
  const { locale } = site;
  const t = translator(locale, "home");
  const all = [...site.facts.situations.values()];
  const folds = new Map<string, OfflineFold>();
  const groups = GROUPS.map((group) => ({
    label: t(`groups.${group}`),
    plans: all
      .filter((one) => one.group === group)
      .sort((a, b) => a.order - b.order)
      .map((situation) => offlinePlan(situation, site, folds)),
  }));
  return { groups, folds: [...folds.values()], services: offlineServices(site) };
}

/** Adults who ask for a child get the same words, because the file has no room for a version for each. */
const isForChild = (reader: Reader): boolean => reader !== "me-young" && reader !== "me-adult";

/**
 * Returns each first step that differs from the start of the plan. A first step with the same words appears
 * once, under all its headings.
 */
function changesOf(situation: Situation, site: Site): OfflineChange[] {
  const plan = casesFor(site, situation, undefined)[0]?.plan;
  const spoken = spokenTo(site, situation);
  const rows = rowViews(
    situation,
    site,
    {
      parts: ["first"],
      inWordsOf: (reader, readers) => (isForChild(reader) ? readers.find(isForChild)! : reader),
    },
    offlineSay(site),
  ).filter(
    ({ row, for: readers }) =>
      !(readers.includes(spoken) && row.acts === plan?.acts && row.body === plan.body),
  );
  return [...Map.groupBy(rows, ({ first }) => JSON.stringify(first)).values()].map((alike) => ({
    heads: alike.map(({ readers, when }) => (when === "" ? readers : `${readers} · ${when}`)),
    first: alike[0]!.first,
  }));
}

function offlinePlan(situation: Situation, site: Site, folds: Map<string, OfflineFold>): OfflinePlan {
  const say = offlineSay(site);
  const plan = planView(situation, undefined, site, say);
  const named = plan.folds.filter(({ id }) => !ELSEWHERE.has(id));
  return {
    anchor: planAnchor(site, situation.id),
    sentence: sentenceOf(situation.id, site),
    plan,
    first: asDone(
      plan.acts.map(({ value }) => value),
      plan.bodies[0]?.value,
      plan.emergency,
    ),
    changes: changesOf(situation, site),
    own: named.filter(({ id }) => OWN.has(id)),
    cases: named.filter(({ id }) => !OWN.has(id)).map((fold) => sharedFold(fold, folds)),
  };
}
