import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, withoutReader } from "../decide.rules.ts";
import { allSaid, sayOf } from "../say.rules.ts";
import { planOf, policy, rowOf, situationOf, written } from "./fixture.ts";

test("without danger, a plan is its row", () => {
  const { acts, body, then, avoid } = planOf({});
  assert.deepEqual(written(acts), ["keep-messages"]);
  assert.equal(body?.id, "local-police");
  assert.deepEqual(written(then), ["dpj", "cybertip"]);
  assert.deepEqual(avoid, ["block-first", "confront", "question-child", "settle-inside"]);
});

test("danger changes the row that fits without it", () => {
  assert.equal(planOf({}, "my-child", { danger: "near" }).body?.id, "911");
  assert.equal(planOf({}, "my-child", { danger: "no" }).body?.id, "local-police");
});

test("a row that handles danger itself does not change", () => {
  const situation = situationOf([rowOf({ when: { danger: ["missing"] }, body: undefined }), rowOf()]);
  const plan = decide(situation, "my-child", { danger: "missing" }, policy);
  assert.equal(plan.body, undefined);
  assert.ok(!plan.more.includes("missing"));
});

test("nobody waits for a missing child, even where a row handles danger itself", () => {
  const situation = situationOf([rowOf({ when: { danger: ["missing"] } }), rowOf()]);
  const { avoid } = decide(situation, "my-child", { danger: "missing" }, policy);
  assert.equal(avoid.at(-1), "wait-and-see");
});

test("911 and 9-8-8 leave the line above when the first action names them", () => {
  assert.deepEqual(planOf({}).line, { id: "near", numbers: ["911", "988"] });
  assert.deepEqual(planOf({}, "my-child", { danger: "near" }).line.numbers, ["988"]);
  assert.deepEqual(planOf({ acts: ["911 if seen-now"], body: "988" }).line.numbers, []);
  assert.deepEqual(planOf({ then: ["988"] }).line.numbers, ["911", "988"]);
});

test("only a reader under 18 has an adult they trust beside the first action", () => {
  assert.equal(planOf({}, "me-young").beside, "trusted-adult");
  assert.equal(planOf({}, "me-adult").beside, undefined);
});

test("two services are there to talk to, and one that the plan already names makes room for the next", () => {
  assert.deepEqual(planOf({}).talk, ["helpline", "victims"]);
  assert.deepEqual(planOf({ body: "helpline" }).talk, ["victims", "parents"]);
  assert.deepEqual(planOf({ then: ["victims"] }).talk, ["helpline", "parents"]);
});

test("when a life is in danger, the crisis line is the first to talk to", () => {
  assert.deepEqual(planOf({}, "my-child", { danger: "life" }).talk, ["crisis-line", "helpline"]);
  assert.deepEqual(planOf({}, "my-child", { danger: "near" }).talk, ["helpline", "victims"]);
});

test("when a life is in danger, the second to talk to is the first of the row’s own set", () => {
  assert.deepEqual(planOf({ talk: "calm" }, "my-child", { danger: "life" }).talk, [
    "crisis-line",
    "helpline",
  ]);
  assert.deepEqual(planOf({ talk: "harm", body: "helpline" }, "my-child", { danger: "life" }).talk, [
    "crisis-line",
    "helpline",
  ]);
});

test("in danger or before a day to come, nobody is told not to report twice", () => {
  assert.deepEqual(planOf({ avoid: "news" }).avoid, ["report-twice", "investigate"]);
  assert.deepEqual(planOf({ avoid: "news" }, "my-child", { danger: "near" }).avoid, ["investigate"]);
  assert.deepEqual(planOf({ avoid: "news" }, "my-child", { danger: "later" }).avoid, ["investigate"]);
});

test("the box for thoughts of suicide puts 9-8-8 beside the first action and takes it from the line above", () => {
  assert.deepEqual(planOf({}).thoughts, { beside: ["988"], numbers: ["911"] });
  assert.deepEqual(planOf({}, "my-child", { danger: "near" }).thoughts, { beside: ["988"], numbers: [] });
  assert.deepEqual(planOf({ body: "988" }).thoughts, { beside: [], numbers: ["911"] });
});

