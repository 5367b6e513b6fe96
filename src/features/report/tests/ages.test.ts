import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { machineLines } from "../machine.rules.ts";
import type { Phrases } from "../phrases.rules.ts";
import { besides, phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };
const ageIn = (answers: SheetAnswers, phrases: Phrases): string | undefined =>
  handover(answers, sheet, phrases, MOMENT)
    .flatMap(({ lines }) => lines)
    .find(({ field }) => field === "age")
    ?.parts.map(({ text }) => text)
    .join("; ");
const arabic = besides.get("ar")!.phrases;

test("the ages of several children say how many they are", () => {
  assert.equal(ageIn({ age: "7; 4" }, phrasesOf("en")), "2 children: 7 and 4");
  assert.equal(ageIn({ age: "7; 4" }, phrasesOf("fr")), "2 enfants\u00a0: 7 et 4");
  assert.equal(ageIn({ age: "7; 4" }, arabic), "طفلان: 7 و4");
  assert.equal(ageIn({ age: "٧، ٤، ٢" }, phrasesOf("en")), "3 children: 7, 4 and 2");
});

test("one age, or an age in other words, stays as it was typed", () => {
  for (const age of ["13", "13 and a half", "7 or 8", "7; 4 months", "2019; 2021"])
    assert.equal(ageIn({ age }, phrasesOf("en")), age);
});

test("whoever writes of themselves is no several children", () =>
  assert.equal(ageIn({ reporter: "me-young", age: "13; 14" }, phrasesOf("en")), "13; 14"));

test("a machine reads the ages as they were given", () =>
  assert.ok(machineLines({ age: "7; 4" }, sheet, MOMENT).includes("AGE=7; 4")));
