import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { toggle, type Answer, type SheetAnswers } from "../../report/answers.rules.ts";
import { needs } from "../../report/needs.rules.ts";
import { slips } from "../slips.rules.ts";
import { handoverText } from "../../report/text.rules.ts";
import { handover, type Block } from "../../report/handover.rules.ts";
import type { GroupField, SheetField } from "../../report/sheet-facts.schema.ts";
import { runs } from "../../../../tests/shared/sample.ts";
import { allLines, handovers, sheet } from "../../report/tests/sources.ts";

/** Sheets that are filled in at random; `tests/house/hostile.test.ts` tries thousands of odd strings in one field. */
const RUNS = runs(300);

const typed = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."اب 7=+-@\t\n\r\u2028\u200f\u202e\u2066\u2069\u200b🙂<&\"'{}$") }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "<img src=x onerror=alert(1)>",
    "{{number}}",
    "$&$1",
    "\ud83d",
    "=1+1",
    "x".repeat(10_000),
  ),
);
const date = fc.record({
  day: fc.oneof(fc.constantFrom("", "2026-11-21", "2026-02-30"), typed),
  time: fc.oneof(fc.constantFrom("", "20:15"), typed),
  zone: fc.oneof(fc.constantFrom("", ...sheet.zones.map(({ id }) => id)), typed),
  about: fc.boolean(),
  words: typed,
});

function answersTo(field: SheetField | GroupField): fc.Arbitrary<Answer> {
  if (field.kind === "repeat") return fc.array(recordOf(field.fields), { maxLength: 10 });
  if (field.kind === "date-about") return date;
  const option = field.options
    ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...field.options) }, typed)
    : typed;
  return field.kind === "choices" ? fc.array(option, { maxLength: 6 }) : option;
}

function recordOf(fields: readonly (SheetField | GroupField)[]): fc.Arbitrary<SheetAnswers> {
  return fc.record(Object.fromEntries(fields.map((field) => [field.id, answersTo(field)])), {
    requiredKeys: [],
  });
}

const anything = recordOf(sheet.sections.flatMap(({ fields }) => fields));
const language = fc.constantFrom(...handovers);

/** Every text that a person typed somewhere, option ids left out. */
function typedIn(
  fields: readonly (SheetField | GroupField)[],
  answers: SheetAnswers,
  platforms: Readonly<Record<string, string>>,
): string[] {
  return fields.flatMap((field): string[] => {
    const answer = answers[field.id];
    if (answer === undefined) return [];
    if (field.kind === "repeat")
      return (answer as SheetAnswers[]).flatMap((group) => typedIn(field.fields, group, platforms));
    if (field.kind === "date-about") return [(answer as { words: string }).words];
    const known = [
      ...(field.options ?? []),
      ...(field.kind === "platform" ? [...Object.keys(platforms), "other"] : []),
    ];
    return [answer]
      .flat()
      .filter((text): text is string => typeof text === "string" && !known.includes(text));
  });
}

/** Fields that a person keeps to themselves: the name, and the first name of a young person who writes. */
function kept({ named, reporter, relation, reach }: SheetAnswers): string[] {
  const names = reporter === "me-young" ? ["reporter-name", "child-name"] : ["reporter-name"];
  // Who is a coach is known: whether they are is not said once more, nor against it.
  const isKnown = typeof relation === "string" && !["", "peer", "stranger", "other"].includes(relation);
  return [
    ...(named === "no" ? [...names, "reporter-town"] : []),
    ...(isKnown ? ["known"] : []),
    ...(reach === "no" ? ["reporter-contact"] : []),
  ];
}