test("a page that can ask about no danger has no box for thoughts of suicide", () => {
  const asks = Object.fromEntries(
    ["me-young", "me-adult", "my-child", "at-work", "someone-else"].map((one) => [one, ["person"]]),
  );
  assert.equal(planOf({}, "my-child", {}, { asks }).thoughts, undefined);
});

test("outside Canada the box shows the line of that country, and both where nobody said which", () => {
  const asks = Object.fromEntries(
    ["me-young", "me-adult", "my-child", "at-work", "someone-else"].map((one) => [one, ["where", "danger"]]),
  );
  const beside = (where?: string) =>
    planOf({}, "my-child", where === undefined ? {} : { where }, { asks }).thoughts?.beside;
  assert.deepEqual(beside("elsewhere"), ["suicide-line-there"]);
  assert.deepEqual(beside(), ["988", "suicide-line-there"]);
  assert.deepEqual(beside("here"), ["988"]);
});

test("nobody leaves a person alone whose life is in danger, and nobody waits for a missing child: the last of four lines", () => {
  assert.deepEqual(planOf({}, "my-child", { danger: "life" }).avoid, [
    "block-first",
    "confront",
    "question-child",
    "leave-alone",
  ]);
  assert.equal(planOf({}, "me-young", { danger: "missing" }).avoid.at(-1), "wait-and-see");
  assert.deepEqual(planOf({}, "me-adult", { danger: "life" }).avoid, planOf({}, "me-adult").avoid);
  assert.deepEqual(planOf({ avoid: "full" }, "my-child", { danger: "life" }).avoid, [
    "one",
    "two",
    "three",
    "leave-alone",
  ]);
});

test("a plan is an ordinary worry only without danger and without an unconditional report", () => {
  const worry = { talk: "calm", body: "helpline", then: ["local-police if goes-on"] };
  assert.equal(planOf(worry).calm, true);
  assert.equal(planOf(worry, "my-child", { danger: "near" }).calm, false);
  assert.equal(planOf({ ...worry, then: ["local-police"] }).calm, false);
  assert.equal(planOf({ ...worry, talk: "harm" }).calm, false);
});

test("an unknown reader gets the unanswered plan, and the child’s own line before the first other line", () => {
  const situation = situationOf([rowOf()]);
  const { talk, ...rest } = withoutReader(situation, "someone-else", policy);
  const { talk: others, ...same } = decide(situation, "someone-else", {}, policy);
  assert.deepEqual(rest, same);
  assert.deepEqual(talk, ["kids-help-phone", others[0]]);
});

test("an unknown reader does not see the child’s line twice", () => {
  const situation = situationOf([rowOf({ body: "kids-help-phone" })]);
  assert.deepEqual(withoutReader(situation, "someone-else", policy).talk, ["helpline", "victims"]);
});

test("what to say is one sentence of the situation, or depends on an answer; before that answer there is none", () => {
  assert.equal(sayOf({ say: "abuse" }, {}), "abuse");
  const say = { question: "what", answers: { fraud: "money" } };
  assert.equal(sayOf({ say }, { what: "fraud" }), "money");
  assert.equal(sayOf({ say }, { what: "unsure" }), undefined);
  assert.equal(sayOf({ say }, {}), undefined);
});

test("what an answer does not say may follow from another, and what is left for all others is said last", () => {
  const person = { question: "person", answers: { here: "near" }, else: "threat" };
  const say = { question: "danger", answers: { life: "life" }, else: person };
  assert.equal(sayOf({ say }, { danger: "life", person: "here" }), "life");
  assert.equal(sayOf({ say }, { danger: "no", person: "here" }), "near");
  assert.equal(sayOf({ say }, { danger: "no" }), "threat");
  assert.equal(sayOf({ say }, {}), "threat");
  assert.deepEqual(allSaid({ say }), ["life", "near", "threat"]);
});

test("all that may be said is known, so that each has its words", () => {
  assert.deepEqual(allSaid({ say: "abuse" }), ["abuse"]);
  assert.deepEqual(allSaid({ say: { question: "what", answers: { fraud: "money", theft: "account" } } }), [
    "money",
    "account",
  ]);
});
