import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { handoverText } from "../text.rules.ts";
import { allLines, day, handovers, phrasesOf, sheet } from "./sources.ts";

const FOUND: SheetAnswers = {
  town: "Laval",
  "amount-asked": "300 $",
  deadline: day({ day: "2026-12-05" }),
  accounts: [{}, { "user-name": "dre.514", "account-platform": "snapchat", whose: "of-the-person" }],
};
const ANSWERS: SheetAnswers = {
  ...FOUND,
  safe: "yes",
  "reporter-name": "Nadia",
  "amount-asked": "300 $, then 200 $",
  words: "…",
  accounts: [
    { "user-name": "dre.514", whose: "of-the-child" },
    { "user-name": "dre.514", "account-platform": "snapchat", whose: "of-the-person" },
  ],
};

test("each line says whether it was ticked, typed, or found in the story", () => {
  const lines = allLines(handover(ANSWERS, sheet, phrasesOf("en"), undefined, { found: FOUND }));
  assert.deepEqual(
    lines.filter(({ origin }) => origin).map(({ field, origin }) => [field, origin]),
    [
      ["safe", "ticked"],
      ["deadline", "found"],
      ["reporter-name", "typed"],
      ["town", "found"],
      ["whose", "ticked"],
      ["user-name", "typed"],
      ["whose", "found"],
      ["account-platform", "found"],
      ["user-name", "found"],
      // Changed after it was found: their own.
      ["amount-asked", "typed"],
    ],
  );
  assert.equal(lines.find(({ field }) => field === "words")?.origin, undefined);
});

test("the mark survives plain text, and the head of the report explains it", () => {
  for (const phrases of handovers) {
    const supposed = { situation: "meeting" };
    const report = handover({ ...ANSWERS, ...supposed }, sheet, phrases, undefined, {
      found: FOUND,
      supposed,
    });
    const text = handoverText(report, phrases);
    for (const mark of Object.values(phrases.origins)) {
      assert.ok(phrases.lead.includes(mark), mark);
      assert.ok(text.includes(`${mark}\r\n`), mark);
    }
  }
});
