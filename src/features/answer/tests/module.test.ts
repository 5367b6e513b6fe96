import { facts, locales, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { READERS } from "../../../core/vocabulary.rules.ts";
import { LETTER } from "../../../ui/readers.rules.ts";
import { loadQuestions } from "../../questions/questions.load.ts";
import { answerData, answerModule, answerModules } from "../module.view.ts";
import { questionsOf } from "../questions.view.ts";

const languages = locales().map((locale) => {
  const own = siteIn(locale);
  return { id: locale.id, data: answerData(own, "/find/questions-1.js"), questions: questionsOf(own) };
});
const letters = READERS.map((reader) => LETTER[reader]);

/** What must be the same in each language. */
const shapeOf = ({ data, questions }: (typeof languages)[number]) => ({
  plans: Object.entries(data.plans).map(([id, { href, first }]) => [
    id,
    href.replace(/^\/\w+\//, ""),
    Object.entries(first).map(([letter, at]) => {
      const { acts, ways, isLocal } = data.firsts[at]!;
      return [letter, acts.length, ways.length, isLocal];
    }),
  ]),
  readers: data.readers.map(([letter, id]) => [letter, id]),
  words: Object.keys(data.words).sort(),
  talk: data.talk.map(([, number]) => number.replace(/\D/g, "")),
  questions: Object.keys(questions.words),
  who: questions.readers,
  where: questions.situations,
});

test("the box has the same plans, first steps, sentences and questions in each language", () => {
  const [first, ...others] = languages.map(shapeOf);
  for (const other of others) assert.deepEqual(other, first);
  assert.deepEqual(
    first!.plans.map(([id]) => id),
    [...facts().situations.keys()],
  );
  assert.ok(
    languages.every(
      ({ data }) => data.talk.length === 2 && data.talk.every(([name, number]) => name && number),
    ),
  );
});

test("each position of a first step exists, for each reader and for nobody", () => {
  for (const { id, data } of languages)
    for (const [situation, { first, titles }] of Object.entries(data.plans)) {
      assert.deepEqual(Object.keys(first), ["", ...letters], `${id}: ${situation}`);
      assert.ok(
        Object.values(first).every((at) => data.firsts[at]),
        `${id}: ${situation}`,
      );
      assert.ok(titles[""], `${id}: ${situation}`);
    }
});

test("each question has its words for each of its readers, and nothing that waits for a lawyer comes along", () => {
  const { facts: all } = loadQuestions(facts(), locales());
  const waiting = Object.keys(all).filter((id) => all[id]!.status === "needs-lawyer");
  assert.ok(waiting.length > 0);
  for (const { id: language, questions } of languages) {
    assert.deepEqual(
      waiting.filter((id) => id in questions.words || id in questions.readers),
      [],
    );
    for (const [id, by] of Object.entries(questions.words)) {
      const texts = [
        by[""]!,
        ...[...questions.readers[id]!].flatMap((letter) => (by[letter] ? [by[letter]] : [])),
      ];
      for (const [question, answer] of texts) {
        assert.match(question, /[?؟]\P{L}*$/u, `${language}: ${id}`);
        assert.match(answer, /\p{L}/u, `${language}: ${id}`);
        assert.doesNotMatch(`${question} ${answer}`, /[<>]|\*\*|\]\(|\{\{|⟦/, `${language}: ${id}`);
      }
      assert.ok(Object.keys(by).every((letter) => letter === "" || questions.readers[id]!.includes(letter)));
    }
  }
});

test("a young person hears an answer as it is written for them, and who has not said who they are as an adult", () => {
  const { words } = loadQuestions(facts(), locales());
  let own = 0;
  for (const { id: language, questions } of languages)
    for (const [id, by] of Object.entries(questions.words)) {
      const { answer } = words.get(language)![id]!;
      if (typeof answer === "string" || !answer.all || !answer["me-young"]) continue;
      own += 1;
      assert.equal(bare(by[""]![1]), bare(answer["me-adult"] ?? answer.all), `${language}: ${id}`);
      assert.equal(bare(by["a"]![1]), bare(answer["me-young"]), `${language}: ${id}`);
    }
  assert.ok(own > 0);
});

/** A text without the signs that keep Latin letters in their order. */
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, "");

test("each language has a script for the answer, and one for what people ask that it names", () => {
  const all = answerModules(site());
  for (const locale of locales()) {
    const { path, code } = answerModule(siteIn(locale));
    assert.ok(all.some((one) => one.path === path));
    const named = /\/find\/questions-\w+\.js/.exec(code)?.[0];
    assert.ok(
      all.some((one) => one.path === named),
      `${locale.id}: ${named}`,
    );
  }
  assert.equal(all.length, 2 * locales().length);
});
