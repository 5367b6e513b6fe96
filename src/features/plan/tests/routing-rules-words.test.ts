/** The routing policy: what the words of the plans say in every language, and what they never promise. */
import { locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { keysOf, type Tree } from "../../../core/words/parity.rules.ts";
import { variantFor } from "../../../core/words/variant.rules.ts";
import { READERS } from "../../../core/vocabulary.rules.ts";
import { sayOf } from "../say.rules.ts";
import { acts, facts, next, body, plans, questionsOf, situations, type OnePlan } from "./every-plan.ts";
import { isAdultVictim, isYoung, meansOtherChild } from "./who.ts";

const languages = locales().map((locale) => ({ id: locale.id, words: words(locale) }));
/** Returns every sentence of the plans of a language, by its dotted key. */
const sentences = ({ words: { plan, situations: own } }: (typeof languages)[number]): [string, string][] => [
  ...keysOf(plan as unknown as Tree),
  ...keysOf(own as unknown as Tree),
];

test("what happens after a report comes with no promised time", () => {
  const DELAY = /\d+\s*(h\b|hours?|days?|weeks?|heures?|jours?|semaines?|ساعة|ساعات|يوم|أيام|أسبوع|أسابيع)/i;
  for (const language of languages)
    assert.deepEqual(
      sentences(language).filter(([key, text]) => /^(after|visible|inside)\./.test(key) && DELAY.test(text)),
      [],
      language.id,
    );
});

test("no plan guarantees anything", () => {
  for (const language of languages)
    assert.deepEqual(
      sentences(language).filter(([, text]) => /guarantee|garanti|مضمون|نضمن/i.test(text)),
      [],
      language.id,
    );
});

test("the plans mention an interpreter only for Kids Help Phone, by telephone", () => {
  for (const language of languages) {
    const told = sentences(language).filter(([, text]) => /interpr[eè]t|مترجم/i.test(text));
    if (!["ar", "fr", "en"].includes(language.id)) continue;
    assert.ok(told.length > 0, `${language.id}: who speaks another language finds it nowhere`);
    for (const [key, text] of told) {
      assert.match(key, /^(bodies\.kids-help-phone|inside\.more-people)(\.|$)/, language.id);
      assert.match(text, /phone|هاتف/i, language.id);
    }
  }
});

test("a reader under 18 first gets a calming sentence of their own", () => {
  for (const { id, words: own } of languages) {
    for (const situation of situations) {
      const said = own.situations[situation.id]?.reassure;
      const young = variantFor(said, "me-young");
      assert.ok(young, `${id}: ${situation.id}`);
      assert.notEqual(young, variantFor(said, "my-child"), `${id}: ${situation.id}`);
    }
  }
});

test("a reader under 18 has other words on youth protection than readers who must report", () => {
  for (const { id, words: own } of languages) {
    const { bodies, parts } = own.plan;
    for (const said of [bodies.dpj?.do, bodies.dpj?.more, parts["dpj-too"]])
      assert.notEqual(variantFor(said, "me-young"), variantFor(said, "at-work"), id);
  }
});

test("“or not sure” stands in the label of the answer that is safe for both", () => {
  const UNSURE: Record<string, string> = {
    person: "known",
    age: "minor",
    suicide: "thoughts",
    how: "message",
    whose: "other",
    "within-reach": "yes",
    gap: "yes",
    what: "unsure",
  };
  const NOT_SURE: Record<string, RegExp> = { en: /not sure/i, fr: /ne sais pas/i, ar: /لا [أن]عرف/ };
  for (const { id, words: own } of languages) {
    const isUnsure = NOT_SURE[id];
    if (isUnsure === undefined) continue;
    for (const situation of situations)
      for (const reader of READERS)
        for (const [question, answers] of questionsOf(situation, reader))
          for (const answer of answers) {
            const here = own.situations[situation.id]?.questions?.[question]?.answers?.[answer];
            const label =
              variantFor(here ?? own.questions.questions[question]?.answers[answer], reader) ?? "";
            assert.equal(
              isUnsure.test(label),
              UNSURE[question] === answer,
              `${id} ${situation.id} ${reader} ${question}: ${label}`,
            );
          }
  }
});

/** Returns what the reader of a plan says on the telephone, in each language. */
const spoken = ({ id, reader, answers }: OnePlan): string[] => {
  const said = sayOf(facts.situations.get(id)!, answers);
  return languages.flatMap(({ words: { plan } }) =>
    said ? [variantFor(plan.say[said]!, reader) ?? ""] : [],
  );
};

test("who calls youth protection speaks of a child and never of an adult; who calls for an adult says so", () => {
  const ADULT = /of an adult|adulte|بالغ/;
  const pictures = plans.filter(
    ({ id, reader, answers: { danger = "no" } }) =>
      reader === "someone-else" && danger === "no" && ["image-shared", "threatened-with-images"].includes(id),
  );
  for (const plan of pictures) {
    if ([body(plan), ...next(plan)].includes("dpj"))
      assert.ok(!spoken(plan).some((text) => ADULT.test(text)), plan.name);
    if (isAdultVictim(plan))
      assert.ok(
        spoken(plan).every((text) => ADULT.test(text)),
        plan.name,
      );
  }
});

test("who fears for another child who is forced names a child on the telephone", () => {
  const forced = plans.filter((plan) => meansOtherChild(plan) && (plan.answers.danger ?? "no") === "no");
  assert.ok(forced.length > 0);
  for (const plan of forced)
    assert.ok(
      spoken(plan).every((text) => /child|enfant|طفل/.test(text)),
      plan.name,
    );
});

test("who has a stranger at the door is not sent out to someone", () => {
  const behind = plans.filter((plan) => isYoung(plan) && acts(plan).includes("do-not-open"));
  assert.ok(behind.length > 0);
  for (const plan of behind)
    assert.ok(!acts(plan).includes("be-with-someone") || plan.answers.danger === "life", plan.name);
});
