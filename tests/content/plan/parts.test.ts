import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "../../../src/domain/plan/answers.ts";
import { READERS } from "../../../src/domain/vocabulary.ts";
import {
  casesOf,
  inOrder,
  itemsOf,
  partsOf,
  shortened,
  type Case,
  type Part,
} from "../../../src/views/plan/parts.ts";
import { answerRules } from "../../../src/views/plan/rules.ts";
import { routesTable } from "../../../src/views/plan/table.ts";
import { facts, plans, policy, situations, written } from "./every-plan.ts";

/** Every page of a plan: one situation, one reader, all answers. */
const pages = situations.flatMap((situation) =>
  READERS.map((reader) => ({
    name: `${situation.id} ${reader}`,
    questions: asked(situation, reader, facts.questions),
    cases: casesOf(situation, reader, policy),
  })),
);

/** What is left of a page once the answers of one case hide the rest. */
const shown = <T>(parts: readonly Part<T>[], { key }: Case): T[] =>
  parts.filter(({ when }) => when === undefined || when.split(" ").includes(key)).map(({ value }) => value);

test("what the answers leave on a page is exactly the plan, in its order, for every reader and every answer", () => {
  for (const { name, cases } of pages) {
    const acts = inOrder(cases, ({ acts: all }) => all, written);
    const then = inOrder(cases, ({ then: all }) => all, written);
    const bodies = partsOf(cases, ({ body }) => body);
    const lists = (["avoid", "talk", "visible", "folds", "more"] as const).map(
      (list) => [list, itemsOf(cases, (plan) => plan[list])] as const,
    );
    for (const one of cases) {
      const at = `${name} ${one.key}`;
      assert.deepEqual(shown(acts, one), one.plan.acts, at);
      assert.deepEqual(shown(then, one), one.plan.then, at);
      assert.deepEqual(shown(bodies, one), [one.plan.body], at);
      for (const [list, parts] of lists) assert.deepEqual(shown(parts, one), one.plan[list], `${at} ${list}`);
    }
  }
});

test("a part that all answers show is hidden by none", () => {
  for (const { name, cases } of pages) {
    const steady =
      cases[0]?.plan.folds.filter((id) => cases.every(({ plan }) => plan.folds.includes(id))) ?? [];
    const always = itemsOf(cases, ({ folds }) => folds).filter(({ when }) => when === undefined);
    assert.deepEqual(
      always.map(({ value }) => value),
      steady,
      name,
    );
  }
});

test("the style of a page has one rule for each set of answers that its parts name, the unanswered one first", () => {
  for (const { name, cases, questions } of pages) {
    const keys = cases.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, name);
    assert.match(keys[0] ?? "", /^0*$/, name);
    const ruled =
      answerRules(questions, new Map(keys.map((key) => [key, key])))
        .split("@supports not")[0]
        ?.matchAll(/~="(\d+)"/g) ?? [];
    const expected = questions.length > 0 ? keys : [];
    assert.deepEqual([...ruled].map(([, key]) => key).sort(), expected.sort(), name);
  }
});

test("the published table holds every reader with every combination of answers once", () => {
  const rows = routesTable(facts);
  const named = new Set(
    rows.map(({ situation, reader, answers }) => `${situation} ${reader} ${JSON.stringify(answers)}`),
  );
  assert.equal(named.size, rows.length);
  assert.deepEqual([...named].sort(), plans.map(({ name }) => name).sort());
});

test("answers that change nothing share a set, and each set of answers still finds its own plan", () => {
  for (const { name, cases, questions } of pages) {
    const short = shortened(questions, cases, ({ plan }) => plan);
    assert.ok(short.cases.length <= cases.length, name);
    for (const { key, plan } of cases) {
      const stands = short.cases.find((one) => one.key === short.shortOf.get(key));
      assert.deepEqual(stands?.plan, plan, `${name} ${key}`);
    }
  }
});
