import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Finder } from "../finder.rules.ts";
import { findIndex } from "../index.view.ts";
import { loadFindSources } from "../find.load.ts";
import { quickest } from "../../../../tests/shared/quickest.ts";
import { runs } from "../../../../tests/shared/sample.ts";

const locale = locales()[0]!;
const finder = new Finder(findIndex(siteIn(locale), loadFindSources(facts(), locales())));
await finder.ready;
/** Rows that an answer may have: a postal code shows all its towns. */
const MOST = Math.max(8, ...facts().postal.map(({ codes }) => codes.length));

function rowsOf(typed: string): number {
  const answer = finder.find(typed);
  return answer.kind === "idle" || answer.kind === "none" ? 0 : answer.hits.length;
}

test("whatever is typed, nothing is thrown and the list stays short", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 100 }),
    fc.string({ unit: fc.constantFrom(..."saint tejrom-'’\u200f\u202e\u2066ابتزولفي٠١🙂<&\"") }),
  );
  fc.assert(
    fc.property(anything, (typed) => assert.ok(rowsOf(typed) <= MOST)),
    runs(2_000),
  );
});

const LONG = "x".repeat(10_000);
const HOSTILE: [what: string, typed: string][] = [
  ["ten thousand letters", LONG],
  ["ten thousand spaces", " ".repeat(10_000)],
  ["ten thousand emoji", "🙂".repeat(10_000)],
  ["ten thousand direction marks", "\u202e\u2066\u200f".repeat(3_334)],
  ["ten thousand combining marks", `a${"\u0301".repeat(10_000)}`],
  ["half of an emoji", "\ud83d"],
  ["markup", "<img src=x onerror=alert(1)>"],
  ["a property of every object", "__proto__ constructor toString"],
  ["a regular expression", "(a+)+$ [\\ .* \\"],
  ["one letter again and again", "st ".repeat(40)],
  ["NUL and other control signs", "\u0000\u0007\u001b[31m"],
];

/** An ordinary sentence with slips, and how many times its work any other may cost. */
const PLAIN = "on menasse mon enfant a St-Gerome avec une foto";
const AT_MOST = 20;

for (const [what, typed] of HOSTILE) {
  test(`${what}: answered as soon as an ordinary query, within a bound`, () => {
    const [odd, plain] = [typed, PLAIN].map((text) => quickest(() => rowsOf(text))) as [number, number];
    assert.ok(odd < plain * AT_MOST, `${odd / plain} times an ordinary query`);
  });
}

test("digits of any script are digits", () => {
  for (const typed of ["٩٨٨", "۹۸۸", "９８８"]) assert.deepEqual(finder.find(typed), finder.find("988"));
});
