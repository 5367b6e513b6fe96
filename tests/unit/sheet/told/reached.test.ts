import assert from "node:assert/strict";
import { test } from "node:test";
import type { DetailKind } from "../../../../src/domain/sheet/told/details.ts";
import { HALVES, score } from "../../../shared/own-words.ts";
import { read } from "./reading.ts";

/** Signs of danger and ways to reach the writer: that they are seen counts, not how they are sorted. */
const SEEN: ReadonlySet<DetailKind> = new Set(["threat", "meeting", "suicidal", "safe_contact", "weapon"]);

/** Precision and recall in per cent, of what is right for leads and of what is found for signs of danger, on each half. */
const REACHED: Readonly<Record<string, Readonly<Partial<Record<DetailKind, readonly [number, number]>>>>> = {
  "seen while writing": {
    age: [97, 95],
    town: [97, 95],
    app: [97, 95],
    handle: [97, 95],
    url: [99, 99],
    email: [99, 99],
    phone: [99, 99],
    amount: [97, 95],
    when: [94, 94],
    weapon: [90, 90],
    threat: [90, 90],
    meeting: [70, 90],
    suicidal: [80, 90],
    safe_contact: [80, 90],
  },
  "never read": {
    age: [85, 78],
    town: [93, 93],
    app: [96, 88],
    handle: [90, 95],
    url: [99, 99],
    email: [99, 99],
    phone: [99, 99],
    amount: [93, 83],
    when: [78, 79],
    weapon: [80, 75],
    threat: [68, 58],
    meeting: [75, 56],
    suicidal: [68, 65],
    safe_contact: [60, 52],
  },
};

for (const [half, kinds] of Object.entries(REACHED))
  for (const [kind, [precision, recall]] of Object.entries(kinds) as [
    DetailKind,
    readonly [number, number],
  ][])
    test(`as much is picked out of told stories as was reached (${half}: ${kind})`, () => {
      const { gold, found, right, made, madeFound, madeRight } = score(HALVES[half]!, kind, read);
      const [hits, good] = SEEN.has(kind) ? [found, madeFound] : [right, madeRight];
      assert.ok(100 * good >= precision * made, `${good} of ${made} are right`);
      assert.ok(100 * hits >= recall * gold, `${hits} of ${gold} are picked out`);
    });

test("no word that only looks like an age, a town, an app or a sum is read as one in the stories in sight", () => {
  const [seen = []] = Object.values(HALVES);
  for (const kind of ["age", "town", "app", "amount", "handle", "phone", "url", "when"] as const)
    assert.deepEqual(score(seen, kind, read).traps, [], kind);
});
