import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover, type Extras } from "../handover.rules.ts";
import { day, phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };
const STORY = "قال إنه ينتظرها غدًا في لافال ومعه سكين";
const ANSWERS: SheetAnswers = {
  safe: "no",
  reporter: "my-child",
  "age-band": "12-13",
  age: "١٣ سنة",
  relation: "coach",
  town: "لافال",
  "next-when": day({ day: "2026-12-05", time: "15:00" }),
  asked: ["money"],
  "amount-asked": "٣٠٠ دولار",
  words: STORY,
};

function gistOf(answers: SheetAnswers, language: string, extras: Extras = {}): string[] | undefined {
  return handover(answers, sheet, phrasesOf(language), MOMENT, extras)
    .find(({ id }) => id === "gist")
    ?.lines.map(({ label, parts }) => `${label}: ${parts.map(({ text }) => text).join("; ")}`);
}

test("words in another writing bring a gist of the answers, in Latin letters and digits", () => {
  assert.deepEqual(gistOf(ANSWERS, "en", { latinOf: () => "Laval" }), [
    "Safe now: no",
    "Who reports: parent of the child",
    "Age: 12 or 13; 13",
    "Person reported: coach",
    "Town: Laval",
    "Next moment: Saturday, December 5, 2026, 15:00, Eastern time (Montréal)",
    "What is asked for: money; 300",
  ]);
  const french = gistOf(ANSWERS, "fr", { latinOf: () => "Laval" })!;
  assert.equal(french.length, 7);
  assert.doesNotMatch(french.join(), /\p{Script=Arabic}/u);
});

test("the gist says what happened, what is threatened, and what was asked and paid", () => {
  const answers = {
    ...ANSWERS,
    situation: "threatened-with-images",
    threatened: ["share"],
    paid: ["gift-cards"],
    "amount-paid": "١٠٠ دولار",
  };
  const said = gistOf(answers, "en", { turn: (text) => (text === "١٠٠ دولار" ? "100 dollars" : undefined) })!;
  for (const line of [
    "What happened: threat to share a sexual image, or blackmail",
    "Threats: to share pictures",
    "What is asked for: money; 300",
    "Paid or given: gift cards; 100 dollars",
  ])
    assert.ok(said.includes(line), said.join("\n"));
});

test("a town is left out of the gist where its Latin name is not certain", () => {
  assert.ok(gistOf(ANSWERS, "en")!.every((line) => !line.startsWith("Town")));
  assert.ok(gistOf({ ...ANSWERS, town: "Laval" }, "en")!.includes("Town: Laval"));
});

test("the gist holds no word of the story", () => {
  const alone = gistOf({ safe: "no", words: STORY }, "fr", { latinOf: () => "Laval" });
  assert.deepEqual(alone, ["En sécurité maintenant: non"]);
});

test("who reads another language has a gist, and who writes in the office’s language has none", () => {
  assert.deepEqual(gistOf({ safe: "yes" }, "en", { isForeign: true }), ["Safe now: yes"]);
  assert.equal(gistOf({ safe: "yes", words: "Il a dit non." }, "en"), undefined);
  // The name of an account may be in any letters.
  assert.equal(gistOf({ safe: "yes", accounts: [{ "display-name": "سامي" }] }, "en"), undefined);
});

test("digits of another script alone are turned", () =>
  assert.ok(gistOf({ ...ANSWERS, age: "١٣" }, "en")!.includes("Age: 12 or 13; 13")));

test("the gist stands behind the urgency", () => {
  const ids = handover(ANSWERS, sheet, phrasesOf("en"), MOMENT).map(({ id }) => id);
  assert.deepEqual(ids.slice(0, 4), ["title", "now", "gist", "reach"]);
});
