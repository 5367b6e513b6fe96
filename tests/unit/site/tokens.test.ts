import assert from "node:assert/strict";
import { test } from "node:test";
import { withFewTokens, type Reader } from "../../../deploy/page/tokens.ts";

const READER: Reader = { others: "", isRightToLeft: false };
const BLUE = "p{color:var(--a);background:var(--a)}";

for (const [said, css, kept] of [
  ["leaves out what nothing reads", ":root{--a:0;--b:1px;--c:var(--b)}", ""],
  ["writes out what is set once and comes shorter so", ":root{--b:1px}p{margin:var(--b)}", "p{margin:1px}"],
  [
    "keeps what would come longer",
    `:root{--a:"a name as long as this one, twice"}${BLUE}`,
    `:root{--a:"a name as long as this one, twice"}${BLUE}`,
  ],
  [
    "keeps what other screens set anew",
    `:root{--a:red}@media print{:root{--a:#000}}${BLUE}`,
    `:root{--a:red}@media print{:root{--a:#000}}${BLUE}`,
  ],
  [
    "keeps what the other direction sets anew",
    `:root{--a:red}[dir=rtl]{--a:#000}${BLUE}`,
    `:root{--a:red}[dir=rtl]{--a:#000}${BLUE}`,
  ],
  ["keeps what only one direction sets", `[dir=rtl]{--a:red}${BLUE}`, `[dir=rtl]{--a:red}${BLUE}`],
  [
    "keeps what an element sets anew",
    `:root{--a:red}.x{--a:#000}${BLUE}`,
    `:root{--a:red}.x{--a:#000}${BLUE}`,
  ],
  ["keeps what one element sets", `.x{--a:red}${BLUE}`, `.x{--a:red}${BLUE}`],
  [
    "of two that say the same for the same screens, keeps the later",
    `@media print{:root{--a:red}}:root{--a:#00f}@media print{:root{--a:#000}}${BLUE}`,
    `:root{--a:#00f}@media print{:root{--a:#000}}${BLUE}`,
  ],
  ["takes what a utility falls back to", "p{line-height:var(--tw-leading,1.5)}", "p{line-height:1.5}"],
  [
    "keeps a fallback of what is set",
    ".x{--tw-leading:2}p{line-height:var(--tw-leading,1.5)}",
    ".x{--tw-leading:2}p{line-height:var(--tw-leading,1.5)}",
  ],
] as const)
  test(`a page ${said}`, () => assert.equal(withFewTokens(css, READER), kept));

test("what falls back where another style sheet sets nothing is kept", () => {
  const css = "p{display:var(--part,block)}";
  assert.equal(withFewTokens(css, READER), css);
});

test("what another style sheet of the page reads is kept", () => {
  assert.equal(withFewTokens(":root{--a:0}", { ...READER, others: "p{top:var(--a)}" }), ":root{--a:0}");
});

test("what a script of the site reads is kept", () => {
  assert.equal(withFewTokens(":root{--color-paper:#fff}", READER), ":root{--color-paper:#fff}");
});

for (const [said, css, kept] of [
  ["says only its own", `:root,:host{--a:red}[dir=rtl]{--a:#000}${BLUE}`, "p{color:#000;background:#000}"],
  [
    "says only its own, however the first is said",
    `:root{--a:red}[dir=rtl]{--a:#000}${BLUE}`,
    "p{color:#000;background:#000}",
  ],
  [
    "says its own of other screens once",
    `:root{--a:red}@media print{:root{--a:#00f}:root[dir=rtl]{--a:#000}}${BLUE}`,
    `:root{--a:red}@media print{:root{--a:#000}}${BLUE}`,
  ],
  [
    "keeps the weight of what a later rule would win over",
    `:root[dir=rtl]{--a:red}@media print{:root{--a:#00f}}${BLUE}`,
    `:root[dir=rtl]{--a:red}@media print{:root{--a:#00f}}${BLUE}`,
  ],
] as const)
  test(`a page from right to left ${said}`, () =>
    assert.equal(withFewTokens(css, { ...READER, isRightToLeft: true }), kept));
