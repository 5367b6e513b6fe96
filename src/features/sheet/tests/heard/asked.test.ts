import assert from "node:assert/strict";
import { test } from "node:test";
import { heard } from "../../heard/heard.rules.ts";
import { asDate } from "../../../report/answers.rules.ts";
import { read } from "../told/reading.ts";
import { sheet } from "../../../report/tests/sources.ts";

/** A Wednesday, at six in the evening. */
const NOW = { day: "2026-12-02", time: "18:00" };
/** What is offered of a text, each with the first thing that it may be. */
const offered = (text: string): string[] =>
  heard(read(text), text, sheet, NOW).flatMap(({ kind, answer, roles }) => {
    if (kind !== "amount" && kind !== "day") return [];
    const { day, time } = asDate(answer);
    return [`${roles[0]}: ${kind === "day" ? `${day} ${time}` : String(answer)}`];
  });

test("a sum without a currency and the hour by which it is wanted are found", () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    "400 more by 9": ["amount-asked: 400 more", "day-deadline: 2026-12-02 21:00"],
    "He wants 400 more by 9 pm or he posts it.": ["amount-asked: 400 more", "day-deadline: 2026-12-02 21:00"],
    "Il veut 400 de plus avant 21 h": ["amount-asked: 400 de plus", "day-deadline: 2026-12-02 21:00"],
    "Il veut 400 de plus, avant 9 h demain": ["amount-asked: 400 de plus", "day-event: 2026-12-03 09:00"],
    "بدو ٤٠٠ كمان قبل الساعة ٩": ["amount-asked: ٤٠٠ كمان", "day-deadline: 2026-12-02 21:00"],
    "he wants it by 5": ["day-deadline: 2026-12-03 17:00"],
  };
  for (const [text, expected] of Object.entries(cases)) assert.deepEqual(offered(text), expected, text);
});

test("what may count something else is no sum, and no hour", () => {
  for (const text of [
    "he wants 3 more by then",
    "she has 400 more followers",
    "he sent 50 more pictures",
    "il veut 40 photos de plus",
    "he knew her before 14 other girls came",
    "before 2024",
    "d'ici 2 h",
    "avant 3 ans",
    "قبل 3 سنوات",
  ])
    assert.deepEqual(offered(text), [], text);
});

test("such a sum was asked for, and is never one that was paid", () => {
  const [found] = heard(read("400 more by 9"), "400 more by 9", sheet, NOW);
  assert.deepEqual(found?.roles, ["amount-asked", "amount-other"]);
});
