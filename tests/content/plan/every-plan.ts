import { combinations, settle, type Answers } from "../../../src/domain/plan/answers.ts";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { decide, type Decision } from "../../../src/domain/plan/route.ts";
import type { Channel } from "../../../src/schema/facts/services/channel.ts";
import type { Situation } from "../../../src/schema/facts/plan/situation.ts";
import type { Step } from "../../../src/schema/facts/plan/step.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";

/** One combination of answers, given or not, and the plan that it leads to. */
export interface Plan extends Decision {
  readonly situation: Situation;
  readonly answers: Answers;
  /** The answers without gaps. */
  readonly settled: Readonly<Record<string, string>>;
  readonly name: string;
}

export const facts = publishable(loadFacts());

/** Every plan of the site: all answers to all situations, with each question also left empty. */
export const plans: readonly Plan[] = [...facts.situations.values()].flatMap((situation) =>
  combinations(situation, facts.questions, true).map((answers) => ({
    ...planFor(situation, answers),
    situation,
    answers,
    settled: settle(situation, facts.questions, answers),
    name: `${situation.id} ${JSON.stringify(answers)}`,
  })),
);

export function planFor(situation: Situation, answers: Answers): Decision {
  return decide({ situation, answers, questions: facts.questions, support: facts.support });
}

/** The plans of these situations; a route is named as in "two-teens.gap". */
export function plansOf(...ids: string[]): Plan[] {
  const found = plans.filter(
    ({ situation, route }) => ids.includes(situation.id) || ids.includes(`${situation.id}.${route}`),
  );
  if (found.length === 0) throw new Error(`no plan of ${ids.join(", ")}`);
  return found;
}

/** What a step leads to: "cybertip", "place:dpj", "act:stop", "contact:bank". */
export function target({ service, place, contact, act }: Step): string {
  if (service) return service;
  if (place) return `place:${place}`;
  return contact ? `contact:${contact}` : `act:${act}`;
}

export function targets(plan: Pick<Decision, "steps">, ...roles: Step["role"][]): string[] {
  return plan.steps.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(target);
}

/** The channels that a step leads to and that may be shown. */
export function channelsOf({ service = "", channels = [] }: Step): Channel[] {
  const all = facts.services.get(service)?.channels ?? [];
  return all.filter(({ id, type }) => channels.includes(id) || channels.includes(type));
}

/** Names of the plans for which a promise does not hold; a rule is kept when there is none. */
export function breaking(checked: readonly Plan[], holds: (plan: Plan) => boolean): string[] {
  return checked.filter((plan) => !holds(plan)).map(({ name }) => name);
}
