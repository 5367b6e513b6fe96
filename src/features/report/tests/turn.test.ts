import assert from "node:assert/strict";
import { test } from "node:test";
import { handover, type Extras } from "../handover.rules.ts";
import { handoverText } from "../text.rules.ts";
import { phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };
const KNOWN: Readonly<Record<string, string>> = {
  باباها: "her father",
  "100 دولار": "100 dollars",
  لافال: "Laval",
};
const turn: Extras["turn"] = (text) => KNOWN[text];
const ANSWERS = {
  safe: "yes",
  town: "لافال",
  "must-not-know-words": "باباها",
  "amount-asked": "100 دولار",
  words: "قال لباباها",
};

function linesOf(answers: typeof ANSWERS, extras: Extras): string[] {
  return handoverText(handover(answers, sheet, phrasesOf("en"), MOMENT, extras), phrasesOf("en")).split(
    "\r\n",
  );
}

test("a short answer that is certain is in the language of the office, with the words as written behind it", () => {
  const lines = linesOf(ANSWERS, { turn });
  for (const line of [
    "Town of the child: Laval (\u2068لافال\u2069) [typed]",
    "Must not know, in their words: her father (\u2068باباها\u2069) [typed]",
    "Amount asked for: 100 dollars (\u2068100 دولار\u2069) [typed]",
  ])
    assert.ok(lines.includes(line), lines.join("\n"));
});

test("the gist says it in the language of the office, and the machine has what was typed", () => {
  const lines = linesOf(ANSWERS, { turn });
  assert.ok(lines.includes("Town: Laval"));
  assert.ok(lines.includes("What is asked for: 100 dollars"));
  assert.ok(lines.includes("TOWN=\\u0644\\u0627\\u0641\\u0627\\u0644"));
});

test("a story is never rewritten, nor an account, nor an answer that is not certain", () => {
  const answers = {
    ...ANSWERS,
    words: "باباها",
    "must-not-know-words": "باباها وصاحبه",
    accounts: [{ "user-name": "لافال" }],
  };
  const lines = linesOf(answers, { turn: (text) => KNOWN[text] });
  assert.ok(lines.includes("> \u2068باباها\u2069"));
  assert.ok(lines.includes("> \u2068باباها وصاحبه\u2069"));
  assert.ok(lines.includes("> \u2068لافال\u2069"));
});
