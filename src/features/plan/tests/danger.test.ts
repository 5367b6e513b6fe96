import assert from "node:assert/strict";
import { test } from "node:test";
import { inDanger } from "../danger.rules.ts";
import type { Danger, Reader } from "../../../core/vocabulary.rules.ts";
import { parsedRow, rowOf, shared, situationOf, written } from "./fixture.ts";

/** What is done in danger, where the row without it is this one: acts, body and the steps after it. */
function deeds(
  kind: Danger,
  row: object = {},
  rest: object = {},
  reader: Reader = "my-child",
): { acts: string[]; body: string | undefined; then: string[] } {
  const found = inDanger(situationOf([rowOf()], rest), parsedRow(row), reader, kind, shared);
  return { acts: written(found.acts), body: found.body?.id, then: written(found.then) };
}

test("in danger 911 is called, after what keeps everyone safe", () => {
  assert.deepEqual(deeds("near"), {
    acts: ["keep-near"],
    body: "911",
    then: ["local-police", "dpj", "cybertip"],
  });
  assert.deepEqual(deeds("live").acts, ["interrupt", "keep-near"]);
});

test("each reader does what keeps them safe: under 18, they go to someone", () => {
  assert.equal(deeds("life", {}, {}, "me-young").acts[0], "be-with-someone");
});

test("a situation says by itself what is done when someone is near, and for one’s own acts also when it happens now", () => {
  assert.deepEqual(deeds("near", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.deepEqual(deeds("live", {}, { dangerActs: "own" }).acts, ["keep-apart"]);
  assert.equal(deeds("life", {}, { dangerActs: "own" }).acts[0], "stay-with-them");
  assert.deepEqual(deeds("live", {}, { dangerActs: "missing" }).acts, ["interrupt", "keep-near"]);
});

test("acts of the row that keep proof or a child safe stay, wherever the row has them, up to three acts", () => {
  const row = { acts: ["warn-nobody", "keep-messages", "listen"], then: ["dpj", "stop"] };
  assert.deepEqual(deeds("near", row).acts, ["keep-near", "warn-nobody", "listen"]);
  assert.deepEqual(deeds("live", row).acts, ["interrupt", "keep-near", "warn-nobody"]);
  assert.deepEqual(deeds("near", { then: ["dpj", "stop"] }).acts, ["keep-near", "stop"]);
});

test("the police come first of the steps where the row has them, whatever it says of them", () => {
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj", "local-police if goes-on"] }).then, [
    "local-police",
    "cybertip",
    "dpj",
  ]);
  assert.deepEqual(deeds("near", { body: "cybertip", then: ["dpj"] }).then, ["cybertip", "dpj"]);
});

test("someone to talk to is no step in danger: they have their own part of the plan", () => {
  assert.deepEqual(deeds("near", { body: "helpline", then: ["988", "cybertip"] }).then, ["cybertip"]);
});

test("a row that names nobody has nobody after 911", () => {
  assert.deepEqual(deeds("near", { body: undefined, then: [] }).then, []);
});

test("where a life is in danger, what was swallowed is said and the report waits until after 911", () => {
  assert.deepEqual(deeds("life"), {
    acts: ["stay-with-them", "say-what-was-taken if something-taken"],
    body: "911",
    then: ["report-can-wait", "local-police", "dpj"],
  });
});

test("where three acts leave no room, what was swallowed is the first of the steps", () => {
  const { acts, then } = deeds("life", { acts: ["warn-nobody", "listen"] });
  assert.deepEqual(acts, ["stay-with-them", "warn-nobody", "listen"]);
  assert.deepEqual(then, ["say-what-was-taken if something-taken", "report-can-wait", "local-police"]);
});

test("where a life is in danger, nobody speaks of money, and dangerous things are put away", () => {
  const { acts, then } = deeds("life", { acts: ["pay-nothing"], body: "cybertip", then: ["dpj if asked"] });
  assert.ok(!acts.includes("pay-nothing"));
  assert.deepEqual(then, ["report-can-wait", "keep-dangerous-things-away", "cybertip"]);
  assert.ok(deeds("near", { acts: ["pay-nothing"] }).acts.includes("pay-nothing"));
});
