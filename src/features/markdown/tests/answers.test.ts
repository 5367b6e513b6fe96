import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../../../site/site.ts";
import { setsOf } from "../answers.view.ts";

const localeOf = (wanted: string) => locales().find(({ id }) => id === wanted)!;

const QUESTIONS = [
  { text: "Now?", answers: ["Yes", "No"] },
  { text: "Who?", answers: ["Me", "You"] },
];

test("sets that are every combination of some answers become one line, question by question", () => {
  assert.deepEqual(setsOf(["01", "02", "21", "22"], QUESTIONS, "none", localeOf("en")), [
    "Now? none or No. Who? Me or You",
  ]);
});

test("the text skips a question when every answer leads to the same plan", () => {
  assert.deepEqual(setsOf(["10", "11", "12"], QUESTIONS, "none", localeOf("en")), ["Now? Yes"]);
});

test("other sets get one line each", () => {
  assert.deepEqual(setsOf(["11", "20"], QUESTIONS, "none", localeOf("en")), [
    "Now? Yes. Who? Me",
    "Now? No. Who? none",
  ]);
});

test("answers are joined as the language does", () => {
  const questions = [{ text: "من؟", answers: ["أنا", "أنت", "هو"] }];
  assert.deepEqual(setsOf(["1", "2"], questions, "بلا جواب", localeOf("ar")), ["من؟ أنا أو أنت"]);
});
