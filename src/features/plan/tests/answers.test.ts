import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, combinations, settle } from "../answers.rules.ts";
import { questions, rowOf, situationOf } from "./fixture.ts";

const asks = {
  "me-young": ["age"],
  "me-adult": [],
  "my-child": ["danger", { person: ["known", "online"] }],
  "at-work": ["danger"],
  "someone-else": ["age", "person"],
};
const situation = situationOf([rowOf()], { asks });

test("each reader meets their own questions, with all answers or with the ones named", () => {
  assert.deepEqual(asked(situation, "my-child", questions), [
    { id: "danger", answers: ["near", "live", "life", "missing", "no"] },
    { id: "person", answers: ["known", "online"] },
  ]);
  assert.deepEqual(asked(situation, "me-adult", questions), []);
});

test("an empty question counts as its own default, or as the situation says", () => {
  assert.deepEqual(settle(situation, "someone-else", questions, {}).answers, {
    age: "none",
    person: "known",
  });
  const online = situationOf([rowOf()], { asks, empty: { person: "online" } });
  assert.equal(settle(online, "someone-else", questions, {}).answers.person, "online");
  assert.equal(settle(online, "someone-else", questions, { person: undefined }).answers.person, "online");
});

test("“not sure” counts as the answer named for it, whatever an empty question counts as", () => {
  const online = situationOf([rowOf()], { asks, empty: { person: "online" } });
  const { answers } = settle(online, "someone-else", questions, { person: "unsure", age: "unsure" });
  assert.deepEqual(answers, { age: "minor", person: "known" });
});

test("an answer to a question that this reader is not asked changes nothing", () => {
  assert.deepEqual(settle(situation, "at-work", questions, { age: "adult" }).answers, { danger: "no" });
  assert.equal(settle(situation, "me-young", questions, { danger: "life" }).danger, undefined);
});

test("each kind of danger is told, and “no” is none", () => {
  for (const danger of ["near", "live", "life", "missing"])
    assert.equal(settle(situation, "my-child", questions, { danger }).danger, danger);
  assert.equal(settle(situation, "my-child", questions, { danger: "no" }).danger, undefined);
});

test("whoever is here is someone known, and near", () => {
  const { answers, danger, comes } = settle(situation, "someone-else", questions, { person: "here" });
  assert.deepEqual([answers.person, danger, comes], ["known", "near", false]);
});

test("whoever comes is told of, without danger", () => {
  const { answers, danger, comes } = settle(situation, "someone-else", questions, { person: "comes" });
  assert.deepEqual([answers.person, danger, comes], ["comes", undefined, true]);
});

test("combinations hold each answer to each question, and each gap, once", () => {
  const all = combinations(asked(situation, "my-child", questions));
  assert.equal(all.length, (5 + 1) * (2 + 1));
  assert.equal(new Set(all.map(({ danger, person }) => `${danger} ${person}`)).size, all.length);
  assert.ok(all.some(({ danger, person }) => danger === undefined && person === "online"));
});

test("a reader who is asked nothing has one combination: no answer", () => {
  assert.deepEqual(combinations([]), [{}]);
});
