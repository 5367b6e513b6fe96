import assert from "node:assert/strict";
import { test } from "node:test";
import { setsOf } from "../answers.view.ts";

const QUESTIONS = [
  { text: "Now?", answers: ["Yes", "No"] },
  { text: "Who?", answers: ["Me", "You"] },
];

test("sets that are every combination of some answers become one line, question by question", () => {
  assert.deepEqual(setsOf(["01", "02", "21", "22"], QUESTIONS, "none"), ["Now? none, No. Who? Me, You"]);
});

test("the text skips a question when every answer leads to the same plan", () => {
  assert.deepEqual(setsOf(["10", "11", "12"], QUESTIONS, "none"), ["Now? Yes"]);
});

test("other sets get one line each", () => {
  assert.deepEqual(setsOf(["11", "20"], QUESTIONS, "none"), ["Now? Yes. Who? Me", "Now? No. Who? none"]);
});
