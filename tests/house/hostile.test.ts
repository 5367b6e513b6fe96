import { facts } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ROWS, type Answer as Found } from "../../src/features/find/answer.rules.ts";
import type { Entry } from "../../src/features/find/entries.rules.ts";
import { remembered } from "../../src/core/remembered.rules.ts";
import { needs } from "../../src/features/report/needs.rules.ts";
import { slips } from "../../src/features/sheet/slips.rules.ts";
import { handoverText } from "../../src/features/report/text.rules.ts";
import { handover } from "../../src/features/report/handover.rules.ts";
import { answerOf, boxes, fields } from "./hostile-parts.ts";
import { odd, RUNS } from "./hostile-support.ts";
import { allLines, handovers, sheet } from "../../src/features/report/tests/sources.ts";

/** The largest number of rows of an answer. A postal code shows all its towns. */
const MOST = Math.max(ROWS, ...facts().postal.map(({ codes }) => codes.length));

const entriesOf = (answer: Found): Entry[] =>
  answer.kind === "idle" || answer.kind === "none" ? [] : answer.hits.map(({ entry }) => entry);

test("odd strings in the find box and its second index: no error, a short list, and no typed text in an answer", () => {
  fc.assert(
    fc.property(fc.constantFrom(...boxes), odd, (box, typed) => {
      const answer = answerOf(box, typed);
      const entries = entriesOf(answer);
      assert.ok(entries.length <= MOST);
      assert.doesNotMatch(JSON.stringify(answer), /<(?:img|svg|script|\/script)|onerror|javascript:/i);
      if (answer.kind === "town" || answer.kind === "choose")
        assert.match(answer.postal ?? "a1a", /^[a-z]\d[a-z]$/i);
    }),
    RUNS,
  );
});

/** Length of the text of an empty sheet. */
const lengthOfNothing = remembered(
  (phrases: (typeof handovers)[number]) => handoverText(handover({}, sheet, phrases), phrases).length,
);

test("odd strings in any field of the sheet: no error, no typed text among our words, and plain text stays plain", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fields), odd, fc.constantFrom(...handovers), (fill, typed, phrases) => {
      const answers = fill(typed);
      const blocks = handover(answers, sheet, phrases, { day: "2026-11-25", time: "21:10" });
      for (const { label, parts } of allLines(blocks.filter(({ id }) => id !== "machine"))) {
        for (const { own, text, note } of parts)
          assert.doesNotMatch(
            own ? `${label}${note}` : `${label}${text}${note}`,
            /[<>\0\n\r\u2028\u202a-\u202e]|javascript:/,
          );
      }
      for (const { parts } of blocks.at(-1)?.lines ?? [])
        assert.match(parts[0]?.text ?? "", /^[A-Z][A-Z0-9_]*=(?:[ -%'-;=?-~])*$/);
      const text = handoverText(blocks, phrases);
      assert.doesNotMatch(text.replaceAll("\r\n", ""), /[\0-\x1f\x7f\u2028\u2029]/);
      assert.doesNotMatch(text, /(?:^|\n)\s*[=+@-]/);
      assert.ok(text.length <= lengthOfNothing(phrases) + 2_000 + 24 * typed.length, String(typed.length));
      needs(answers, sheet);
      slips(answers, sheet, "2026-11-25");
    }),
    RUNS,
  );
});

test("a note repeats a number in other digits only as a number: no line of the text begins with what a person typed after it", () => {
  const [phrases] = handovers;
  for (const typed of ["١\n=1+1", "٢\u0007\u001b", "<٣>", "٤\u202e٥"]) {
    const blocks = handover({ "reporter-name": typed }, sheet, phrases!);
    const notes = allLines(blocks)
      .flatMap(({ parts }) => parts.map(({ note }) => note))
      .join("");
    assert.doesNotMatch(notes, /[<>\n=\u0007\u001b\u202e]/, JSON.stringify(typed));
  }
});
