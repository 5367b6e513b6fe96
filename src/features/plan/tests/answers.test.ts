import assert from "node:assert/strict";
import { test } from "node:test";
import { asked, combinations, isAsked, means, settle } from "../answers.rules.ts";
import { questions, rowOf, shared, situationOf } from "./fixture.ts";

const asks = {
  "me-young": ["age"],
  "me-adult": [],
  "my-child": ["danger", { person: ["known", "online"] }],
  "at-work": ["danger"],
  "someone-else": ["age", "person"],
};
const situation = situationOf([rowOf()], { asks });
const once = situationOf([rowOf()], { asks, askedOnce: { person: { age: ["minor"] } } });

test("each reader gets their own questions, with all answers or with the named ones", () => {
  assert.deepEqual(asked(situation, "my-child", questions), [
    { id: "danger", answers: ["life", "live", "near", "missing", "later", "no"] },
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

test("an answer to a question that this reader does not get changes nothing", () => {
  assert.deepEqual(settle(situation, "at-work", questions, { age: "adult" }).answers, { danger: "no" });
  assert.equal(settle(situation, "me-young", questions, { danger: "life" }).danger, undefined);
});

test("the answers report each kind of danger and a day to come, and “no” is not a danger", () => {
  for (const danger of ["near", "live", "life", "missing", "later"])
    assert.equal(settle(situation, "my-child", questions, { danger }).danger, danger);
  assert.equal(settle(situation, "my-child", questions, { danger: "no" }).danger, undefined);
});

test("a question that waits for another answer counts as empty until that answer", () => {
  const [, person] = asked(once, "someone-else", questions);
  assert.ok(person);
  assert.equal(isAsked(person, { age: "minor" }), true);
  assert.equal(isAsked(person, { age: "adult" }), false);
  assert.equal(isAsked(person, {}), false);
  const settled = (age: string) =>
    settle(once, "someone-else", questions, { age, person: "online" }).answers.person;
  assert.deepEqual([settled("minor"), settled("adult")], ["online", "known"]);
});

test("an answer may mean a sibling or an adult victim, whichever question asks it", () => {
  assert.equal(means("sibling", { person: "sibling" }, shared), true);
  assert.equal(means("sibling", { age: "sibling" }, shared), true);
  assert.equal(means("sibling", { age: "adult" }, shared), false);
  assert.equal(means("adult-victim", { age: "adult" }, shared), true);
});

test("combinations have each answer to each question, and each gap, once", () => {
  const all = combinations(asked(situation, "my-child", questions));
  assert.equal(all.length, (6 + 1) * (2 + 1));
  assert.equal(new Set(all.map(({ danger, person }) => `${danger} ${person}`)).size, all.length);
  assert.ok(all.some(({ danger, person }) => danger === undefined && person === "online"));
});

test("combinations answer a question that waits only where it is asked", () => {
  const all = combinations(asked(once, "someone-else", questions));
  // Three ages and a gap; with one of them three persons more.
  assert.equal(all.length, 4 + 3);
  assert.ok(all.every(({ age, person }) => person === undefined || age === "minor"));
});

test("a reader without questions has one combination: no answer", () => {
  assert.deepEqual(combinations([]), [{}]);
});
