import assert from "node:assert/strict";
import { test } from "node:test";
import { asked } from "../answers.rules.ts";
import { READERS } from "../../../core/vocabulary.rules.ts";
import { answered, casesOf, inOrder, itemsOf, partsOf, type Case, type Part } from "../parts.view.ts";
import { answerRules } from "../rules.view.ts";
import { routesTable } from "../table.view.ts";
import { facts, plans, policy, situations, written } from "./every-plan.ts";

/** Every page of a plan: one situation, one reader, all answers. */
const pages = situations.flatMap((situation) =>
  READERS.map((reader) => {
    const all = answered(situation, reader, policy);
    return {
      name: `${situation.id} ${reader}`,
      questions: asked(situation, reader, facts.questions),
      all,
      cases: casesOf(all, ({ plan }) => plan),
    };
  }),
);

/** Returns the parts that remain when the answers of one case hide the rest. */
const shown = <T>(parts: readonly Part<T>[], { mark }: Case): T[] =>
  parts.filter(({ when }) => when?.includes(mark) ?? true).map(({ value }) => value);

test("for every reader and every answer, the visible parts of a page are exactly the plan, in its order", () => {
  for (const { name, cases } of pages) {
    const acts = inOrder(cases, ({ acts: all }) => all, written);
    const then = inOrder(cases, ({ then: all }) => all, written);
    const bodies = partsOf(cases, ({ body }) => body);
    const lists = (["avoid", "talk", "visible", "folded", "folds", "more"] as const).map(
      (list) => [list, itemsOf(cases, (plan) => plan[list])] as const,
    );
    for (const one of cases) {
      const at = `${name} ${one.places[0]}`;
      assert.deepEqual(shown(acts, one), one.plan.acts, at);
      assert.deepEqual(shown(then, one), one.plan.then, at);
      assert.deepEqual(shown(bodies, one), [one.plan.body], at);
      for (const [list, parts] of lists) assert.deepEqual(shown(parts, one), one.plan[list], `${at} ${list}`);
    }
  }
});

test("answers never hide a part that all of them show", () => {
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

test("the style of a page has one rule for each plan, the plan without answers first, and each set of answers once", () => {
  for (const { name, cases, questions, all } of pages) {
    const [rules = ""] = answerRules(
      questions.map(({ answers }) => ({ answers })),
      cases,
      true,
    ).split("@supports not");
    const ruled = [
      ...rules.matchAll(
        /:is\(((?:[^()]|\([^()]*\)|\([^()]*\([^()]*\)\))*)\) \[data-w\]:not\(\[data-w\*="(\w)"\]\)/g,
      ),
    ];
    assert.deepEqual(
      ruled.map(([, , mark]) => mark),
      questions.length > 0 ? cases.map(({ mark }) => mark) : [],
      name,
    );
    const states = ruled.flatMap(([, some = ""]) => some.split(","));
    assert.equal(new Set(states).size, questions.length > 0 ? all.length : 0, name);
    // A question that waits for another answer is not asked before it.
    assert.match(cases[0]?.places[0] ?? "", /^0*-?$/, name);
  }
});

test("the published table has every reader with every combination of answers once", () => {
  const rows = routesTable(facts);
  const named = new Set(
    rows.map(({ situation, reader, answers }) => `${situation} ${reader} ${JSON.stringify(answers)}`),
  );
  assert.equal(named.size, rows.length);
  assert.deepEqual([...named].sort(), plans.map(({ name }) => name).sort());
});

test("answers that change nothing share a plan, and each set of answers finds its own", () => {
  for (const { name, cases, all } of pages) {
    assert.equal(new Set(cases.map(({ mark }) => mark)).size, cases.length, name);
    for (const { places, plan } of all) {
      const found = cases.filter((one) => one.places.includes(places));
      assert.deepEqual(
        found.map((one) => one.plan),
        [plan],
        `${name} ${places}`,
      );
    }
  }
});
