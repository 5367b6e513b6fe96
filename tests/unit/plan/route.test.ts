import assert from "node:assert/strict";
import test from "node:test";
import { combinations, settle, type Questions } from "../../../src/domain/plan/answers.ts";
import { blocks } from "../../../src/domain/plan/blocks.ts";
import { decide } from "../../../src/domain/plan/route.ts";
import { Question } from "../../../src/schema/facts/plan/question.ts";
import { Situation } from "../../../src/schema/facts/plan/situation.ts";
import { Support } from "../../../src/schema/facts/plan/support.ts";

const questions: Questions = new Map(
  Object.entries({
    who: Question.parse({ answers: ["me", "my-child", "at-work", "someone-else"] }),
    danger: Question.parse({ answers: ["yes", "no"], unanswered: "no" }),
    age: Question.parse({ answers: ["minor", "unsure", "adult"], unsureAs: "minor", unanswered: "unsure" }),
  }),
);

const emergency = { service: "911", channels: ["phone"], role: "first" };
const support = Support.parse({
  fixed: [emergency],
  danger: emergency,
  atWork: [{ act: "duty", role: "then", for: ["at-work"] }],
  adviceForAdults: [],
  sets: {
    standard: [
      { service: "line", channels: ["phone"], role: "support" },
      { service: "parents", channels: ["phone"], role: "support", for: ["my-child"] },
    ],
  },
  folds: { home: { for: ["me"], steps: [emergency] } },
  contacts: {},
});

const situation = Situation.parse({
  id: "example",
  group: "person",
  order: 1,
  urgency: "now",
  sensitive: true,
  slug: "help/1",
  questions: ["age", "danger", "who"],
  assume: { who: "my-child" },
  support: "standard",
  folds: ["home"],
  routes: [
    {
      id: "minor",
      when: { age: ["minor", "unsure"] },
      steps: [
        { place: "dpj", role: "then" },
        { act: "stop", role: "first" },
        { service: "line", channels: ["phone"], role: "first", for: ["me"] },
      ],
    },
    { id: "adult", folds: [], steps: [{ contact: "platform", role: "first" }], avoid: ["wait"] },
  ],
  avoid: ["confront"],
  evidence: [],
  after: [],
  related: [],
  sources: ["a-page"],
  reviewed: "2026-11-25",
});

const plan = (answers: Record<string, string>): ReturnType<typeof decide> =>
  decide({ situation, answers, questions, support });
const names = (answers: Record<string, string>): string[] =>
  plan(answers).steps.map(
    ({ act, service, place, contact, role }) => `${role} ${act ?? service ?? place ?? contact}`,
  );

test("empty questions count as what the situation assumes, or as not sure", () => {
  assert.deepEqual(settle(situation, questions, {}), { age: "unsure", danger: "no", who: "my-child" });
});

test("combinations hold each answer to each question, and gaps when asked for", () => {
  assert.equal(combinations(situation, questions).length, 3 * 2 * 4);
  assert.equal(combinations(situation, questions, true).length, 4 * 3 * 5);
});

test("the first route that fits is taken, and its steps come by role", () => {
  assert.deepEqual(names({}), ["first stop", "then dpj", "support line", "support parents"]);
  assert.deepEqual(plan({ age: "adult" }).avoid, ["confront", "wait"]);
});

test("a step stands only in the plans of those whom it is for", () => {
  assert.deepEqual(names({ who: "at-work" }), ["first stop", "then duty", "then dpj", "support line"]);
});

test("a number that stands in the plan is not said again at its end", () => {
  assert.deepEqual(names({ who: "me" }), ["first stop", "first line", "then dpj"]);
});

test("danger puts 911 before the whole row, whose first steps come second", () => {
  assert.deepEqual(names({ danger: "yes" }), [
    "first 911",
    "then stop",
    "then dpj",
    "support line",
    "support parents",
  ]);
});

test("folds stand only where the route has them and only for their readers", () => {
  assert.deepEqual(
    plan({ who: "me" }).folds.map(({ id }) => id),
    ["home"],
  );
  assert.deepEqual(plan({ who: "me", age: "adult" }).folds, []);
  assert.deepEqual(plan({}).folds, []);
});

test("blocks carry the positions of the answers for which they show, 0 for an empty question", () => {
  const { danger, routes, young } = blocks(situation, questions, support);
  assert.deepEqual(danger?.show, { danger: [1] });
  assert.deepEqual(
    routes.map(({ routeId, show }) => [routeId, show]),
    [
      ["minor", { age: [0, 1, 2] }],
      ["adult", { age: [3] }],
    ],
  );
  assert.deepEqual(
    routes[0]?.steps.map(({ show }) => show),
    [{}, { who: [1] }, { who: [3] }, {}, { who: [0, 2, 3, 4] }, { who: [0, 2] }],
  );
  assert.deepEqual(young, [1]);
});

test("a route that does not cover a product of answers is refused", () => {
  const crossed = Situation.parse({
    ...situation,
    routes: [
      { id: "corner", when: { age: ["adult"], danger: ["yes"] }, steps: [{ act: "stop", role: "first" }] },
      { id: "rest", steps: [{ act: "stop", role: "first" }] },
    ],
  });
  assert.throws(() => blocks(crossed, questions, support), /route "rest" are no product/);
});
