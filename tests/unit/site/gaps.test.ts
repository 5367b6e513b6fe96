import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutGaps } from "../../../deploy/page/gaps.ts";

const without = (html: string): string => withoutGaps(Buffer.from(html)).toString();

test("white space around blocks goes, between words and inline elements it stays", () => {
  assert.equal(
    without('<ul>\n  <li class="x"> <a>Appelez</a> <b>911</b> </li>\n</ul> <p> Où? </p>'),
    '<ul><li class="x"><a>Appelez</a> <b>911</b></li></ul><p>Où?</p>',
  );
});

test("letters of any script come through as they were", () => {
  assert.equal(without("<p> اتصلوا <bdi>911</bdi> é € </p>"), "<p>اتصلوا <bdi>911</bdi> é €</p>");
});

test("a letter whose last byte is a hard space elsewhere is not cut at the end or the beginning of a block", () => {
  for (const html of [
    "<p>déjà</p>",
    "<li>à</li><li>Là?</li>",
    "<p>نسخة</p>",
    "<p>Ici\u00a0:</p>",
    "<td>\u00a0</td>",
  ])
    assert.equal(without(html), html);
});

test("an element whose name begins like a block is none", () => {
  assert.equal(without("a <picture> b </picture> <pre> c</pre>"), "a <picture> b </picture> <pre> c</pre>");
});
