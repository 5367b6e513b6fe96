import { asked, combinations, isAsked, type Answers, type Asked } from "./answers.rules.ts";
import { decide, type Plan, type Policy } from "./decide.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Situation } from "../../core/facts/schema/plan/situation.ts";

/**
 * The plan for one set of answers; `places` is the position of each answer, 0 for none, as in "02", and "-" for
 * a question that is not asked.
 */
export interface Answered {
  readonly places: string;
  readonly answers: Answers;
  readonly plan: Plan;
}

/** A plan of a page and all sets of answers that lead to it. */
export interface Case {
  /** The letter that marks the parts of the page for this plan. */
  readonly mark: string;
  readonly places: readonly string[];
  /** The first of these sets of answers. */
  readonly answers: Answers;
  readonly plan: Plan;
}

/** Something that only some answers show; `when` has the marks of their plans, undefined for all. */
export interface Part<T> {
  readonly when: string | undefined;
  readonly value: T;
}

/** Returns the plan for every set of answers. The unanswered set comes first. */
export function answered(situation: Situation, reader: Reader, policy: Policy): Answered[] {
  const questions = asked(situation, reader, policy.questions);
  return combinations(questions).map((answers) => ({
    places: questions
      .map((question) => (isAsked(question, answers) ? placeOf(question, answers) : "-"))
      .join(""),
    answers,
    plan: decide(situation, reader, answers, policy),
  }));
}

/** Returns the position of the answer to a question, from 1; 0 for no answer. */
function placeOf({ id, answers: offered }: Asked, answers: Answers): number {
  return offered.indexOf(answers[id] ?? "") + 1;
}

const MARKS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/**
 * Groups equal plans of a page. The plan without answers is the first and has the mark 0.
 *
 * @param of returns everything that the page says for one set
 * @throws Error when there are more plans than letters
 */
export function casesOf(all: readonly Answered[], of: (one: Answered) => unknown): Case[] {
  const groups = [...Map.groupBy(all, (one) => JSON.stringify(of(one))).values()];
  if (groups.length > MARKS.length)
    throw new Error(`${groups.length} plans on one page: no more than ${MARKS.length} can be told apart`);
  return groups.flatMap((group, at) => {
    const [first] = group;
    if (!first) return [];
    const { answers, plan } = first;
    return [{ mark: MARKS.charAt(at), places: group.map(({ places }) => places), answers, plan }];
  });
}

/** Returns one part for each different value, in the order in which answers first show it. */
export function partsOf<T>(cases: readonly Case[], of: (plan: Plan, answers: Answers) => T): Part<T>[] {
  const groups = Map.groupBy(cases, ({ plan, answers }) => JSON.stringify(of(plan, answers)) ?? "");
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const when = group.length === cases.length ? undefined : group.map(({ mark }) => mark).join("");
    return [{ when, value: of(first.plan, first.answers) }];
  });
}

/** Returns each item of a list with the answers that show it, in one order for all plans. */
export function itemsOf(cases: readonly Case[], of: (plan: Plan) => readonly string[]): Part<string>[] {
  return inOrder(cases, of, (id) => id);
}

/**
 * Merges the lists of all plans into one. When answers hide items, the rest keeps the order of its own plan.
 * An item appears at each position that a plan gives it.
 */
export function inOrder<T>(
  cases: readonly Case[],
  of: (plan: Plan, answers: Answers) => readonly T[],
  keyOf: (item: T) => string,
): Part<T>[] {
  const merged: { readonly value: T; readonly marks: string[] }[] = [];
  for (const { mark, plan, answers } of cases) {
    let at = 0;
    for (const value of of(plan, answers)) {
      const found = merged.findIndex((one, place) => place >= at && keyOf(one.value) === keyOf(value));
      if (found === -1) merged.splice(at, 0, { value, marks: [mark] });
      else merged[found]?.marks.push(mark);
      at = (found === -1 ? at : found) + 1;
    }
  }
  return merged.map(({ value, marks }) => ({
    value,
    when: marks.length === cases.length ? undefined : marks.join(""),
  }));
}
