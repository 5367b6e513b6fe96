import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SheetAnswers } from "../../../report/answers.rules.ts";
import { answersOfHeard } from "../../heard/answers.rules.ts";
import { heard } from "../../heard/heard.rules.ts";
import { handover } from "../../../report/handover.rules.ts";
import { runs } from "../../../../../tests/shared/sample.ts";
import { mixed } from "../told/mixed.ts";
import { read } from "../told/reading.ts";
import { NOW, tickedIn } from "../every.ts";
import { allLines, handovers, sheet } from "../../../report/tests/sources.ts";

/** Stories that are put together at random; `../told/hostile.test.ts` reads three times as many. */
const RUNS = runs(300);

test("whatever is told, each line is a piece of the text as it was typed, and has a place in the sheet", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const details = read(text);
      const found = heard(details, text, sheet);
      const said = new Set(details.map(({ start, end }) => text.slice(start, end)));
      for (const { roles, start, end, words, around } of found) {
        assert.ok(roles.length > 0 && roles.every((role) => Object.hasOwn(sheet.heard, role)));
        assert.ok(words === text.slice(start, end) && said.has(words));
        assert.ok(text.includes(around[0] + words + around[1]), JSON.stringify(around));
      }
      const lines = found.map(({ kind, value }) => `${kind} ${value}`);
      assert.equal(new Set(lines).size, lines.length);
    }),
    RUNS,
  );
});

test("whatever of it is let in, the own words stand in the report as they were typed, beside it", () => {
  fc.assert(
    fc.property(
      mixed,
      fc.infiniteStream(fc.boolean()),
      fc.constantFrom(...handovers),
      (text, ticks, phrases) => {
        const found = tickedIn(text).filter(() => ticks.next().value === true);
        const answers: SheetAnswers = { ...answersOfHeard(found, sheet), words: text };
        const blocks = handover(answers, sheet, phrases, NOW);
        const own = allLines(blocks).flatMap(({ parts }) => parts.filter((part) => part.own));
        assert.ok(text.trim() === "" || own.some((part) => part.text === text));
        if (found.length === 0) assert.deepEqual(Object.keys(answers), ["words"]);
      },
    ),
    RUNS,
  );
});
