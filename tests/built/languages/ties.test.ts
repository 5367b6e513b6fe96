import assert from "node:assert/strict";
import { test } from "node:test";
import { locales, none, pagesOf } from "../site.ts";

/** «لا», and a space at which a line may end before the word that it denies. */
// The entries of a select do not wrap.
const LOOSE = /(?<![\p{L}\p{M}])[وف]?لا [\p{L}]+/u;

test("in every Arabic text «لا» is tied to the word that it denies, or a line could say the opposite", () => {
  const arabic = locales.filter(({ tag }) => new Intl.Locale(tag).language === "ar");
  let tied = 0;
  const faults = arabic.flatMap(pagesOf).flatMap(({ path, markup }) => {
    const text = markup.slice(markup.indexOf("<body")).replace(/<option[^]*?<\/option>|<[^>]*>/g, "");
    tied += text.match(/[وف]?لا\u00a0/gu)?.length ?? 0;
    const [loose] = LOOSE.exec(text) ?? [];
    return loose === undefined ? [] : [`${path}: ${loose}`];
  });
  none(faults);
  assert.ok(tied > 1000, `only ${tied} are tied`);
});
