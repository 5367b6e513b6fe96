import { facts, locales } from "../../src/site/site.ts";
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { drawn, FULL, SAID } from "../shared/sample.ts";
import { openSite, type Site } from "./site.ts";
import { until, type Engine } from "./tab.ts";
import { openWeather, type Weather } from "./weather.ts";

type Case = Exclude<keyof Weather, "close">;

/**
 * What the ordinary page may do, and where the tab ends: on that page, on an empty one, or on the browser's
 * own page.
 */
const CASES: [kind: Case, words: string, end: "weather" | "blank" | "elsewhere"][] = [
  ["comes", "comes", "weather"],
  ["slow", "is slow", "weather"],
  ["hangs", "hangs", "blank"],
  ["empty", "is no page (204)", "blank"],
  ["download", "is a download", "blank"],
  ["broken", "breaks off", "elsewhere"],
  ["untrusted", "has a bad certificate", "elsewhere"],
  ["unknown", "has a name that nobody knows", "elsewhere"],
];
/** The first case of each end. Without `FULL`, they stand for the rest. */
const OFTEN = new Set(
  ["weather", "blank", "elsewhere"].map((end) => CASES.find((one) => one[2] === end)?.[0]),
);
/** Enough pages for a browser to drop the first. */
const LONG = 12;

/**
 * Defines tests of the exit in one browser, for all that the ordinary page may do. The tab always leaves the
 * site, and then Back leads to the page before the visit.
 *
 * @param open opens the browser; its argument says whether the browser keeps whole pages in memory for Back
 * @param keeping the possible values of this argument
 */
export function leaving(
  name: string,
  open: (keeps: boolean) => Promise<Engine>,
  keeping: readonly boolean[],
): void {
  for (const keeps of FULL ? keeping : keeping.slice(0, 1)) {
    const kept = keeps ? "pages kept for Back" : "none kept for Back";
    describe(`${name}: the exit, ${kept}`, () => {
      let site: Site;
      let weather: Weather;
      let engine: Engine;
      before(async () => {
        console.log(SAID);
        [site, weather, engine] = [await openSite(), await openWeather(), await open(keeps)];
      });
      after(async () => {
        await engine?.close();
        site?.close();
        weather?.close();
      });
      for (const [turn, [kind, words, end]] of CASES.entries()) {
        for (const { id } of drawn(locales(), turn)) {
          for (const count of [2, LONG]) {
            // Each other case takes seconds and differs little.
            if (!FULL && (!OFTEN.has(kind) || count === LONG)) continue;
            test(`${name}: 5. Exit: the weather ${words}, after ${count} pages, ${kept} (${id})`, async () => {
              const { tab } = engine;
              const arrive = async (url: string): Promise<void> => {
                await tab.open(url);
                await until(
                  tab,
                  `location.href === ${JSON.stringify(url)} && document.readyState === "complete"`,
                );
              };
              const here = JSON.stringify(site.origin);
              const earlier = `${site.elsewhere}?before`;
              await tab.fresh();
              site.exitTo(weather[kind]);
              await arrive(earlier);
              for (const path of visit(count)) await arrive(`${site.origin}/${id}/${path}`);
              await tab.tap("a.exit");
              const ends = {
                weather: `location.href === ${JSON.stringify(weather[kind])}`,
                blank: 'location.href === "about:blank"',
                elsewhere: `location.origin !== ${here}`,
              };
              await until(tab, ends[end]);
              await tab.move(-1);
              await until(tab, `location.href === ${JSON.stringify(earlier)}`);
              await tab.move(1);
              await until(tab, `location.href !== ${JSON.stringify(earlier)} && location.origin !== ${here}`);
            });
          }
        }
      }
    });
  }
}

/** Returns this many pages. The first is a plan that is not in the browser's cache. */
function visit(count: number): string[] {
  const plans = [...facts().situations.values()].flatMap(({ slug }) => [`${slug}/a/`, `${slug}/c/`]);
  assert.ok(plans.length >= count);
  return plans.slice(0, count);
}
