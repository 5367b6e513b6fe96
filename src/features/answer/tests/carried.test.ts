import assert from "node:assert/strict";
import { test } from "node:test";
import { packed, unpacked, type Carried } from "../carried.rules.ts";
import { kinThere } from "../heard.rules.ts";

const QUESTIONS = [
  ["where", ["here", "there"]],
  ["took", ["police", "dpj"]],
] as const;
const NOTHING: Carried = { urgent: [], day: undefined, answers: {}, country: undefined };
const WORDS = { child: ["my son"], relative: ["my niece"], is: ["is", "in", "now"] };
const isCountry = (words: string): boolean => words.split(" ").includes("algeria");

test("what is carried is read as it was written, and nothing is nothing", () => {
  const all: Carried = {
    urgent: ["emergency", "crisis"],
    day: { at: 70, numbers: ["21", "30"] },
    answers: { where: "there", took: "dpj" },
    country: "dz",
  };
  const one: Carried = { ...NOTHING, urgent: ["crisis"] };
  for (const carried of [all, one])
    assert.deepEqual(unpacked(packed(carried, QUESTIONS), QUESTIONS), carried);
  assert.equal(packed(NOTHING, QUESTIONS), "");
});

test("any other word carries nothing that is not in the lists", () => {
  for (const word of ["", "a0", "e.d4", "carried.<b>", `carried.${"e".repeat(99)}`])
    assert.equal(unpacked(word, QUESTIONS), undefined, word);
  assert.deepEqual(unpacked("carried.q99.q0.xabc.q09", QUESTIONS), NOTHING);
});

test("a country behind a child is theirs, behind a stranger it is not", () => {
  assert.equal(kinThere("Help! My son is now in Algeria.", WORDS, isCountry), "child");
  assert.equal(kinThere("my niece in Algeria", WORDS, isCountry), "relative");
  assert.equal(kinThere("My son is 13. Now in Algeria", WORDS, isCountry), "child");
  for (const text of [
    "",
    "a man in Algeria threatens my son",
    "my son met a man in Algeria",
    "my son is 13 and a man in Algeria writes",
    "my son is in",
  ])
    assert.equal(kinThere(text, WORDS, isCountry), undefined, text);
});
