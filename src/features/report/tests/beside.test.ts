import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover, type Block } from "../handover.rules.ts";
import { besides, day, handovers, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };
const ANSWERS: SheetAnswers = {
  safe: "no",
  reporter: "my-child",
  next: "day",
  "next-when": day({ day: "2026-12-05", time: "15:00" }),
  asked: ["money"],
  deadline: day({ words: "غدًا" }),
  accounts: [{ "user-name": "a" }, { whose: "of-the-child" }],
};

/** Returns the blocks with the fields of their lines. A language without plural phrases counts nothing. */
const shapeOf = (blocks: readonly Block[]) =>
  blocks.map(({ id, lines }) => [
    id,
    lines.filter(({ field }) => field !== "accounts").map(({ field }) => field),
  ]);

for (const [id, { phrases }] of besides)
  describe(`the text beside the handover in "${id}"`, () => {
    test("has the same lines as the handover", () =>
      assert.deepEqual(
        shapeOf(handover(ANSWERS, sheet, phrases, MOMENT)),
        shapeOf(handover(ANSWERS, sheet, handovers[0]!, MOMENT)),
      ));

    test("says each label and answer in the words of the form", () => {
      const lines = handover(ANSWERS, sheet, phrases, MOMENT).flatMap((block) => block.lines);
      const asked = lines.find(({ field }) => field === "asked");
      assert.equal(asked?.label, phrases.fields.asked?.label);
      assert.equal(asked?.parts[0]?.text, phrases.fields.asked?.options?.money);
      for (const { label, parts } of lines) {
        const said = [
          label,
          ...parts.filter(({ own, lang }) => !own && lang !== "zxx").map(({ text }) => text),
        ];
        assert.doesNotMatch(said.join(), /\{\{/);
      }
    });

    test("speaks to the young person, and to the adult, as the form does", () => {
      const labelFor = (reporter: string) =>
        handover({ ...ANSWERS, reporter }, sheet, phrases, MOMENT)
          .flatMap((block) => block.lines)
          .find(({ field }) => field === "safe")?.label;
      assert.equal(labelFor("me-young"), phrases.fields.safe?.me ?? phrases.fields.safe?.label);
      assert.equal(labelFor("me-adult"), phrases.fields.safe?.self ?? phrases.fields.safe?.label);
    });
  });

test("who reads a language without reports reads the handover beside it", () => assert.ok(besides.has("ar")));
