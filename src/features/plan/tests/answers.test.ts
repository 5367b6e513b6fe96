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

test("each reader gets their own questions, with all answers or with the named ones", () => {
  assert.deepEqual(asked(situation, "my-child", questions), [
    { id: "danger", answers: ["near", "live", "life", "missing", "no"] },
    { id: "person", answers: ["known", "online"] },
  ]);
  assert.deepEqual(asked(situation, "me-adult", questions), []);
});

test("an empty question gets its own default, or the default of the situation", () => {
  assert.deepEqual(settle(situation, "someone-else", questions, {}).answers, {
    age: "none",
    person: "known",
  });
  const online = situationOf([rowOf()], { asks, empty: { person: "online" } });
  assert.equal(settle(online, "someone-else", questions, {}).answers.person, "online");
  assert.equal(settle(online, "someone-else", questions, { person: undefined }).answers.person, "online");
});

test("“not sure” counts as the answer that the question names for it, whatever its default is", () => {
  const online = situationOf([rowOf()], { asks, empty: { person: "online" } });
  const { answers } = settle(online, "someone-else", questions, { person: "unsure", age: "unsure" });
  assert.deepEqual(answers, { age: "minor", person: "known" });
});

test("an answer to a question that this reader does not get changes nothing", () => {
  assert.deepEqual(settle(situation, "at-work", questions, { age: "adult" }).answers, { danger: "no" });
  assert.equal(settle(situation, "me-young", questions, { danger: "life" }).danger, undefined);
});

test("the answers report each kind of danger, and “no” is not a danger", () => {
  for (const danger of ["near", "live", "life", "missing"])
    assert.equal(settle(situation, "my-child", questions, { danger }).danger, danger);
  assert.equal(settle(situation, "my-child", questions, { danger: "no" }).danger, undefined);
});

test("a person who is here counts as known and near", () => {
  const { answers, danger, comes } = settle(situation, "someone-else", questions, { person: "here" });
  assert.deepEqual([answers.person, danger, comes], ["known", "near", false]);
});

test("the settled answers report a person who comes, without danger", () => {
  const { answers, danger, comes } = settle(situation, "someone-else", questions, { person: "comes" });
  assert.deepEqual([answers.person, danger, comes], ["comes", undefined, true]);
});

test("combinations have each answer to each question, and each gap, once", () => {
  const all = combinations(asked(situation, "my-child", questions));
  assert.equal(all.length, (5 + 1) * (2 + 1));
  assert.equal(new Set(all.map(({ danger, person }) => `${danger} ${person}`)).size, all.length);
  assert.ok(all.some(({ danger, person }) => danger === undefined && person === "online"));
});

test("a reader without questions has one combination: no answer", () => {
  assert.deepEqual(combinations([]), [{}]);
});
