/**
 * Every plan of the site, as it is decided. The answers that a page can give, and what an empty one counts as,
 * are read from the facts here a second time: no rule that a test tries is used to try it.
 */
import assert from "node:assert/strict";
import { loadFacts } from "../../../site/load-facts.ts";
import { publishable } from "../../../core/facts/publish.rules.ts";
import type { Answers } from "../answers.rules.ts";
import { decide, withoutReader, type Plan, type Policy } from "../decide.rules.ts";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import type { Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../../core/facts/schema/plan/step.ts";

/** One reader with one combination of answers, with or without gaps, and the plan that they get. */
export interface OnePlan extends Plan {
  readonly id: string;
  readonly reader: Reader;
  readonly answers: Answers;
  /** The answers without gaps. */
  readonly settled: Readonly<Record<string, string>>;
  readonly name: string;
}

export const facts = publishable(loadFacts());
export const policy: Policy = { questions: facts.questions, shared: facts.plan };
export const situations = [...facts.situations.values()];

/** Returns the questions for a reader, each with its answers. */
export function questionsOf({ asks }: Situation, reader: Reader): Map<string, readonly string[]> {
  return new Map(
    asks[reader].flatMap((ask) =>
      typeof ask === "string"
        ? [[ask, facts.questions.get(ask)?.answers ?? []] as const]
        : Object.entries(ask),
    ),
  );
}

/** Returns every set of answers that a page can give: one of each question, or none. */
function answersOf(situation: Situation, reader: Reader): Answers[] {
  let all: Answers[] = [{}];
  for (const [id, offered] of questionsOf(situation, reader))
    all = all.flatMap((one) => [undefined, ...offered].map((answer) => ({ ...one, [id]: answer })));
  return all.filter((one) =>
    Object.entries(situation.askedOnce).every(
      ([id, once]) =>
        one[id] === undefined ||
        Object.entries(once).every(([other, some]) => some.some((answer) => answer === one[other])),
    ),
  );
}

function settledOf({ empty }: Situation, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer ?? empty[id] ?? facts.questions.get(id)?.empty ?? "none",
    ]),
  );
}

/**
 * Every plan of the site: all answers of all readers to all situations, each question also without an answer.
 */
export const plans: readonly OnePlan[] = situations.flatMap((situation) =>
  READERS.flatMap((reader) =>
    answersOf(situation, reader).map((answers) => ({
      ...decide(situation, reader, answers, policy),
      id: situation.id,
      reader,
      answers,
      settled: settledOf(situation, answers),
      name: `${situation.id} ${reader} ${JSON.stringify(answers)}`,
    })),
  ),
);

/** The plan of each situation for an unknown reader. */
export const plansWithoutReader: readonly OnePlan[] = situations.map((situation) => {
  const reader = facts.plan.withoutReader[situation.id] ?? facts.plan.withoutReader.other ?? "someone-else";
  const open = answersOf(situation, reader)[0] ?? {};
  return {
    ...withoutReader(situation, reader, policy),
    id: situation.id,
    reader,
    answers: open,
    settled: settledOf(situation, open),
    name: `${situation.id} without a reader`,
  };
});

export const everyPlan: readonly OnePlan[] = [...plans, ...plansWithoutReader];

/** Returns the plans of these situations. */
export function plansOf(...ids: readonly string[]): OnePlan[] {
  for (const id of ids) assert.ok(facts.situations.has(id), `no situation ${id}`);
  return plans.filter(({ id }) => ids.includes(id));
}

const keyOf = (id: string, reader: Reader, answers: Answers): string =>
  [
    id,
    reader,
    ...Object.entries(answers)
      .flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
      .sort(),
  ].join();
const byKey = new Map(plans.map((plan) => [keyOf(plan.id, plan.reader, plan.answers), plan]));

/** Returns the plan of the same reader and answers without danger, and without a day to come. */
export function calmOf({ id, reader, answers }: OnePlan): OnePlan {
  const found = byKey.get(keyOf(id, reader, { ...answers, danger: undefined }));
  assert.ok(found, `no plan ${id} ${reader} ${JSON.stringify(answers)} without danger`);
  return found;
}

export const idsOf = (steps: readonly Step[]): string[] => steps.map(({ id }) => id);
/** Returns the ids of what readers do by themselves first. */
export const acts = (plan: OnePlan): string[] => idsOf(plan.acts);
export const body = (plan: OnePlan): string | undefined => plan.body?.id;
export const next = (plan: OnePlan): string[] => idsOf(plan.then);
export const still = (plan: OnePlan): string[] => idsOf(plan.still);
/** Returns acts, body and next steps. */
export const steps = (plan: OnePlan): Step[] => [
  ...plan.acts,
  ...(plan.body ? [plan.body] : []),
  ...plan.then,
];
/** Returns the ids of the acts and of what still holds. */
export const held = (plan: OnePlan): string[] => [...acts(plan), ...still(plan)];
export const first = (plan: OnePlan): string[] => idsOf([...plan.acts, ...(plan.body ? [plan.body] : [])]);
/** Returns the ids of the services in the first action and the next steps. */
export const doors = (plan: OnePlan): string[] => idsOf([...(plan.body ? [plan.body] : []), ...plan.then]);
/** Returns all ids in the first action, the next steps, what still holds, and whom to talk to. */
export const named = (plan: OnePlan): string[] => [...idsOf(steps(plan)), ...still(plan), ...plan.talk];
/** Returns the lines under the first action and those that stand in their folds. */
export const lines = (plan: OnePlan): string[] => [...plan.visible, ...plan.folded];
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
