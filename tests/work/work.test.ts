import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { workOf } from "./count.ts";
import { fold } from "../../src/core/words/fold.rules.ts";
import { handoverText } from "../../src/features/report/text.rules.ts";
import { handover } from "../../src/features/report/handover.rules.ts";
import { answerOf, boxes, fields } from "../house/hostile-parts.ts";
import { odd } from "../house/hostile-support.ts";
import { drawn } from "../shared/sample.ts";
import { handovers, sheet } from "../../src/features/report/tests/sources.ts";

// Each letter of the last text folds to eighteen.
const LONG = ["st ", "x", " ", "é-'", "<b>", "ابتزاز ", "🙂", "\u202e\u2066", "a\u0301", "9", "\ufdfa"];
const SMALL = 2_000;
/** Letters of a text that are read for danger, half of them at its end. */
const READ = 40_000;

test("the count sees work: ten times the loop turns count for nearly ten times as much", () => {
  const turns = (times: number) => (): void => {
    for (let turn = 0; turn < times; turn += 1) fold("é");
  };
  assert.ok(workOf(turns(10 * SMALL)) > 5 * workOf(turns(SMALL)));
});

for (const [at, unit] of LONG.entries()) {
  test(`the find box works in proportion to a text, and no harder where danger is not read any more (${JSON.stringify(unit)})`, () => {
    const typed = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    for (const box of boxes) {
      const [small, large, read, unread] = [SMALL, 10 * SMALL, READ, 10 * READ].map((size) =>
        workOf(() => answerOf(box, typed(size))),
      );
      assert.ok(small! > 0);
      assert.ok(large! <= 12 * small!, `${small} for ${SMALL}, ${large} for ${10 * SMALL}`);
      assert.ok(unread! <= 2 * read!, `${read} for ${READ}, ${unread} for ${10 * READ}`);
    }
  });

  test(`the sheet does about ten times the work for a text ten times as long, in a field chosen by the seed (${JSON.stringify(unit)})`, () => {
    const [phrases] = handovers;
    const typed = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    for (const fill of drawn(fields, at)) {
      const [none, small, large] = [0, SMALL, 10 * SMALL].map((size) =>
        workOf(() => handoverText(handover(fill(typed(size)), sheet, phrases!), phrases!)),
      );
      assert.ok(large! - none! <= 12 * Math.max(100, small! - none!), `${none}, ${small}, ${large}`);
    }
  });
}

test("the work of the find box follows the text that it reads: no odd string costs more than forty long names", () => {
  const name = Math.max(
    ...[
      "saint-rédempteur-des-monts",
      "sainte-catherine-de-la-jacques-cartier",
      "notre-dame-de-bonsecours",
    ].map((typed) => workOf(() => answerOf(boxes[0]!, typed))),
  );
  fc.assert(
    fc.property(odd, (typed) => {
      const work = workOf(() => answerOf(boxes[0]!, typed));
      assert.ok(work <= 40 * name, `${work} against ${name}`);
    }),
    { numRuns: 30 },
  );
});
