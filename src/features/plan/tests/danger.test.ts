import assert from "node:assert/strict";
import { test } from "node:test";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { planOf, rowOf, situationOf, written } from "./fixture.ts";
import { decide } from "../decide.rules.ts";
import { policy } from "./fixture.ts";

/** Returns what to do with this danger when this is the row without danger: acts, body, next steps, rest. */
function deeds(danger: string, row: object = {}, rest: object = {}, reader: Reader = "my-child", more = {}) {
  const plan = planOf(row, reader, { danger, ...more }, rest);
  return {
    acts: written(plan.acts),
    body: plan.body?.id,
    then: written(plan.then),
    still: written(plan.still),
  };
}
const asking = (...questions: string[]): object => ({
  asks: Object.fromEntries(
    ["me-young", "me-adult", "my-child", "at-work", "someone-else"].map((one) => [one, questions]),
  ),
});

test("in danger the plan calls 911 after what keeps everyone safe, and what it lost still holds", () => {
  assert.deepEqual(deeds("near"), {
    acts: ["keep-near"],
    body: "911",
    then: ["local-police", "dpj", "cybertip"],
    still: ["keep-messages"],
  });
  assert.deepEqual(deeds("live").acts, ["interrupt", "keep-near"]);
});

test("each reader does what keeps them safe: a reader under 18 goes to an adult", () => {
  assert.equal(deeds("life", {}, {}, "me-young").acts[0], "be-with-someone");
});

