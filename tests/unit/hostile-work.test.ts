import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { workOf } from "./hostile-count.ts";
import { handoverText } from "../../src/domain/sheet-text.ts";
import { handover } from "../../src/domain/sheet.ts";
import { answerOf, boxes, fields } from "./hostile-parts.ts";
import { odd } from "./hostile-support.ts";
import { handovers, sheet } from "./sheet-sources.ts";

const [first] = boxes;

// Each letter of the last folds to eighteen.
const LONG = ["st ", "x", " ", "é-'", "<b>", "ابتزاز ", "🙂", "\u202e\u2066", "a\u0301", "9", "\ufdfa"];
const SMALL = 2_000;

for (const unit of LONG) {
  test(`the find box works no harder for a text ten times as long (${JSON.stringify(unit)})`, () => {
    const typed = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    const [small, large] = [SMALL, 10 * SMALL].map((size) => workOf(() => answerOf(first!, typed(size))));
    assert.ok(small! > 0);
    assert.ok(large! <= 2 * small!, `${small} for ${SMALL}, ${large} for ${10 * SMALL}`);
  });

  test(`the sheet works ten times as hard, and no more, for a text ten times as long (${JSON.stringify(unit)})`, () => {
    const [phrases] = handovers;
    const typed = (size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
    for (const fill of fields.slice(-1)) {
      const [none, small, large] = [0, SMALL, 10 * SMALL].map((size) => workOf(() => handoverText(handover(fill(typed(size)), sheet, phrases!), phrases!)));
      assert.ok(large! - none! <= 12 * Math.max(100, small! - none!), `${none}, ${small}, ${large}`);
    }
  });
}

test("the find box works in proportion to what it looks at: no odd string costs more than a few long names", () => {
  const name = Math.max(...["saint-rédempteur-des-monts", "sainte-catherine-de-la-jacques-cartier", "notre-dame-de-bonsecours"].map((typed) => workOf(() => answerOf(first!, typed))));
  fc.assert(
    fc.property(odd, (typed) => {
      const work = workOf(() => answerOf(first!, typed));
      assert.ok(work <= 40 * name, `${work} against ${name}`);
    }),
    { numRuns: 30 },
  );
});
