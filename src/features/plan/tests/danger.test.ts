import assert from "node:assert/strict";
import { test } from "node:test";
import { inDanger } from "../danger.rules.ts";
import type { Danger, Reader } from "../../../core/vocabulary.rules.ts";
import { parsedRow, rowOf, shared, situationOf, written } from "./fixture.ts";

/** Returns what to do in danger when this is the row without danger: acts, body and next steps. */
function deeds(
  kind: Danger,
  row: object = {},
  rest: object = {},
  reader: Reader = "my-child",
): { acts: string[]; body: string | undefined; then: string[] } {
  const found = inDanger(situationOf([rowOf()], rest), parsedRow(row), reader, kind, shared);
  return { acts: written(found.acts), body: found.body?.id, then: written(found.then) };
}

test("in danger the plan calls 911 after what keeps everyone safe", () => {
  assert.deepEqual(deeds("near"), {
    acts: ["keep-near"],
    body: "911",
    then: ["local-police", "dpj", "cybertip"],
  });
  assert.deepEqual(deeds("live").acts, ["interrupt", "keep-near"]);
});

test("each reader does what keeps them safe: a reader under 18 goes to an adult", () => {
  assert.equal(deeds("life", {}, {}, "me-young").acts[0], "be-with-someone");
});

test("a situation sets its own acts when someone is near, and a situation about one’s own acts also when it happens now", () => {
  assert.deepEqual(deeds("near", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.deepEqual(deeds("live", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.equal(deeds("life", {}, { dangerActs: "own" }).acts[0], "stay-with-them");
  assert.deepEqual(deeds("live", {}, { dangerActs: "missing" }).acts, ["interrupt", "keep-near"]);
});

test("acts of the row that keep proof or keep a child safe stay, up to three acts", () => {
  const row = { acts: ["warn-nobody", "keep-messages", "listen"], then: ["dpj", "stop"] };
  assert.deepEqual(deeds("near", row).acts, ["keep-near", "warn-nobody", "listen"]);
  assert.deepEqual(deeds("live", row).acts, ["interrupt", "keep-near", "warn-nobody"]);
  assert.deepEqual(deeds("near", { then: ["dpj", "stop"] }).acts, ["keep-near", "stop"]);
});

test("the police are the first next step if the row has them, and lose their condition", () => {
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj", "local-police if goes-on"] }).then, [
    "local-police",
    "cybertip",
    "dpj",
  ]);
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj"] }).then, ["cybertip", "dpj"]);
});

test("in danger, someone to talk to is not a step: they have their own part of the plan", () => {
  assert.deepEqual(deeds("near", { body: "helpline", then: ["988", "cybertip"] }).then, ["cybertip"]);
});

test("a row that names no service has none after 911", () => {
  assert.deepEqual(deeds("near", { body: undefined, then: [] }).then, []);
});

test("when a life is in danger, the plan says what the person swallowed, and the report waits until after 911", () => {
  assert.deepEqual(deeds("life"), {
    acts: ["stay-with-them", "say-what-was-taken if something-taken"],
    body: "911",
    then: ["report-can-wait", "local-police", "dpj"],
  });
});

test("when three acts leave no room, what the person swallowed is the first step", () => {
  const { acts, then } = deeds("life", { acts: ["warn-nobody", "listen"] });
  assert.deepEqual(acts, ["stay-with-them", "warn-nobody", "listen"]);
  assert.deepEqual(then, ["say-what-was-taken if something-taken", "report-can-wait", "local-police"]);
});

test("when a life is in danger, the plan does not mention money, and it puts dangerous things away", () => {
  const { acts, then } = deeds("life", { acts: ["pay-nothing"], body: "cybertip", then: ["dpj if asked"] });
  assert.ok(!acts.includes("pay-nothing"));
  assert.deepEqual(then, ["report-can-wait", "keep-dangerous-things-away", "cybertip"]);
  assert.ok(deeds("near", { acts: ["pay-nothing"] }).acts.includes("pay-nothing"));
});
