import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../../core/words/fold.rules.ts";
import { SoundSearch } from "../sound.rules.ts";

const NAMES = [
  "Papineauville",
  "Val-David",
  "Varennes",
  "Brossard",
  "Bedford",
  "Saint-Maxime",
  "Longueuil",
  "Gatineau",
];
const search = new SoundSearch(
  NAMES.map((name, entry) => ({ text: fold(name), entry, whole: true, first: true, via: "" })),
);
const first = (typed: string): string | undefined => NAMES[search.exact(fold(typed))[0]?.entry ?? -1];

const HEARD: [promise: string, name: string, ...written: string[]][] = [
  ["p may be written ب", "Papineauville", "بابينوفيل", "بابينو فيل"],
  ["v may be written ف or و", "Varennes", "فارين", "وارين"],
  ["a last d may be written or not", "Brossard", "بروسار", "بروسارد"],
  ["a last d that is said is heard", "Bedford", "بدفورد"],
  ["x may be written كس", "Saint-Maxime", "سان ماكسيم"],
  ["g may be written غ, ج, ق or ك", "Gatineau", "غاتينو", "جاتينو", "قاتينو", "كاتينو"],
  ["two words may be one", "Val-David", "فالدافيد", "فال دافيد"],
];
for (const [promise, name, ...written] of HEARD) {
  test(`a name in Arabic letters is found by its sound: ${promise}`, () => {
    for (const typed of written) assert.equal(first(typed), name, typed);
  });
}

test("what sounds like no name finds none, and Latin letters are not read by sound", () => {
  for (const typed of ["ززززز", "طاولة", "كمبيوتر", "bapinofil", ""])
    assert.equal(first(typed), undefined, typed);
});
