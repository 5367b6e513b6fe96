import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../core/facts/schema/plan/step.ts";
import { LATER, type Reader } from "../../core/vocabulary.rules.ts";
import { outsideCanada, type OutsideCanada } from "./abroad.rules.ts";
import { asked, settle, type Answers, type Questions } from "./answers.rules.ts";
import { beforeTheDay, inDanger, stillOf, type Asking, type Deeds } from "./danger.rules.ts";
import { bodies, foldsOf, moreParts, visibleLines, type Told } from "./lines.rules.ts";
import { namesDanger, rowFor } from "./row.rules.ts";

/** The advice for one person. */
export interface Plan extends Deeds {
  /** What the first action lost to danger, or to a day to come, and still holds. */
  readonly still: readonly Step[];
  /** Words id of the sentence above the first action, and the numbers that it still shows. */
  readonly line: { readonly id: string; readonly numbers: readonly string[] };
  /** The person to have beside a reader under 18 during the first action. */
  readonly beside: "trusted-adult" | undefined;
  /** What the ticked box for thoughts of suicide shows; undefined when the page has no box. */
  readonly thoughts: ThoughtsOfSuicide | undefined;
  readonly visible: readonly string[];
  /** Lines without room under the first action; each stands in its fold. */
  readonly folded: readonly string[];
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

/** What stands beside the first action, and the numbers that the sentence above it still shows. */
export interface ThoughtsOfSuicide {
  readonly beside: readonly string[];
  readonly numbers: readonly string[];
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
  const { questions, shared } = policy;
  const settled = settle(situation, reader, questions, answers);
  const row = rowFor(situation, reader, settled);
  const asking = { situation, row, reader, settled, shared };
  const deeds = deedsOf(asking);
  const told: Told = {
    ...asking,
    ...deeds,
    still: stillOf(deeds, asking),
    abroad: outsideCanada(settled, shared),
  };
  const hasBox = asked(situation, reader, questions).some(({ id }) => shared.thoughts.includes(id));
  return planOf(told, hasBox);
}

/** Returns what to do. A row that handles danger itself stands as written. */
function deedsOf(asking: Asking): Deeds {
  const { row, settled } = asking;
  const { danger } = settled;
  if (danger === undefined || namesDanger(row)) return { acts: row.acts, body: row.body, then: row.then };
  return danger === LATER ? beforeTheDay(asking) : inDanger(asking, danger);
}

function planOf(told: Told, hasBox: boolean): Plan {
  const { acts, body, then, still, row, reader, situation, settled, abroad, shared } = told;
  const first = [...acts, ...(body ? [body] : [])].map(({ id }) => id);
  const lines = visibleLines(told);
  const more = moreParts(told);
  const { emergency, crisis } = shared.services;
  // Outside Canada these numbers do not answer.
  const numbers = abroad?.isSure ? [] : [emergency, crisis].filter((id) => !first.includes(id));
  return {
    acts,
    body,
    then,
    still,
    line: { id: abroad ? shared.abroad.lines.there : situation.dangerLine, numbers },
    beside: reader === "me-young" ? "trusted-adult" : undefined,
    thoughts: hasBox ? thoughtsOf(first, numbers, abroad, shared) : undefined,
    visible: lines.visible,
    folded: lines.folded,
    avoid: avoidOf(told),
    talk: talkOf(told, [...first, ...[...then, ...still].map(({ id }) => id)]),
    folds: foldsOf(told, [...lines.visible, ...lines.folded], more),
    more,
    ...(abroad && { abroad }),
    calm: row.talk === "calm" && settled.danger === undefined && !namesReceiver(told),
  };
}

/** Returns what stands beside the first action once somebody has thoughts of suicide. */
function thoughtsOf(
  first: readonly string[],
  numbers: readonly string[],
  abroad: OutsideCanada | undefined,
  { services: { crisis }, abroad: there }: SharedParts,
): ThoughtsOfSuicide {
  const lines = [...(abroad?.isSure ? [] : [crisis]), ...(abroad ? [there.crisis] : [])];
  const beside = lines.filter((id) => !first.includes(id));
  return { beside, numbers: numbers.filter((id) => !beside.includes(id)) };
}

/** Returns whom to talk to. Outside Canada the helpline of that country comes first. */
function talkOf({ row, settled, reader, shared, abroad }: Told, named: readonly string[]): string[] {
  const set = (id: string): readonly string[] => shared.talk[id]?.[reader] ?? [];
  const free = (ids: readonly string[]): string[] => ids.filter((id) => !named.includes(id));
  const there = abroad ? [shared.abroad.talk] : [];
  const crisis = crisisSet({ row, settled, shared });
  if (crisis === undefined) return free([...there, ...set(row.talk)]).slice(0, 2);
  const [first, ...others] = free([...there, ...set(crisis)]);
  const own = free([...set(row.talk), ...set(crisis), ...others]).find((id) => id !== first);
  return [first, own].filter((id) => id !== undefined);
}

/** Returns the set that comes first when a life is in danger. */
function crisisSet({ row, settled: { danger }, shared }: Pick<Told, "row" | "settled" | "shared">) {
  if (danger === undefined || danger === LATER || namesDanger(row)) return undefined;
  return shared.danger.kinds[danger].talk;
}

/** Returns what not to do. In danger nobody is told to wait, or leaves a person alone whose life is in danger. */
function avoidOf({ row, reader, settled: { danger }, shared }: Told): string[] {
  const set = shared.avoid[row.avoid]?.[reader] ?? [];
  if (danger === undefined) return [...set];
  const lines = set.filter((id) => !shared.danger.never.includes(id));
  const last = danger === LATER ? undefined : shared.danger.kinds[danger].avoid;
  if (last === undefined || !(last.for?.includes(reader) ?? true) || lines.includes(last.id)) return lines;
  return [...lines.slice(0, 3), last.id];
}

function namesReceiver({ row, shared }: Told): boolean {
  const { bodies: receivers } = shared.danger.later;
  return [row.body, ...row.then].some(
    (step) => step !== undefined && step.condition === undefined && receivers.includes(step.id),
  );
}

/**
 * Returns the unanswered plan for an unknown reader. The child's line comes first, then the first other line
 * of that plan.
 */
export function withoutReader(situation: Situation, reader: Reader, policy: Policy): Plan {
  const plan = decide(situation, reader, {}, policy);
  const named = new Set([...plan.acts.map(({ id }) => id), ...bodies(plan, policy.shared)]);
  const child = policy.shared.services.young;
  const talk = [...(named.has(child) ? [] : [child]), ...plan.talk.filter((id) => id !== child)];
  return { ...plan, talk: talk.slice(0, 2) };
}
