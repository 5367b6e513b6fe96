import { asked, combinations, type Answers, type Asked } from "../../domain/plan/answers.ts";
import { decide, type Plan, type Policy } from "../../domain/plan/decide.ts";
import type { Reader } from "../../domain/vocabulary.ts";
import type { Situation } from "../../schema/facts/plan/situation.ts";

/** The plan for one set of answers; `key` holds the place of each answer, 0 for none: "02". */
export interface Case {
  readonly key: string;
  readonly answers: Answers;
  readonly plan: Plan;
}

/** Something that shows for some answers only; `when`: their keys, undefined for all. */
export interface Part<T> {
  readonly when: string | undefined;
  readonly value: T;
}

/** Every plan of a page, the unanswered one first. */
export function casesOf(situation: Situation, reader: Reader, policy: Policy): Case[] {
  const questions = asked(situation, reader, policy.questions);
  return combinations(questions).map((answers) => ({
    key: questions.map((question) => placeOf(question, answers)).join(""),
    answers,
    plan: decide(situation, reader, answers, policy),
  }));
}

/** The place of the answer to a question, counted from 1; 0 for none. */
export function placeOf({ id, answers: offered }: Asked, answers: Answers): number {
  return offered.indexOf(answers[id] ?? "") + 1;
}

/**
 * The same plans with shorter keys: an answer that changes nothing, whatever else is answered, bears the place of the
 * first one like it, and "not sure" that of the answer whose plan it has.
 *
 * @returns one case for each key that is left, and for each key its short one
 */
export function shortened(
  questions: readonly Asked[],
  cases: readonly Case[],
  of: (one: Case) => unknown,
): { cases: Case[]; shortOf: ReadonlyMap<string, string> } {
  const said = new Map(cases.map((one) => [one.key, JSON.stringify(of(one))]));
  const first = questions.map((_, index) => {
    const bySame = new Map<string, string>();
    return Map.groupBy(cases, ({ key }) => key[index] ?? "")
      .entries()
      .reduce((all, [place, some]) => {
        const signature = some
          .map(({ key }) => `${key.slice(0, index)}_${key.slice(index + 1)} ${said.get(key)}`)
          .join();
        if (!bySame.has(signature)) bySame.set(signature, place);
        return all.set(place, bySame.get(signature) ?? place);
      }, new Map<string, string>());
  });
  const shortOf = new Map(
    cases.map(({ key }) => [key, [...key].map((place, index) => first[index]?.get(place) ?? place).join("")]),
  );
  return { cases: cases.filter(({ key }) => shortOf.get(key) === key), shortOf };
}

/** One part for each value that differs, in the order in which answers first bring it. */
export function partsOf<T>(cases: readonly Case[], of: (plan: Plan, answers: Answers) => T): Part<T>[] {
  const groups = Map.groupBy(cases, ({ plan, answers }) => JSON.stringify(of(plan, answers)) ?? "");
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const when = group.length === cases.length ? undefined : group.map(({ key }) => key).join(" ");
    return [{ when, value: of(first.plan, first.answers) }];
  });
}

/** Each item of a list with the answers that bring it, in an order that holds for all. */
export function itemsOf(cases: readonly Case[], of: (plan: Plan) => readonly string[]): Part<string>[] {
  return inOrder(cases, of, (id) => id);
}

/**
 * The lists of all plans as one list, in which whatever an answer hides leaves the list of that plan in its own order.
 * An item that plans put at different places stands at each of them.
 */
export function inOrder<T>(
  cases: readonly Case[],
  of: (plan: Plan, answers: Answers) => readonly T[],
  keyOf: (item: T) => string,
): Part<T>[] {
  const merged: { readonly value: T; readonly keys: string[] }[] = [];
  for (const { key, plan, answers } of cases) {
    let at = 0;
    for (const value of of(plan, answers)) {
      const found = merged.findIndex((one, place) => place >= at && keyOf(one.value) === keyOf(value));
      if (found === -1) merged.splice(at, 0, { value, keys: [key] });
      else merged[found]?.keys.push(key);
      at = (found === -1 ? at : found) + 1;
    }
  }
  return merged.map(({ value, keys }) => ({
    value,
    when: keys.length === cases.length ? undefined : keys.join(" "),
  }));
}
