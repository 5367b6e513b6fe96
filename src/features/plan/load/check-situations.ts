import { asked, combinations, NO_ANSWER, settle, type Answers } from "../answers.rules.ts";
import { decide, type Plan } from "../decide.rules.ts";
import { rowFor } from "../row.rules.ts";
import { PLACES, READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Row, Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { checkPlanParts, checkServices } from "./check-parts.ts";

/**
 * Checks the situations: every reader with any answers has one row, every row has a reader, ids exist, and
 * the site may show what a plan names.
 */
export function checkSituations(facts: Facts, problems: Problems): void {
  const count = problems.list.length;
  checkPlanParts(facts, problems);
  for (const situation of facts.situations.values()) checkIds(situation, facts, problems);
  checkTwice(facts, problems);
  // Combinations with unknown ids cannot be decided.
  if (problems.list.length > count) return;
  for (const situation of facts.situations.values()) checkReach(situation, facts, problems);
  checkServices(facts, problems);
}

const fileOf = ({ id }: Pick<Situation, "id">): string => `src/data/situations/${id}.yaml`;

function checkIds(situation: Situation, { questions, plan, services }: Facts, problems: Problems): void {
  const file = fileOf(situation);
  const known = (field: string, id: string, there: Iterable<string>): void => {
    const all = [...there];
    if (!all.includes(id)) problems.add(file, field, `no "${id}"; there are ${all.join(", ")}`);
  };
  known("dangerLine", situation.dangerLine, plan.dangerLines);
  if (situation.dangerActs !== undefined)
    known("dangerActs", situation.dangerActs, Object.keys(plan.dangerActs));
  for (const reader of READERS) {
    for (const { id, answers } of asked(situation, reader, questions)) {
      known(`asks.${reader}`, id, questions.keys());
      for (const answer of answers) known(`asks.${reader}.${id}`, answer, questions.get(id)?.answers ?? []);
    }
  }
  for (const [question, answer] of Object.entries(situation.empty)) {
    known("empty", question, questions.keys());
    known(`empty.${question}`, answer, [...(questions.get(question)?.answers ?? []), NO_ANSWER]);
  }
  for (const [question, once] of Object.entries(situation.askedOnce)) {
    known("askedOnce", question, questions.keys());
    for (const [other, answers] of Object.entries(once)) {
      known(`askedOnce.${question}`, other, questions.keys());
      for (const answer of answers)
        known(`askedOnce.${question}.${other}`, answer, questions.get(other)?.answers ?? []);
    }
  }
  situation.rows.forEach((row, index) => {
    const field = `rows.${index}`;
    for (const { id } of [...row.acts, ...(row.body ? [row.body] : []), ...row.then]) {
      if (!isStep(id, { plan, services }))
        problems.add(file, field, `no act, service, place or contact "${id}"`);
    }
    known(`${field}.avoid`, row.avoid, Object.keys(plan.avoid));
    known(`${field}.talk`, row.talk, Object.keys(plan.talk));
    for (const part of row.more) known(`${field}.more`, part, plan.parts);
    for (const [question, answers] of Object.entries(row.when)) {
      known(`${field}.when`, question, questions.keys());
      for (const answer of answers)
        known(`${field}.when.${question}`, answer, [...(questions.get(question)?.answers ?? []), NO_ANSWER]);
    }
  });
}

function isStep(id: string, { plan, services }: Pick<Facts, "plan" | "services">): boolean {
  const isPlace = PLACES.some((place) => place === id);
  return isPlace || services.has(id) || plan.acts.includes(id) || plan.contacts.includes(id);
}

/**
 * Checks that each reader with any answers gets a row, that each row has a reader, and that no plan is too
 * long.
 */
function checkReach(situation: Situation, facts: Facts, problems: Problems): void {
  const policy = { questions: facts.questions, shared: facts.plan };
  const lost = new Map<Row, Reader[]>(situation.rows.map((row) => [row, []]));
  for (const reader of READERS) {
    const reached = new Set<Row>();
    const questions = asked(situation, reader, facts.questions);
    const plans: { answers: Answers; plan: Plan }[] = [];
    for (const answers of combinations(questions)) {
      try {
        reached.add(rowFor(situation, reader, settle(situation, reader, facts.questions, answers)));
      } catch (error) {
        problems.add(fileOf(situation), "rows", (error as Error).message);
        return;
      }
      const plan = decide(situation, reader, answers, policy);
      plans.push({ answers, plan });
      checkSize(plan, situation, reader, problems);
    }
    for (const { id } of questions) checkEffect(id, plans, situation, reader, problems);
    for (const [row, readers] of lost)
      if ((row.for === "everyone" || row.for.includes(reader)) && !reached.has(row)) readers.push(reader);
  }
  situation.rows.forEach((row, index) => {
    const readers = lost.get(row) ?? [];
    const all = row.for === "everyone" ? READERS.length : row.for.length;
    if (readers.length > 0)
      problems.add(
        fileOf(situation),
        `rows.${index}`,
        readers.length === all
          ? "no answers of anyone lead here"
          : `no answers of ${readers.join(", ")} lead here`,
      );
  });
}

/** Checks that an answer to a question changes some plan. */
function checkEffect(
  question: string,
  plans: readonly { answers: Answers; plan: Plan }[],
  situation: Situation,
  reader: Reader,
  problems: Problems,
): void {
  const alike = Map.groupBy(plans, ({ answers }) => JSON.stringify({ ...answers, [question]: "" }));
  const changes = [...alike.values()].some(
    (some) => new Set(some.map(({ plan }) => JSON.stringify(plan))).size > 1,
  );
  if (!changes) problems.add(fileOf(situation), `asks.${reader}.${question}`, "no answer changes the plan");
}

function checkSize(plan: Plan, situation: Situation, reader: Reader, problems: Problems): void {
  const add = (field: string, message: string): void =>
    problems.add(fileOf(situation), `rows (${reader})`, `${field}: ${message}`);
  if (plan.talk.length !== 2) add("talk", "a plan names two to talk to");
  if (plan.avoid.length > 4) add("avoid", "at most four lines");
  const ids = [...plan.acts, ...(plan.body ? [plan.body] : []), ...plan.then, ...plan.still]
    .map(({ id }) => id)
    .concat(plan.talk);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) add(twice, "stands twice in one plan");
}

function checkTwice({ situations }: Facts, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { id, slug, group, order } of situations.values()) {
    for (const [field, value] of [
      ["slug", slug],
      ["order", `${group} ${order}`],
    ] as const) {
      const other = seen.get(value);
      if (other)
        problems.add(`src/data/situations/${id}.yaml`, field, `"${value}", the same as in ${other}.yaml`);
      seen.set(value, id);
    }
  }
}
