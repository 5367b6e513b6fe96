import assert from "node:assert/strict";
import { test } from "node:test";
import { summariseHours } from "../../hours/summary.rules.ts";
import type { Opening } from "../../schema/hours.ts";

const opening = (days: Opening["days"], opens: string, closes: string): Opening => ({
  days,
  opens,
  closes,
  tz: "America/Toronto",
});

test("unknown hours stay unknown", () => {
  assert.equal(summariseHours(null), null);
});

test("“always” means day and night", () => {
  assert.deepEqual(summariseHours("always"), { always: true });
});

test("“office” means weekdays, without times", () => {
  assert.deepEqual(summariseHours("office"), { office: true });
});

test("days with the same times form one stretch, in the order of the week", () => {
  const hours = [
    opening(["th", "mo"], "08:30", "16:30"),
    opening(["sa"], "10:00", "12:00"),
    opening(["tu"], "08:30", "16:30"),
  ];
  assert.deepEqual(summariseHours(hours), [
    { days: ["mo", "tu", "th"], opens: "08:30", closes: "16:30" },
    { days: ["sa"], opens: "10:00", closes: "12:00" },
  ]);
});

test("two stretches of one day are in order of time", () => {
  const hours = [opening(["mo"], "13:00", "16:00"), opening(["mo"], "08:00", "12:00")];
  assert.deepEqual(summariseHours(hours), [
    { days: ["mo"], opens: "08:00", closes: "12:00" },
    { days: ["mo"], opens: "13:00", closes: "16:00" },
  ]);
});
