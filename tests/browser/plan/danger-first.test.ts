import { expect, type Page } from "@playwright/test";
import { choices, decided, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import { expectedPlan } from "../../shared/plan-words.ts";
import { onePerKind } from "../page-kinds.ts";
import { languagesOf, Broken, LOCALES, answer, seenText, test, tried } from "../support.ts";

const WIDTHS = [360, 1280];

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of languagesOf(import.meta.url)) {
      test(`2. 911 first: on every page, before anything else, in the same place (${locale.id})`, async ({
        page,
      }) => {
        const broken = new Broken();
        const [home = "", ...others] = onePerKind(locale).toSorted();
        const places = await emergencyPlaces(page, home);
        for (const [at, width] of WIDTHS.entries())
          expect(places[at]).toMatchObject({ order: 0, x: 0, y: 0, width });
        for (const address of [...tried(others), `/${locale.id}/no-such-page/`]) {
          const here = await emergencyPlaces(page, address);
          broken.unless(
            JSON.stringify(here) === JSON.stringify(places),
            `${address}: ${JSON.stringify(here)}`,
          );
        }
        broken.expectNothing();
      });

      test(`2. 911 first: when the reader answers that there is danger, it leads the plan (${locale.id})`, async ({
        page,
      }) => {
        const broken = new Broken();
        const asking = OWN_PLANS.flatMap((plan) => {
          const dangers = choices(plan).filter(
            ({ answers, ids }) => ids.length === 1 && decided(plan, answers).body?.id === "911",
          );
          return dangers.length > 0 && decided(plan).body?.id !== "911" ? [{ plan, dangers }] : [];
        });
        expect(asking.length).toBeGreaterThanOrEqual(LOCALES.length);
        for (const { plan, dangers } of tried(asking)) {
          await page.goto(pathOf(plan, locale));
          for (const { ids, answers } of dangers) {
            const [id = ""] = ids;
            // With another question on the page, the question about danger is in a fold.
            const fold = page.locator(`details:not([open]):has(#${id}) > summary`);
            if ((await fold.count()) > 0) await fold.click();
            await answer(page, id);
            const first = page.locator("#a0").locator("a:visible, summary:visible, input:visible").first();
            broken.unless((await first.getAttribute("href")) === "tel:911", nameOf(plan, answers));
            broken.unless(
              (await page.locator(".to-first a:visible").count()) === 1,
              `${nameOf(plan, answers)}: does not say that the first thing changed`,
            );
          }
        }
        broken.expectNothing();
      });

      test(`2. 911 first: the lines on danger and suicide are above the first action and every question (${locale.id})`, async ({
        page,
      }) => {
        const broken = new Broken();
        for (const plan of tried(PLANS)) {
          await page.goto(pathOf(plan, locale));
          const said = await seenText(page, ".guard");
          const { numbers } = decided(plan).line;
          for (const line of expectedPlan(plan, {}, locale).guard)
            broken.unless(said.includes(line), `${nameOf(plan)}: no "${line}"`);
          for (const href of numbers.includes("988") ? ["tel:988"] : [])
            broken.unless(
              (await page.locator(`.guard a[href="${href}"]:visible`).count()) === 1,
              `${nameOf(plan)}: no ${href}`,
            );
          const order = await page.evaluate(() =>
            [".guard", "#a0", ".answers"].flatMap(
              (one) => document.querySelector(one)?.getBoundingClientRect().top ?? [],
            ),
          );
          broken.unless(order.join() === order.toSorted((a, b) => a - b).join(), `${nameOf(plan)}: ${order}`);
        }
        broken.expectNothing();
      });
    }

    test("2. 911 first: before the choice of a language", async ({ page }) => {
      for (const address of ["/", "/no-such-page/"]) {
        const places = await emergencyPlaces(page, address);
        for (const [at, width] of WIDTHS.entries())
          expect(places[at]).toMatchObject({ order: 0, x: 0, y: 0, width });
      }
    });
  });
}

type Place = Record<string, number> | undefined;

/**
 * Returns the position of the emergency link among all targets (without the skip link), and its box in
 * pixels, at each width.
 */
async function emergencyPlaces(page: Page, address: string): Promise<Place[]> {
  await page.goto(address);
  const places: Place[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    places.push(await page.evaluate(findEmergency));
  }
  return places;
}

/** Runs in the browser. Finds the emergency link. */
function findEmergency(): Place {
  const controls = [...document.querySelectorAll("a[href]:not(.skip), button, input, summary")];
  const link = document.querySelector("a.danger[href='tel:911']");
  const number = link?.querySelector(".danger-number");
  if (!link || !number) return undefined;
  const { x, y, width, height } = link.getBoundingClientRect();
  return { order: controls.indexOf(link), x, y, width, height, number: number.getBoundingClientRect().x };
}