test("a situation sets its own acts when someone is near, and some also when it happens now", () => {
  assert.deepEqual(deeds("near", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.deepEqual(deeds("live", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.equal(deeds("life", {}, { dangerActs: "own" }).acts[0], "stay-with-them");
  assert.deepEqual(deeds("live", {}, { dangerActs: "missing" }).acts, ["interrupt", "keep-near"]);
});

test("with a sibling, near is a safe place; with a fake, near and live are the door", () => {
  assert.deepEqual(deeds("near", {}, {}, "my-child", { person: "sibling" }).acts, ["safe-place"]);
  assert.deepEqual(deeds("live", {}, {}, "my-child", { person: "sibling" }).acts, ["interrupt", "keep-near"]);
  assert.deepEqual(deeds("near", { acts: ["it-is-a-fake"] }).acts, ["keep-shut"]);
  assert.deepEqual(deeds("live", { acts: ["it-is-a-fake"] }).acts, ["keep-shut"]);
  assert.equal(deeds("life", { acts: ["it-is-a-fake"] }).acts[0], "stay-with-them");
});

test("a witness acts in danger as for someone else, and whoever reads for an adult as that adult", () => {
  const row = rowOf();
  const apart = (reader: Reader, rest: object, answers: Record<string, string>) =>
    written(decide(situationOf([row], rest), reader, answers, policy).acts);
  const life = { danger: "life" };
  assert.equal(apart("me-adult", { witness: true }, life)[0], "stay-with-them");
  const ages = asking("danger", "age");
  assert.deepEqual(apart("someone-else", ages, { danger: "near", age: "adult" }), ["keep-near"]);
});

test("acts of the row that keep proof or keep a child safe stay, in the order of the policy, up to three acts", () => {
  const row = { acts: ["listen", "keep-messages", "warn-nobody"] };
  assert.deepEqual(deeds("near", row).acts, ["keep-near", "warn-nobody", "listen"]);
  assert.deepEqual(deeds("live", row).acts, ["interrupt", "keep-near", "warn-nobody"]);
  assert.deepEqual(deeds("live", row).still, ["keep-messages", "listen"]);
});

test("a kept act takes the place of an act that says less", () => {
  assert.deepEqual(deeds("near", { acts: ["leave-home", "listen"] }).acts, ["leave-home", "listen"]);
});

test("the police are the first next step if the row has them, and lose their condition", () => {
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj", "local-police if goes-on"] }).then, [
    "local-police",
    "cybertip",
    "dpj",
  ]);
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj"] }).then, ["cybertip", "dpj"]);
});

test("in danger, someone to talk to and calm acts are no steps", () => {
  const row = { acts: ["stay-calm"], body: "helpline", then: ["988", "cybertip"] };
  assert.deepEqual(deeds("near", row), { acts: ["keep-near"], body: "911", then: ["cybertip"], still: [] });
});

test("a row that names no service has none after 911", () => {
  assert.deepEqual(deeds("near", { body: undefined, then: [] }).then, []);
});

test("when a life is in danger, the plan says what was swallowed, keeps one act, and the report waits", () => {
  assert.deepEqual(deeds("life", { acts: ["listen", "warn-nobody", "keep-messages"] }), {
    acts: ["stay-with-them", "say-what-was-taken if something-taken", "warn-nobody"],
    body: "911",
    then: ["report-can-wait", "local-police", "put-things-away"],
    still: ["keep-messages"],
  });
});

test("when a life is in danger, the plan does not mention money", () => {
  const { acts, still } = deeds("life", { acts: ["pay-nothing", "listen"] });
  assert.deepEqual(acts.at(-1), "listen");
  assert.deepEqual(still, []);
  assert.ok(deeds("near", { acts: ["pay-nothing"] }).acts.includes("pay-nothing"));
});

test("where another child’s life is in danger, the report does not wait", () => {
  const { then } = deeds("life", {}, asking("danger", "what"), "my-child", { what: "fraud" });
  assert.deepEqual(then, ["local-police", "put-things-away", "dpj"]);
});

test("for a missing child, what is done with the child in hand goes, and says nothing later", () => {
  const { acts, then, still } = deeds("missing", {
    acts: ["listen", "keep-messages"],
    then: ["stop", "dpj"],
  });
  assert.deepEqual(acts, ["say-when-last-seen"]);
  assert.deepEqual(then, ["local-police", "dpj"]);
  assert.deepEqual(still, ["keep-messages"]);
});

test("what still holds is two acts at most: proof and money first, then a lost report, then the rest", () => {
  const lost = {
    acts: ["do-that", "pay-nothing", "keep-messages"],
    body: "helpline",
    then: ["dpj", "bank", "school"],
  };
  assert.deepEqual(
    deeds("live", { ...lost, then: ["dpj", "bank", "school", "cybertip"].slice(0, 3) }).still,
    ["keep-messages", "do-that"],
  );
  const tip = { acts: ["do-that"], body: "local-police", then: ["dpj", "bank", "cybertip"] };
  assert.deepEqual(deeds("near", tip).still, ["cybertip", "do-that"]);
});

test("an act that another one says too is not lost", () => {
  assert.deepEqual(deeds("near", { acts: ["do-not-go"] }).still, []);
});

test("before a day to come, nobody goes and the police hear of it first", () => {
  assert.deepEqual(deeds("later", { body: "cybertip", then: ["local-police if goes-on", "bank"] }), {
    acts: ["keep-near", "before-that-day", "keep-messages"],
    body: "local-police",
    then: ["cybertip", "bank"],
    still: [],
  });
});

test("before a day to come, youth protection hears of it first where the row names it first, but not for a stranger", () => {
  const row = { body: "dpj", then: ["local-police", "cybertip"] };
  assert.equal(deeds("later", row).body, "dpj");
  assert.equal(deeds("later", row, {}, "my-child", { person: "online" }).body, "local-police");
  assert.equal(deeds("later", { body: "cybertip", then: [] }).body, "local-police");
});

test("before a day to come, a situation’s own first act stays, and 911 leaves the acts unless someone is silent", () => {
  assert.deepEqual(deeds("later", {}, { dangerActs: "own" }).acts, [
    "keep-apart",
    "before-that-day",
    "keep-messages",
  ]);
  assert.deepEqual(deeds("later", { acts: ["911 if seen-now", "listen"] }).acts, [
    "keep-near",
    "before-that-day",
    "listen",
  ]);
  assert.deepEqual(deeds("later", { acts: ["911 if silent", "say-user-name", "stop"] }).acts, [
    "911 if silent",
    "say-user-name",
    "before-that-day",
  ]);
});
