import assert from "node:assert/strict";
import { test } from "node:test";
import { weightOf } from "../../../scripts/measure/page.ts";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { DIST, locales, none } from "../site.ts";

/** Bytes that a plan may weigh with the style that a screen needs, as brotli sends them, and the one in the middle. */
const MOST = 21.25 * 1024;
const MIDDLE = 17.5 * 1024;

/** A plan, and its size after fast compression, which is about a tenth larger. */
interface Weighed {
  readonly file: string;
  readonly quick: number;
}

/**
 * Checks whether a plan has at most this many bytes. It uses the slow, best compression only when the fast
 * one does not decide.
 */
const fits = ({ file, quick }: Weighed, most: number): boolean =>
  quick <= most || weightOf(DIST, file) <= most;

for (const locale of locales) {
  const plans = PLANS.map((plan): Weighed => {
    const file = `${pathOf(plan, locale)}index.html`;
    return { file, quick: weightOf(DIST, file, 5) };
  }).sort((a, b) => a.quick - b.quick);

  test(`a plan loads quickly on a slow telephone: at most ${MOST / 1024} kB with its style (${locale.id})`, () => {
    none(
      plans.filter((plan) => !fits(plan, MOST)).map(({ file }) => `${file}: ${weightOf(DIST, file)} bytes`),
    );
  });

  test(`half of the plans have at most ${MIDDLE} bytes with their style (${locale.id})`, () => {
    const half = (plans.length >> 1) + 1;
    let light = 0;
    // From the lightest plan up, only as far as needed.
    for (const plan of plans) if (light < half && fits(plan, MIDDLE)) light += 1;
    assert.equal(light, half, `only ${light} of ${plans.length}`);
  });
}