test("whatever is typed, nothing throws, and no text is lost but what a person keeps", () => {
  fc.assert(
    fc.property(anything, language, (answers, phrases) => {
      const blocks = handover(answers, sheet, phrases, { day: "2026-11-25", time: "21:10" });
      const own = new Set(
        allLines(blocks).flatMap(({ parts }) => parts.filter((part) => part.own).map(({ text }) => text)),
      );
      for (const text of typedIn(
        sheet.sections.flatMap(({ fields }) => fields).filter(({ id }) => !kept(answers).includes(id)),
        answers,
        phrases.platforms,
      )) {
        assert.ok(text.trim() === "" || own.has(text), JSON.stringify(text));
      }
      needs(answers, sheet);
      slips(answers, sheet, "2026-11-25");
    }),
    RUNS,
  );
});

test("every phrase has a language and words, every line its label", () => {
  fc.assert(
    fc.property(anything, language, (answers, phrases) => {
      const blocks = handover(answers, sheet, phrases);
      for (const { heading } of blocks) assert.ok(heading.trim() !== "" && !heading.includes("{{"), heading);
      for (const { label, field, parts } of allLines(blocks.filter(({ id }) => id !== "machine"))) {
        assert.ok(parts.length > 0, field);
        assert.ok(label !== "" || parts.every((part) => !part.own), field);
        for (const part of parts) {
          assert.ok(part.lang !== "" && part.text.trim() !== "", field);
          if (!part.own)
            assert.deepEqual([part.lang, part.note, part.text.includes("{{")], [phrases.tag, "", false]);
        }
      }
    }),
    RUNS,
  );
});

/** Everything in a handover that this project wrote: the lines for a machine hold what was typed, escaped. */
const written = (blocks: readonly Block[]) =>
  [
    ...blocks.map(({ heading }) => heading),
    ...allLines(blocks.filter(({ id }) => id !== "machine")).flatMap(({ label, parts }) => [
      label,
      ...parts.flatMap(({ own, text, note }) => (own ? [note] : [text])),
    ]),
  ].join("\n");

test("what this project writes around own words holds no markup", () => {
  fc.assert(
    fc.property(anything, language, (answers, phrases) => {
      const blocks = handover(answers, sheet, phrases);
      assert.equal(written(blocks).match(/[<>&]|\*\*|\]\(/), null);
      const machine = allLines(blocks.filter(({ id }) => id === "machine"));
      assert.equal(
        machine.some(({ parts }) => parts.some(({ text }) => /[<>&]/.test(text))),
        false,
      );
    }),
    RUNS,
  );
});

test("in plain text each sign is kept, and no line or cell begins a formula", () => {
  const drawn = (text: string) =>
    text
      .replaceAll("\t", "    ")
      .replace(/[\0-\x1f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
      .replaceAll("\x7f", "␡");
  fc.assert(
    fc.property(anything, language, (answers, phrases) => {
      const blocks = handover(answers, sheet, phrases);
      const text = handoverText(blocks, phrases);
      assert.equal(text.match(/(^|[\r\n\t])\s*[=+\-@]/), null);
      assert.equal(text.replaceAll("\r\n", "").match(/[\0-\x1f\x7f\u2028\u2029]/), null);
      for (const { parts } of allLines(blocks)) {
        for (const part of parts) {
          for (const line of part.text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/))
            assert.ok(text.includes(drawn(line)), JSON.stringify(line));
        }
      }
    }),
    RUNS,
  );
});

test("answers of a shape that the form never makes do not throw", () => {
  const shapes: Answer[] = [
    "text",
    ["a", "b"],
    { day: "", time: "", zone: "", about: true, words: "w" },
    [{ "user-name": "u" }],
    [],
  ];
  const ids = sheet.sections.flatMap(({ fields }) => fields).map(({ id }) => id);
  for (const shape of shapes) {
    const answers = Object.fromEntries(ids.map((id) => [id, shape]));
    for (const phrases of handovers)
      assert.doesNotThrow(() => handoverText(handover(answers, sheet, phrases), phrases));
    assert.doesNotThrow(() => [
      needs(answers, sheet),
      slips(answers, sheet, "2026-11-25"),
      toggle(["a"], "b", {}),
    ]);
  }
});
