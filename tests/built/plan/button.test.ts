import { test } from "node:test";
import { none, pages } from "../site.ts";

/** Words and elements side by side: a button is laid out in parts, and the space between them is lost. */
const MIXED =
  /<a class="button[^"]*"[^>]*>(?:[^<]*[^<\s][^<]*<(?!\/a)|<(?:bdi|b|span)\b[^>]*>[^<]*<\/\w+>\s*[^<\s])/;

test("what a button says stands in one piece, so that no space between its words is lost", () => {
  none(pages.filter(({ markup }) => MIXED.test(markup)).map(({ path }) => path));
});
