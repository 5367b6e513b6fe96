import assert from "node:assert/strict";
import { test } from "node:test";
import { Ear } from "../ear.rules.ts";
import { features } from "../features.rules.ts";
import { likelihoods, packHead, unpackHead, type Head } from "../head.rules.ts";
import { train } from "../train.ts";
import type { Said } from "../load/said.ts";

const said = (leads: string, text: string, more: Partial<Said> = {}): Said => ({
  text,
  leads,
  also: [],
  emergency: false,
  crisis: false,
  speaker: undefined,
  ...more,
});
const LESSON: readonly Said[] = [
  said("threat", "he wants money or he sends my picture", { speaker: "child" }),
  said("threat", "they want money or they send the picture of my son", { speaker: "parent" }),
  said("threat", "pay money or the picture goes to my friends"),
  said("meeting", "she will meet a man from the game tomorrow"),
  said("meeting", "my son will meet a man he knows from the game", { speaker: "parent" }),
  said("meeting", "i meet a man from the game at the mall", { speaker: "child" }),
  said("calm", "i want to die laughing at this game"),
  said("self", "i want to die", { crisis: true, speaker: "child" }),
  said("self", "my son says he wants to die", { crisis: true, speaker: "parent" }),
];

test("a head that is packed and unpacked answers the same", () => {
  const head: Head = {
    classes: ["a", "b", "c"],
    step: 0.25,
    bias: [0.5, 0, -0.5],
    weights: new Map([
      [0, [0, -28]],
      [27, [1, 28, 2, 1]],
      [28, [2, -1]],
      [1_048_575, [0, 3, 1, -4, 2, 5]],
    ]),
  };
  assert.deepEqual(unpackHead(packHead(head)), head);
  // 0.25 × -28 for "a", over the root of one feature, and the biases: e^-6.5, e^0, e^-0.5.
  const [a, b, c] = likelihoods(head, new Set([0]));
  assert.ok(
    Math.abs(a! - 0.000935) < 1e-5 && Math.abs(b! - 0.621879) < 1e-5 && Math.abs(c! - 0.377186) < 1e-5,
  );
});

test("an ear hears what it learned, in other words of the same kind", () => {
  const ear = new Ear(train(LESSON));
  assert.equal(ear.hear("give me money or i send your picture").situations[0]?.id, "threat");
  assert.equal(ear.hear("he meets a man from a game").situations[0]?.id, "meeting");
  const { danger } = ear.hear("she wants to die");
  assert.ok(danger.crisis > danger.emergency);
  assert.ok(danger.crisis > ear.hear("pay money or the picture goes").danger.crisis);
});

test("the same sentences give the same ear, and another sentence another", () => {
  assert.deepEqual(train(LESSON), train(LESSON));
  assert.notDeepEqual(
    train(LESSON),
    train([...LESSON, said("meeting", "they want to meet her in the park tonight")]),
  );
});

test("any text is heard, and a long one by its head and its tail", () => {
  const ear = new Ear(train(LESSON));
  for (const text of [
    "",
    " ",
    "😭",
    "<b>x</b>",
    "\u202Eabc\u202C",
    "\uD800",
    "كلمة",
    "0".repeat(1_000_000),
  ]) {
    const heard = ear.hear(text);
    const sum = heard.situations.reduce((all, { likely }) => all + likely, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, JSON.stringify(text.slice(0, 10)));
  }
  const told = `${"the weather is nice. ".repeat(50_000)} he wants money or he sends my picture`;
  const money = features("money");
  assert.ok([...money].every((feature) => features(told).has(feature)));
  assert.ok(features("x y ".repeat(500_000)).size < 2_000);
});

test("letters that are stretched, marks and the size of letters change nothing", () => {
  assert.deepEqual(features("I want to DIEEEEEE"), features("i want to diee"));
  assert.deepEqual(features("أُريدُ أن أمووووت"), features("اريد ان اموووت"));
});
