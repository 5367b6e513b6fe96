import assert from "node:assert/strict";
import { test } from "node:test";
import { askedLate } from "../../../deploy/page/after-paint.ts";
import { covers } from "../../../deploy/page/unicode-range.ts";

const LATIN =
  '@font-face{font-family:X;src:url(/l.woff2)format("woff2");font-weight:160 700;font-display:optional;unicode-range:U+??}';
const ARABIC = LATIN.replace("/l.", "/a.").replace("U+??", "U+6??,U+200C-200E");
const PAPER = '<link rel="stylesheet" href="/p.css" media="print">';
const page = (title: string): string =>
  `<head><title>${title}</title>${PAPER}<style>${LATIN}p{top:0}${ARABIC}</style></head><p>a</p><script type="module" src="/m.js"></script>`;

test("modules, paper and typefaces are named in one script, and stand nowhere else", () => {
  const { html, script = "" } = askedLate(page("a"));
  assert.equal(
    html,
    `<head><title>a</title><noscript>${PAPER}</noscript><style>p{top:0}</style><script>${script}</script></head><p>a</p>`,
  );
  assert.match(script, /"url\(\/l\.woff2\)"/);
  assert.match(script, /"\/m\.js"/);
});

test("a page brings the typefaces of the letters of its title", () => {
  const filesOf = (title: string): string[] =>
    [...(askedLate(page(title)).script ?? "").matchAll(/\/(\w)\.woff2/g)].map(([, name = ""]) => name);
  assert.deepEqual(filesOf("Plan 5"), ["l"]);
  assert.deepEqual(filesOf("الخطة 5"), ["l", "a"]);
});

test("a typeface that does not say for which letters it is stops the build", () => {
  const without = page("a").replaceAll(/;unicode-range:[^}]*/g, "");
  assert.throws(() => askedLate(without), /@font-face.*no unicode-range/);
});

for (const [range, text, held] of [
  ["U+6??", "بلّغ", true],
  ["U+??,U+131", "بلّغ", false],
  ["U+152-153", "œ", true],
  ["U+152-153", "oe", false],
  ["u+1F600", "😀", true],
] as const)
  test(`${range} ${held ? "holds a letter" : "holds no letter"} of ${text}`, () =>
    assert.equal(covers(range, text), held));

test("a page that asks for nothing stays as it is, and one that asks has paper, or the build stops", () => {
  const bare = "<head><title>a</title></head>";
  assert.deepEqual(askedLate(bare), { html: bare, script: undefined });
  assert.throws(() => askedLate(page("a").replace(PAPER, "")), /a: no style sheet for print/);
});
