import assert from "node:assert/strict";
import { test } from "node:test";
import { decode, none, pages } from "../site.ts";

const LINK = /<a([^>]*\shref="tel:[^"]*"[^>]*)>([^<]*)<\/a>/g;
/** A number and nothing else. */
const NUMBER = /^\s*[\d\s()\u00a0-]+\s*$/;

test("every telephone number to dial has a mark that stops machine translation", () => {
  let shown = 0;
  const faults = pages.flatMap(({ path, markup }) =>
    [...markup.matchAll(LINK)].flatMap(([, attributes = "", text = ""]) => {
      if (!NUMBER.test(decode(text))) return [];
      shown += 1;
      return attributes.includes('translate="no"') ? [] : [`${path}: ${text.trim()}`];
    }),
  );
  assert.ok(shown > pages.length / 2);
  none([...new Set(faults)]);
});

test("a name in other letters has a mark on a right-to-left page", () => {
  const faults = pages.flatMap(({ path, markup }) =>
    [...markup.matchAll(/<bdi dir="ltr"([^>]*)>[^<]*[A-Za-z]/g)]
      .filter(([, attributes = ""]) => !attributes.includes('translate="no"'))
      .map(([all]) => `${path}: ${all}`),
  );
  none([...new Set(faults)]);
});
