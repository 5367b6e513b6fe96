import assert from "node:assert/strict";
import { test } from "node:test";
import { setsOf } from "../answers.view.ts";

const QUESTIONS = [
  { text: "Now?", answers: ["Yes", "No"] },
  { text: "Who?", answers: ["Me", "You"] },
];

test("sets that are every combination of some answers are said once, question by question", () => {
  assert.deepEqual(setsOf(["01", "02", "21", "22"], QUESTIONS, "none"), ["Now? none, No. Who? Me, You"]);
});

test("a question whose every answer leads to the same plan is not asked", () => {
  assert.deepEqual(setsOf(["10", "11", "12"], QUESTIONS, "none"), ["Now? Yes"]);
});

test("sets that are no such combination are said one by one", () => {
  assert.deepEqual(setsOf(["11", "20"], QUESTIONS, "none"), ["Now? Yes. Who? Me", "Now? No. Who? none"]);
});
