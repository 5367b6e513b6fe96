import assert from "node:assert/strict";
import { test } from "node:test";
import { cardDates, type CardValue } from "../dates.rules.ts";
import type { Freshness } from "../../../core/facts/schema/freshness.ts";

const freshness = { police: 180, "youth-protection": 90 } as Freshness;
const values: CardValue[] = [
  { kind: "police", seen: "2026-01-01" },
  { kind: "youth-protection", seen: "2026-02-01" },
];

test("a card says the oldest day of reading, and the last day before the first of its numbers is due", () => {
  assert.deepEqual(cardDates(values, freshness, "2026-02-02"), { read: "2026-01-01", until: "2026-05-01" });
});

test("once a number is due a card has no day left, nor when a day of reading is still to come", () => {
  assert.ok(cardDates(values, freshness, "2026-05-01"));
  assert.equal(cardDates(values, freshness, "2026-05-02"), undefined);
  assert.equal(cardDates(values, freshness, "2026-01-31"), undefined);
});
