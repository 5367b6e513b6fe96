import assert from "node:assert/strict";
import { test } from "node:test";
import { plain } from "../../../src/domain/words/prose.ts";
import { practiceSources } from "../../../src/content/site.ts";

const { cases, words } = practiceSources();

const sentences = (text: string): string[] => plain(text).match(/[^.?؟]+[.?؟]/g) ?? [];

test("a case is told in two to four sentences, in every language", () => {
  const wrong = [...words].flatMap(([language, own]) =>
    Object.entries(own.cases)
      .filter(([, { story }]) => sentences(story).length < 2 || sentences(story).length > 4)
      .map(([id, { story }]) => `${language} ${id}: ${sentences(story).length}`),
  );
  assert.deepEqual(wrong, []);
});

test("a sentence of a case has at most 25 words", () => {
  const long = [...words].flatMap(([language, own]) =>
    Object.entries(own.cases).flatMap(([id, { story, options }]) =>
      [story, ...Object.values(options).flatMap((one) => [one.do, one.why])]
        .flatMap(sentences)
        .filter((sentence) => sentence.trim().split(/\s+/).length > 25)
        .map((sentence) => `${language} ${id}: ${sentence}`),
    ),
  );
  assert.deepEqual(long, []);
});

test("whoever always chooses the same place in the list is right in fewer than half of the cases", () => {
  const places = cases.map(({ options }) => options.findIndex(({ is }) => is === "first"));
  for (const [place, { length }] of Map.groupBy(places, (one) => one))
    assert.ok(length < cases.length / 2, `place ${place + 1}: ${length} of ${cases.length}`);
});
