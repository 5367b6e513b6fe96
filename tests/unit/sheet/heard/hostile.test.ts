import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { SheetAnswers } from "../../../../src/domain/sheet/answers.ts";
import { answersOfHeard } from "../../../../src/domain/sheet/heard/answers.ts";
import { heard } from "../../../../src/domain/sheet/heard/heard.ts";
import { plainValue } from "../../../../src/domain/sheet/told/details.ts";
import { handover } from "../../../../src/domain/sheet/handover.ts";
import { runs } from "../../../shared/sample.ts";
import { mixed } from "../told/mixed.ts";
import { read } from "../told/reading.ts";
import { NOW } from "../every.ts";
import { allLines, handovers, sheet } from "../sources.ts";

/** Stories that are put together at random; `../told/hostile.test.ts` reads three times as many. */
const RUNS = runs(300);

test("whatever is told, each line is a piece of the text as it was typed, and has a place in the sheet", () => {
  fc.assert(
    fc.property(mixed, (text) => {
      const details = read(text);
      const found = heard(details, text, sheet, NOW);
      const said = new Set(details.map(({ start, end }) => text.slice(start, end)));
      for (const { role, start, end, block, around } of found) {
        assert.ok(Object.hasOwn(sheet.heard, role), role);
        assert.ok(said.has(text.slice(start, end)) && Number.isInteger(block) && block >= 0);
        assert.ok(text.includes(around), JSON.stringify(around));
      }
      // What was asked for may be what was paid: the same amount, in two roles.
      const lines = found.map(({ role, value }) => `${role} ${value}`);
      assert.equal(new Set(lines).size, lines.length);
      assert.deepEqual(
        new Set(found.map(({ kind, value }) => `${kind} ${value}`)),
        new Set(details.map((detail) => `${detail.kind} ${plainValue(detail)}`)),
      );
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
        const found = heard(read(text), text, sheet, NOW).filter(() => ticks.next().value === true);
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

test("a day of reading that is none throws nothing", () => {
  const text = "hier à 20 h, demain, 3 novembre, he wants to meet her tomorrow";
  assert.doesNotThrow(() => heard(read(text), text, sheet, { day: "", time: "" }));
});
