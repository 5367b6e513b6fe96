import assert from "node:assert/strict";
import { test } from "node:test";
import { weightOf } from "../../../scripts/measure/page.ts";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { DIST, locales, none } from "../site.ts";

/** Bytes that a plan may weigh with the style that a screen needs, as brotli sends them, and the one in the middle. */
const MOST = 11 * 1024;
const MIDDLE = 8_192;

for (const locale of locales) {
  const weights = PLANS.map((plan) => {
    const path = pathOf(plan, locale);
    return { path, bytes: weightOf(DIST, `${path}index.html`) };
  }).sort((a, b) => a.bytes - b.bytes);

  test(`a plan comes quickly over a slow telephone: at most ${MOST / 1024} kB with its style (${locale.id})`, () => {
    none(weights.filter(({ bytes }) => bytes > MOST).map(({ path, bytes }) => `${path}: ${bytes} bytes`));
  });

  test(`half of the plans weigh at most ${MIDDLE} bytes with their style (${locale.id})`, () => {
    const { path, bytes } = weights[weights.length >> 1]!;
    assert.ok(bytes <= MIDDLE, `${path}: ${bytes} bytes`);
  });
}
