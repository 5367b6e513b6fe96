import assert from "node:assert/strict";
import { test } from "node:test";
import type { Step } from "../../../core/facts/schema/plan/step.ts";
import { turnsOf } from "../turns.rules.ts";

const lists = { splits: ["seen-now"], earlier: ["go"], waits: ["keep"], later: ["say", "asked"] };
const turns = (...written: string[]): string[] =>
  turnsOf(
    written.map((one): Step => {
      const [id = "", condition] = one.split(" if ");
      return condition === undefined ? { id } : { id, condition };
    }),
    lists,
  );

test("an act for a danger leads, with what holds for everyone before it and what can wait after the number", () => {
  assert.deepEqual(turns("911 if seen-now", "go", "keep", "stop"), ["lead", "earlier", "later", "now"]);
});

test("without a danger nothing leads, and nothing comes before or waits", () => {
  assert.deepEqual(turns("go", "keep", "911 if they-like"), ["now", "now", "now"]);
});

test("an act for a danger that is not the first for everyone leads nobody", () => {
  assert.deepEqual(turns("stop", "go if seen-now"), ["now", "now"]);
});

test("what is told to who answers comes after the number, whatever else there is", () => {
  assert.deepEqual(turns("say", "stop", "go if asked"), ["later", "now", "later"]);
});
