import { site } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import fc from "fast-check";
import type { Answer, SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { machineLines } from "../machine.rules.ts";
import type { GroupField, LeafField } from "../sheet-facts.schema.ts";
import { sheetExamples } from "../../open-data/sheet-examples.view.ts";
import { sheetFormat } from "../../open-data/sheet-format.view.ts";
import { handovers, sheet } from "./sources.ts";
import { runs, SEED } from "../../../../tests/shared/sample.ts";

const MOMENT = { day: "2026-11-27", time: "21:10" };
const ajv = new Ajv({ allErrors: true });
const accepts = ajv.compile(sheetFormat(site()));
const fields = sheet.sections.flatMap((section) => section.fields);
const optionsOf = (id: string): readonly string[] =>
  (fields.find((field) => field.id === id) as LeafField).options ?? [];

function faultsOf(answers: SheetAnswers): string {
  const lines = machineLines(answers, sheet, MOMENT).map((line) => line.split(/=(.*)/s).slice(0, 2));
  return accepts(Object.fromEntries(lines)) ? "" : ajv.errorsText(accepts.errors);
}

test("the published format accepts the lines of every situation from every reader", () => {
  for (const situation of optionsOf("situation"))
    for (const reporter of optionsOf("reporter"))
      assert.equal(faultsOf({ situation, reporter, safe: "unsure" }), "");
});

test("every situation has an invented example report, and the format accepts each", () => {
  const { examples } = sheetExamples(site());
  assert.deepEqual(
    examples.map(({ situation }) => situation),
    optionsOf("situation"),
  );
  for (const { situation, values, text } of examples) {
    assert.ok(accepts(values), `${situation}: ${ajv.errorsText(accepts.errors)}`);
    assert.deepEqual(
      Object.keys(text),
      handovers.map(({ id }) => id),
    );
  }
});

/** Returns any answer that the page allows for a field. */
function answerTo(field: LeafField | GroupField): fc.Arbitrary<Answer> {
  const { options = ["other"] } = field;
  if (field.kind === "choices") return fc.subarray([...options]);
  if (field.kind === "choice" || field.kind === "platform") return fc.constantFrom("", ...options);
  if (field.kind !== "date-about") return fc.string({ unit: "grapheme", maxLength: 60 });
  return fc.record({
    day: fc.constantFrom("", "2026-02-30", "2026-07-01"),
    time: fc.constantFrom("", "18:00"),
    zone: fc.constantFrom("", ...sheet.zones.map(({ id }) => id)),
    about: fc.boolean(),
    words: fc.string({ unit: "grapheme", maxLength: 20 }),
  });
}

const anyAnswers: fc.Arbitrary<SheetAnswers> = fc.record(
  Object.fromEntries(
    fields.map((field) => [
      field.id,
      field.kind === "repeat"
        ? fc.array(fc.record(Object.fromEntries(field.fields.map((one) => [one.id, answerTo(one)]))), {
            maxLength: 3,
          })
        : answerTo(field),
    ]),
  ),
);

test("the published format accepts the lines for any answers and any typed text", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => assert.equal(faultsOf(answers), "")),
    { ...runs(200), seed: SEED },
  );
});

test("a report has the same facts in every handover language", () => {
  const shapeOf = (answers: SheetAnswers) =>
    handovers.map((phrases) =>
      handover(answers, sheet, phrases, MOMENT).map(({ id, lines }) => [
        id,
        lines.map(({ field, parts, danger }) => [
          field,
          danger,
          parts.map(({ own, text }) => (own || id === "machine" ? text : "")),
        ]),
      ]),
    );
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const [first, ...others] = shapeOf(answers);
      for (const other of others) assert.deepEqual(other, first);
    }),
    { ...runs(200), seed: SEED },
  );
});
