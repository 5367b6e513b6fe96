import { test } from "node:test";
import { none, pages } from "../site.ts";

/**
 * Words next to elements. A button lays out its parts separately, so the space between them would disappear.
 */
const MIXED =
  /<a class="button[^"]*"[^>]*>(?:[^<]*[^<\s][^<]*<(?!\/a)|<(?:bdi|b|span)\b[^>]*>[^<]*<\/\w+>\s*[^<\s])/;

test("the label of a button is one piece, so that no space between its words disappears", () => {
  none(pages.filter(({ markup }) => MIXED.test(markup)).map(({ path }) => path));
});
