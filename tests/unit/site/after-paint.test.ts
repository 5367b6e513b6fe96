import assert from "node:assert/strict";
import { test } from "node:test";
import { askedLate } from "../../../deploy/page/after-paint.ts";

const PAPER = '<link rel="stylesheet" href="/p.css" media="print">';
const page = (title: string): string =>
  `<head><title>${title}</title>${PAPER}<style>p{top:0}</style></head><p>a</p><script type="module" src="/m.js"></script>`;

test("modules and paper are named in one script, and stand nowhere else", () => {
  const { html, script = "" } = askedLate(page("a"));
  assert.equal(
    html,
    `<head><title>a</title><noscript>${PAPER}</noscript><style>p{top:0}</style><script>${script}</script></head><p>a</p>`,
  );
  assert.match(script, /"\/m\.js"/);
});

test("a page that asks for nothing stays as it is, and one that asks has paper, or the build stops", () => {
  const bare = "<head><title>a</title></head>";
  assert.deepEqual(askedLate(bare), { html: bare, script: undefined });
  assert.throws(() => askedLate(page("a").replace(PAPER, "")), /a: no style sheet for print/);
});
