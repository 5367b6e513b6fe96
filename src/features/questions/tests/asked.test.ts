import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { runs } from "../../../../tests/shared/sample.ts";
import { ASKED_AT, NONE, Questions, shownOf } from "../asked.rules.ts";
import { hashOf, learn, type Example } from "../learned.load.ts";

const LESSON: readonly Example[] = Object.entries({
  pay: [
    "do i pay him",
    "should i pay what he wants",
    "do we have to pay",
    "if i pay will he stop",
    "pay or not",
  ],
  tell: [
    "do i tell my mother",
    "who do i tell",
    "should i tell the school",
    "must i tell her parents",
    "tell or not",
  ],
  block: [
    "do i block him",
    "should i block that account",
    "can we block him now",
    "blocking him ok?",
    "block or not",
  ],
  [NONE]: [
    "he has my picture",
    "we like the lake",
    "she met him in a game",
    "it was on monday",
    "he writes at night",
  ],
}).flatMap(([id, texts]) => texts.map((text) => ({ text, id })));

const learned = learn(LESSON);
const questions = new Questions(learned.questions);
const first = (text: string): string | undefined => questions.in(text)[0]?.id;

test("a question is heard in other words of the same kind", () => {
  assert.equal(first("do we pay"), "pay");
  assert.equal(first("can i block this account"), "block");
});

test("a question is heard at the end of a story, and in the middle of a long sentence without a point", () => {
  assert.equal(first("he has my picture. it was on monday. he writes at night. should i pay him?"), "pay");
  assert.equal(
    first(
      "so she met him in a game and we like the lake and should i block that account because he writes at night and it was on monday",
    ),
    "block",
  );
});

test("two questions of one text are both heard", () => {
  const ids = questions.in("do i pay him? and do i tell my mother?").map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 2).sort(), ["pay", "tell"]);
});

test("a text that asks nothing has no answer as sure", () => {
  assert.ok((questions.in("it was on monday")[0]?.likely ?? 0) < ASKED_AT);
  assert.deepEqual(questions.in(""), []);
});

test("any text is heard: the most likely question first, each once, and never that nothing is asked", () => {
  const isSound = (text: string): void => {
    const found = questions.in(text);
    assert.ok(found.every(({ id, likely }) => id !== NONE && likely > 0 && likely <= 1));
    assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
    assert.deepEqual(
      found.map(({ likely }) => likely),
      found.map(({ likely }) => likely).sort((a, b) => b - a),
    );
  };
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), isSound), runs(500));
  for (const text of [
    " ",
    "?!",
    "\uD800",
    "\u202Eyap\u202C",
    "<b>pay</b>",
    "__proto__ constructor",
    "؟",
    "0".repeat(100_000),
  ])
    isSound(text);
});

test("a long paste is heard by its end, and in no more time than its end alone", () => {
  const paste = `${"we like the lake. ".repeat(100_000)}do i pay him?`;
  assert.deepEqual(questions.in(paste), questions.in(paste.slice(-1_000)));
  assert.equal(first(paste), "pay");
});

test("the same sentences give the same weights and the same hash, and another sentence another", () => {
  const more = [...LESSON, { text: "do we tell the police", id: "tell" }];
  assert.deepEqual(learn(LESSON), learned);
  assert.notDeepEqual(learn(more).questions, learned.questions);
  assert.notEqual(hashOf(more), hashOf(LESSON));
  assert.notEqual(hashOf(LESSON.map((one) => ({ ...one, id: NONE }))), hashOf(LESSON));
});

const asked = ["a", "b", "c", "d", "e"].map((id, at) => ({ id, likely: 0.9 - at / 10 }));
const by = {
  readers: { a: "ac", b: "c", c: "abc", d: "c", e: "c" },
  situations: { a: ["threat"], d: ["meeting"] },
  except: { b: { doubt: "c" } },
};
const ids = (letter: string, situations: string[]): string[] =>
  shownOf(asked, by, letter, situations).map(({ id }) => id);

test("three questions show at most: those of this reader in these situations, most likely first", () => {
  assert.deepEqual(ids("c", ["threat"]), ["a", "b", "c"]);
  assert.deepEqual(ids("c", ["meeting"]), ["b", "c", "d"]);
  assert.deepEqual(ids("c", ["abroad", "meeting"]), ["b", "c", "d"]);
  assert.deepEqual(ids("a", ["threat"]), ["a", "c"]);
  assert.deepEqual(ids("a", ["meeting"]), ["c"]);
  assert.deepEqual(ids("d", ["meeting"]), []);
});

test("a question does not show in a situation whose reader the answer does not fit, nor to an unknown reader", () => {
  assert.deepEqual(ids("c", ["doubt"]), ["c", "e"]);
  assert.deepEqual(ids("", ["doubt"]), ["c", "e"]);
  assert.deepEqual(ids("c", ["doubt", "threat"]), ["a", "b", "c"]);
});

test("without a reader or a situation nobody is left out, and a question of nobody never shows", () => {
  assert.deepEqual(ids("", []), ["a", "b", "c"]);
  assert.deepEqual(shownOf([{ id: "z", likely: 1 }], by, "", []), []);
});
