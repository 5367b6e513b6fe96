import { locales, site } from "../../../site/site.ts";
import { practiceSources } from "../practice.load.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords, sentences } from "../../../core/words/prose.rules.ts";

const { cases, words } = practiceSources(site());

const languages = locales().map(({ id, tag }) => ({ id, tag, own: words.get(id)!.cases }));

test("a case has two to four sentences, in every language", () => {
  const wrong = languages.flatMap(({ id: language, tag, own }) =>
    Object.entries(own)
      .map(([id, { story }]) => ({ id, count: sentences(story, tag).length }))
      .filter(({ count }) => count < 2 || count > 4)
      .map(({ id, count }) => `${language} ${id}: ${count}`),
  );
  assert.deepEqual(wrong, []);
});

test("a sentence of a case has at most 25 words", () => {
  const long = languages.flatMap(({ id: language, tag, own }) =>
    Object.entries(own).flatMap(([id, { story, options }]) =>
      [story, ...Object.values(options).flatMap((one) => [one.do, one.why])]
        .flatMap((text) => sentences(text, tag))
        .filter((sentence) => countWords(sentence) > 25)
        .map((sentence) => `${language} ${id}: ${sentence}`),
    ),
  );
  assert.deepEqual(long, []);
});

test("a reader who always chooses the same position in the list is right in fewer than half of the cases", () => {
  const places = cases.map(({ options }) => options.findIndex(({ is }) => is === "first"));
  for (const [place, { length }] of Map.groupBy(places, (one) => one))
    assert.ok(length < cases.length / 2, `place ${place + 1}: ${length} of ${cases.length}`);
});
