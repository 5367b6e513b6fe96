import assert from "node:assert/strict";
import { test } from "node:test";
import { packedBook, unpackedBook } from "../../../../core/phrases/packed.rules.ts";
import { bookOf } from "../../../../shell/danger/book.rules.ts";
import { Dangers } from "../../../../shell/danger/danger.rules.ts";
import { site } from "../../../../site/site.ts";
import { findSources } from "../../../find/find.load.ts";
import { dangersIn } from "../../told/dangers.rules.ts";

const dangers = new Dangers(unpackedBook(packedBook(bookOf(findSources(site()).danger))));

test("the sentence that speaks of danger is given as it is written, each number once", () => {
  assert.deepEqual(
    dangersIn(dangers, "She is 13. He has a gun at home! She doesn't want to be here any more."),
    [
      { urgency: "emergency", words: "He has a gun at home" },
      { urgency: "crisis", words: "She doesn't want to be here any more" },
    ],
  );
  assert.deepEqual(dangersIn(dangers, "il a un fusil, mon courriel est a.b@example.org. merci"), [
    { urgency: "emergency", words: "il a un fusil, mon courriel est a.b@example.org" },
  ]);
  assert.deepEqual(dangersIn(dangers, "N'appelez pas, écrivez-moi au 438 555-0142."), []);
  assert.deepEqual(dangersIn(dangers, "elle a 13 ans\nil a un fusil"), [
    { urgency: "emergency", words: "il a un fusil" },
  ]);
  assert.deepEqual(dangersIn(dangers, "ابنتي عمرها 13 سنة، بدها تموت"), [
    { urgency: "crisis", words: "ابنتي عمرها 13 سنة، بدها تموت" },
  ]);
});

test("a calm text and one that is cut at odd places say nothing, and a long sentence is cut", () => {
  for (const text of ["", "...", "he posted her picture"]) assert.deepEqual(dangersIn(dangers, text), []);
  const [long] = dangersIn(dangers, `${"and then ".repeat(40)}he has a gun`);
  assert.ok(long!.words.length <= 201);
});
