import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { outsideCanada, type OutsideCanada } from "./abroad.rules.ts";
import { settle, type Answers, type Questions, type Settled } from "./answers.rules.ts";
import { inDanger, type Deeds } from "./danger.rules.ts";
import { bodies, foldsOf, moreParts, talkSet, visibleLines, type Told } from "./lines.rules.ts";
import { namesDanger, rowFor } from "./row.rules.ts";

/** The advice for one person. */
export interface Plan extends Deeds {
  /** Words id of the sentence above the first action, and the numbers that it still shows. */
  readonly line: { readonly id: string; readonly numbers: readonly string[] };
  /** The person to have beside a reader under 18 during the first action. */
  readonly beside: "trusted-adult" | undefined;
  readonly visible: readonly string[];
  readonly avoid: readonly string[];
  /** Two services to talk to. */
  readonly talk: readonly string[];
  readonly folds: readonly string[];
  /** Parts of the fold with other steps. */
  readonly more: readonly string[];
  /** Set when the child is, or may be, outside Canada. */
  readonly abroad?: OutsideCanada;
  /** An ordinary worry: the plan names the police and youth protection only under a condition. */
  readonly calm: boolean;
}

/** The data that a decision needs. */
export interface Policy {
  readonly questions: Questions;
  readonly shared: SharedParts;
}

/**
 * Returns the plan for a situation, a reader and answers. This is the only place where the site decides.
 *
 * @example decide(meeting, "my-child", {}, policy).body; // { id: "local-police" }
 */
export function decide(situation: Situation, reader: Reader, answers: Answers, policy: Policy): Plan {
  const settled = settle(situation, reader, policy.questions, answers);
  const row = rowFor(situation, reader, settled);
  const before = settled.danger !== undefined && !namesDanger(row) ? settled.danger : undefined;
  const deeds: Deeds = before
    ? inDanger(situation, row, reader, before, policy.shared)
    : { acts: row.acts, body: row.body, then: row.then };
  const told = { ...deeds, situation, row, reader, danger: before, shared: policy.shared };
  return planOf(told, settled, outsideCanada(settled, answers, policy.shared));
}

function planOf(told: Told, settled: Settled, abroad: OutsideCanada | undefined): Plan {
  const { acts, body, then, row, reader, situation, danger } = told;
  const first = [...acts, ...(body ? [body] : [])].map(({ id }) => id);
  const visible = visibleLines(told);
  const more = moreParts(told, visible.brings);
  return {
    acts,
    body,
    then,
    line: {
      id: abroad ? told.shared.abroad.lines.there : situation.dangerLine,
      // Outside Canada these numbers do not answer.
      numbers: abroad?.isSure
        ? []
        : [told.shared.services.emergency, told.shared.services.crisis].filter((id) => !first.includes(id)),
    },
    beside: reader === "me-young" ? "trusted-adult" : undefined,
    visible: visible.ids,
    avoid: avoidOf(told, settled),
    talk: talkOf(told, [...first, ...then.map(({ id }) => id)], abroad),
    folds: foldsOf(told, visible.ids, more),
    more,
    ...(abroad && { abroad }),
    calm: row.talk === "calm" && danger === undefined && !namesReceiver(told),
  };
}

/** Returns whom to talk to. Outside Canada the helpline of that country comes first. */
function talkOf(
  { row, danger, reader, shared }: Told,
  named: readonly string[],
  abroad: OutsideCanada | undefined,
): string[] {
  const set = shared.talk[talkSet({ row, danger })]?.[reader] ?? [];
  return [...(abroad ? [shared.abroad.talk] : []), ...set].filter((id) => !named.includes(id)).slice(0, 2);
}

/**
 * Returns what not to do. Nobody lures a person who comes, and nobody leaves a person alone whose life is in
 * danger.
 */
function avoidOf({ row, reader, danger, shared }: Told, { comes }: Settled): string[] {
  const set = shared.avoid[row.avoid]?.[reader] ?? [];
  const isYoungOrSelf = reader === "me-young" || reader === "me-adult";
  const lured = comes && !isYoungOrSelf && set.includes("block-first");
  const lines = lured ? [...set.slice(0, 2), "pose-as-child", "set-trap"] : [...set];
  const last =
    danger === "life" && !isYoungOrSelf ? "leave-alone" : danger === "missing" ? "wait-and-see" : undefined;
  return last === undefined || lines.includes(last) ? lines : [...lines.slice(0, 3), last];
}

function namesReceiver(told: Told): boolean {
  const free = [told.body, ...told.then].filter(
    (step): step is Step => step !== undefined && step.condition === undefined,
  );
  return free.some(({ id }) => id === "local-police" || id === "dpj");
}

/**
 * Returns the unanswered plan for an unknown reader. The child's line comes first, then the first other line
 * of that plan.
 */
export function withoutReader(situation: Situation, reader: Reader, policy: Policy): Plan {
  const plan = decide(situation, reader, {}, policy);
  const named = new Set([...plan.acts.map(({ id }) => id), ...bodies(plan, policy.shared)]);
  const child = policy.shared.services.young;
  const there = plan.talk.filter((id) => id === policy.shared.abroad.talk);
  const others = plan.talk.filter((id) => id !== child && !there.includes(id));
  const talk = [...there, ...(named.has(child) ? [] : [child]), ...others];
  return { ...plan, talk: talk.slice(0, 2) };
}
