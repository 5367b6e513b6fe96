import { site } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ajv } from "ajv";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { questions } from "../../sheet/questions.rules.ts";
import { sheetFormat } from "../../open-data/sheet-format.view.ts";
import { stories } from "../../../../tests/shared/own-words.ts";
import { NOW, readersOfSheet, situationsOfSheet, takenFrom } from "../../sheet/tests/every.ts";
import { handovers, sheet } from "./sources.ts";

const ajv = new Ajv({ allErrors: true });
const accepts = ajv.compile(sheetFormat(site()));

/** Returns a report in one language: its machine lines, and the number of lines in each block. */
function reportIn(answers: SheetAnswers, phrases: (typeof handovers)[number]) {
  const blocks = handover(answers, sheet, phrases, NOW);
  const machine = blocks.find(({ id }) => id === "machine")?.lines ?? [];
  return {
    machine: machine.map(({ parts }) => parts.map(({ text }) => text).join("")),
    counts: blocks.map(({ id, lines }) => [id, lines.length]),
    fields: blocks.map(({ lines }) => lines.map(({ field, danger }) => [field, danger])),
  };
}

/** Returns the object that the machine lines make. @throws AssertionError when a key appears twice */
function valuesOf(lines: readonly string[]): Record<string, string> {
  const pairs = lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
  assert.equal(new Set(pairs.map(([key]) => key)).size, pairs.length, "a key appears twice");
  return Object.fromEntries(pairs);
}

for (const [at, situation] of situationsOfSheet.entries())
  describe(`a report of ${situation}`, () => {
    for (const [turn, reporter] of readersOfSheet.entries()) {
      // Each report has another story, so that every story appears in some report.
      const { id, text } = stories[(at * readersOfSheet.length + turn) % stories.length]!;
      const empty = { situation, reporter, safe: "unsure" };
      for (const [name, answers] of Object.entries({
        "nothing else": empty,
        [`the story ${id}`]: { ...empty, ...takenFrom(text), words: text },
      })) {
        const reports = handovers.map((phrases) => reportIn(answers, phrases));
        test(`${reporter}, ${name}: the published format accepts its lines`, () => {
          const values = valuesOf(reports[0]!.machine);
          assert.ok(accepts(values), ajv.errorsText(accepts.errors));
          assert.deepEqual([values.SITUATION, values.REPORTER], [situation, reporter]);
        });
        test(`${reporter}, ${name}: the same facts in every language in which reports are taken`, () => {
          assert.ok(reports.length > 1);
          for (const report of reports.slice(1)) assert.deepEqual(report, reports[0]);
        });
        test(`${reporter}, ${name}: the lines for a machine name no question that nobody answered`, () => {
          const values = valuesOf(reports[0]!.machine);
          for (const question of questions(answers, sheet))
            assert.equal(values[question.replaceAll("-", "_").toUpperCase()], undefined, question);
        });
      }
    }
  });
