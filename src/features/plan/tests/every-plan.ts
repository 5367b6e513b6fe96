import assert from "node:assert/strict";
import { loadFacts } from "../../../site/load-facts.ts";
import { publishable } from "../../../core/facts/publish.rules.ts";
import { asked, combinations, settle, type Answers } from "../answers.rules.ts";
import { decide, withoutReader, type Plan, type Policy } from "../decide.rules.ts";
import { rowFor } from "../row.rules.ts";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import type { Row, Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../../core/facts/schema/plan/step.ts";

/** One reader with one combination of answers, with or without gaps, and the plan that they get. */
export interface OnePlan extends Plan {
  readonly id: string;
  readonly reader: Reader;
  readonly answers: Answers;
  /** The answers without gaps. */
  readonly settled: Readonly<Record<string, string>>;
  readonly row: Row;
  readonly name: string;
}

export const facts = publishable(loadFacts());
export const policy: Policy = { questions: facts.questions, shared: facts.plan };
export const situations = [...facts.situations.values()];

/**
 * Every plan of the site: all answers of all readers to all situations, each question also without an answer.
 */
export const plans: readonly OnePlan[] = situations.flatMap((situation) =>
  READERS.flatMap((reader) =>
    combinations(asked(situation, reader, facts.questions)).map((answers) =>
      one(situation, reader, answers, decide(situation, reader, answers, policy)),
    ),
  ),
);

/** The plan of each situation for an unknown reader. */
export const plansWithoutReader: readonly OnePlan[] = situations.map((situation) => {
  const spoken = facts.plan.withoutReader[situation.id] ?? facts.plan.withoutReader.other ?? "someone-else";
  const plan = one(situation, spoken, {}, withoutReader(situation, spoken, policy));
  return { ...plan, name: `${situation.id} without a reader` };
});

export const everyPlan: readonly OnePlan[] = [...plans, ...plansWithoutReader];

function one(situation: Situation, reader: Reader, answers: Answers, plan: Plan): OnePlan {
  const settled = settle(situation, reader, facts.questions, answers);
  return {
    ...plan,
    id: situation.id,
    reader,
    answers,
    settled: settled.answers,
    row: rowFor(situation, reader, settled),
    name: `${situation.id} ${reader} ${JSON.stringify(answers)}`,
  };
}

/** Returns the plans of these situations. */
export function plansOf(...ids: readonly string[]): OnePlan[] {
  for (const id of ids) assert.ok(facts.situations.has(id), `no situation ${id}`);
  return plans.filter(({ id }) => ids.includes(id));
}

/** Returns the plan for another reader or other answers. */
export function planFor(id: string, reader: Reader, answers: Answers): OnePlan {
  const given = (plan: OnePlan): boolean =>
    Object.entries({ ...plan.answers, ...answers }).every(([key]) => plan.answers[key] === answers[key]);
  const found = plans.find((plan) => plan.id === id && plan.reader === reader && given(plan));
  assert.ok(found, `no plan ${id} ${reader} ${JSON.stringify(answers)}`);
  return found;
}

const ids = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);
/** Returns the ids of what readers do by themselves first. */
export const acts = (plan: OnePlan): string[] => ids(plan.acts);
export const body = (plan: OnePlan): string | undefined => plan.body?.id;
export const next = (plan: OnePlan): string[] => ids(plan.then);
/** Returns acts, body and next steps. */
export const steps = (plan: OnePlan): Step[] => [
  ...plan.acts,
  ...(plan.body ? [plan.body] : []),
  ...plan.then,
];
export const first = (plan: OnePlan): string[] => ids([...plan.acts, ...(plan.body ? [plan.body] : [])]);
/** Returns the ids of the services in the first action and the next steps. */
export const doors = (plan: OnePlan): string[] => ids([...(plan.body ? [plan.body] : []), ...plan.then]);
/** Returns all ids in FIRST, THEN and TALK. */
export const named = (plan: OnePlan): string[] => [...ids(steps(plan)), ...plan.talk];
/** Returns a step in the notation of the policy. */
export const written = ({ id, condition }: Step): string => (condition ? `${id}~${condition}` : id);

/** Fails with the first plans that break a rule; also fails when there is no plan to check. */
export function hold(tried: readonly OnePlan[], promise: (plan: OnePlan) => boolean): void {
  assert.ok(tried.length > 0, "no plan to try it on");
  const broken = tried.filter((plan) => !promise(plan)).map(({ name }) => name);
  assert.deepEqual(broken.slice(0, 8), [], `${broken.length} of ${tried.length} plans break the rule`);
}

export const hasAll = (list: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((id) => list.includes(id));
export const hasAny = (list: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.some((id) => list.includes(id));
export const hasNone = (list: readonly string[], ...unwanted: readonly string[]): boolean =>
  !hasAny(list, ...unwanted);
