import assert from "node:assert/strict";
import { test } from "node:test";
import { heldBy, rulesFor } from "../../../deploy/page/rules.ts";

const holding = (classes: string, isRightToLeft = false) => ({
  classes: new Set(classes.split(" ")),
  isRightToLeft,
  isAllRightToLeft: isRightToLeft,
});

for (const [said, sheet, held, kept] of [
  ["a rule whose class is nowhere", ".a{color:red}.b{color:blue}", holding("a"), ".a{color:red}"],
  ["of several selectors those that match nothing", ".a,.b .c{color:red}", holding("a b"), ".a{color:red}"],
  ["a block that is left with nothing", "@media (min-width:60rem){.b{color:red}}", holding("a"), ""],
  [
    "what is only for right to left",
    '[dir=rtl] .a,.a{top:0}:root[dir="rtl"]{--x:1}',
    holding("a"),
    ".a{top:0}",
  ],
] as const)
  test(`a page goes without ${said}`, () => assert.equal(rulesFor(sheet, held), kept));

for (const sheet of [
  "p{color:red}",
  ":focus-visible{top:0}",
  ".a:is(.b,.c){top:0}",
  ".a:not(.b){top:0}",
  ".a:has(.b){top:0}",
  ".w-1\\/2{width:50%}",
  "@font-face{font-family:X;src:url(x)}",
  "@media print{.a{top:0}}",
])
  test(`a page keeps ${sheet}`, () => assert.equal(rulesFor(sheet, holding("a w-1/2")), sheet));

test("a page keeps a rule whose class holds brackets, dots, commas and colons", () => {
  const sheet = String.raw`.not-supports-\[selector\(\:has\(\*\)\)\]\:hidden{top:0}.h-\[min\(1\.5em\,2vw\)\] .a{top:0}`;
  const held = heldBy('<p class="a not-supports-[selector(:has(*))]:hidden h-[min(1.5em,2vw)]">');
  assert.equal(rulesFor(sheet, held), sheet);
});

test("a page that holds right to left keeps its rules", () => {
  const sheet = "[dir=rtl] .a{top:0}";
  assert.equal(rulesFor(sheet, holding("a", true)), sheet);
});

test("a page from right to left goes without what is for pages from left to right", () => {
  const sheet = ":where([dir=ltr] body [dir=rtl]){top:0}";
  assert.equal(rulesFor(sheet, holding("a")), sheet);
  assert.equal(rulesFor(sheet, holding("a", true)), "");
});

test("a page holds the classes of its markup, and those that its own elements give", () => {
  const { classes } = heldBy('<p class="a b [&amp;_b]:d"><find-box class="c"></find-box>');
  for (const name of ["a", "b", "c", "[&_b]:d", "number"]) assert.ok(classes.has(name), name);
});

test("links to other languages do not make a page run both ways", () => {
  const nav = '<nav class="head-languages flex"><a lang="ar" dir="rtl">x</a></nav>';
  assert.equal(heldBy(`<html dir="ltr">${nav}`).isRightToLeft, false);
  assert.equal(heldBy(`<html dir="ltr">${nav}<p dir="rtl">x</p>`).isRightToLeft, true);
  assert.equal(heldBy(`<html dir="rtl">${nav}`).isRightToLeft, true);
});
