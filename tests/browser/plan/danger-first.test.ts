import { expect, type Page } from "@playwright/test";
import { decide } from "../../../src/domain/plan/route.ts";
import { facts } from "../../../src/content/site.ts";
import { onePerKind } from "../page-kinds.ts";
import { Broken, LOCALES, SITUATIONS, answer, planOf, test, tried } from "../support.ts";

const WIDTHS = [360, 1280];

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
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

      test(`2. 911 first: once someone says there is danger, it leads the plan (${locale.id})`, async ({
        page,
      }) => {
        const { questions, support } = facts();
        const asked = SITUATIONS.filter((situation) => situation.questions.includes("danger")).filter(
          (situation) =>
            decide({ situation, answers: { danger: "yes" }, questions, support }).steps[0]?.service === "911",
        );
        expect(asked.length).toBeGreaterThanOrEqual(5);
        for (const situation of tried(asked)) {
          await page.goto(planOf(situation, locale));
          const letter = "abc".charAt(situation.questions.indexOf("danger"));
          const yes = (questions.get("danger")?.answers.indexOf("yes") ?? 0) + 1;
          await answer(page, `${letter}${yes}`);
          const first = page.locator("#a0").locator("a:visible, summary:visible, input:visible").first();
          await expect(first, situation.id).toHaveAttribute("href", "tel:911");
          await expect(page.locator(".to-first a:visible"), situation.id).toHaveCount(1);
        }
      });
    }

    test("2. 911 first: where no language is chosen yet", async ({ page }) => {
      for (const address of ["/", "/no-such-page/"]) {
        const places = await emergencyPlaces(page, address);
        for (const [at, width] of WIDTHS.entries())
          expect(places[at]).toMatchObject({ order: 0, x: 0, y: 0, width });
      }
    });
  });
}

type Place = Record<string, number> | undefined;

/** Where the emergency link stands among all one can tap (the skip link apart), and its box in pixels; at each width. */
async function emergencyPlaces(page: Page, address: string): Promise<Place[]> {
  await page.goto(address);
  const places: Place[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 });
    places.push(await page.evaluate(findEmergency));
  }
  return places;
}

/** Runs in the browser. */
function findEmergency(): Place {
  const controls = [...document.querySelectorAll("a[href]:not(.skip), button, input, summary")];
  const link = document.querySelector("a.danger[href='tel:911']");
  const number = link?.querySelector(".danger-number");
  if (!link || !number) return undefined;
  const { x, y, width, height } = link.getBoundingClientRect();
  return { order: controls.indexOf(link), x, y, width, height, number: number.getBoundingClientRect().x };
}
