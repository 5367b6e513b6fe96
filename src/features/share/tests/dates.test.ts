import assert from "node:assert/strict";
import { test } from "node:test";
import { cardDates, type CardValue } from "../dates.rules.ts";
import type { Freshness } from "../../../core/facts/schema/freshness.ts";

const freshness = { police: 180, "youth-protection": 90 } as Freshness;
const values: CardValue[] = [
  { kind: "police", seen: "2026-01-01" },
  { kind: "youth-protection", seen: "2026-02-01" },
];

test("a card gives the oldest day of reading, and the last day before a number is due", () => {
  assert.deepEqual(cardDates(values, freshness, "2026-02-02"), { read: "2026-01-01", until: "2026-05-01" });
});

test("a card gives no days when a number is due, or when a day of reading is in the future", () => {
  assert.ok(cardDates(values, freshness, "2026-05-01"));
  assert.equal(cardDates(values, freshness, "2026-05-02"), undefined);
  assert.equal(cardDates(values, freshness, "2026-01-31"), undefined);
});
