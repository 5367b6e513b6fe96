import { expect, test, type Page } from "@playwright/test";
import { decide } from "../../src/domain/route.ts";
import { facts } from "../../src/store/site.ts";
import { Broken, LOCALES, SITUATIONS, addresses, answer, planOf } from "./support.ts";

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of LOCALES) {
      for (const width of [360, 1280]) {
        test(`2. 911 first: on every page, before anything else, in the same place (${locale.id}, ${width} px)`, async ({ page }) => {
          await page.setViewportSize({ width, height: 640 });
          const broken = new Broken();
          const [home = "", ...others] = addresses(locale).toSorted();
          const place = await emergencyPlace(page, home);
          expect(place).toMatchObject({ order: 0, x: 0, y: 0, width });
          for (const address of [...others, `/${locale.id}/no-such-page/`]) {
            const here = await emergencyPlace(page, address);
            broken.unless(JSON.stringify(here) === JSON.stringify(place), `${address}: ${JSON.stringify(here)}`);
          }
          broken.expectNothing();
        });
      }

      test(`2. 911 first: once someone says there is danger, it leads the plan (${locale.id})`, async ({ page }) => {
        const { questions, support } = facts();
        const asked = SITUATIONS.filter((situation) => situation.questions.includes("danger")).filter(
          (situation) => decide({ situation, answers: { danger: "yes" }, questions, support }).steps[0]?.service === "911",
        );
        expect(asked.length).toBeGreaterThanOrEqual(5);
        for (const situation of asked) {
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
        expect(await emergencyPlace(page, address)).toMatchObject({ order: 0, x: 0, y: 0, width: 360 });
      }
    });
  });
}

/** Where the emergency link stands among all one can tap (the skip link apart), and its box in pixels. */
async function emergencyPlace(page: Page, address: string): Promise<Record<string, number> | undefined> {
  await page.goto(address);
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("a[href]:not(.skip), button, input, summary")];
    const link = document.querySelector("a.danger[href='tel:911']");
    const number = link?.querySelector(".danger-number");
    if (!link || !number) return undefined;
    const { x, y, width, height } = link.getBoundingClientRect();
    return { order: controls.indexOf(link), x, y, width, height, number: number.getBoundingClientRect().x };
  });
}
