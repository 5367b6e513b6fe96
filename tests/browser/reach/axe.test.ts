import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { CONTRAST, TAGS } from "./axe-rules.ts";
import { drawn, spread } from "../../shared/sample.ts";
import { TOLD } from "../../shared/told.ts";
import { onePerKind } from "../page-kinds.ts";
import { begin, openAll, openSheet, STORY, take, tell, tick } from "../sheet/support.ts";
import { Broken, languagesOf, openFolds, SITUATIONS, answer, planOf, shared, test } from "../support.ts";

// Dark mode changes only colours.
const COLOURS = ["color-contrast-enhanced", "link-in-text-block"];

for (const locale of languagesOf(import.meta.url)) {
  test(`axe finds nothing on any kind of page (${locale.id})`, async ({ page }) => {
    test.slow();
    const broken = new Broken();
    for (const address of shared([...onePerKind(locale), `/${locale.id}/no-such-page/`, "/"], locale, 0, 2)) {
      await page.goto(address);
      await expectNothing(page, broken, address);
    }
    broken.expectNothing();
  });

  test(`axe finds nothing in dark mode (${locale.id})`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: "dark" });
    const broken = new Broken();
    for (const address of shared([...onePerKind(locale, "lightest"), "/"], locale, 1, 2)) {
      await page.goto(address);
      await expectNothing(page, broken, address, COLOURS);
    }
    broken.expectNothing();
  });

  test(`axe finds nothing with system colours, and the bar and the exit keep an edge (${locale.id})`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: "active" });
    test.slow();
    const broken = new Broken();
    // The page is the same as in light mode, so five kinds of page get all rules and the others only rules on
    // colours.
    for (const address of shared([...onePerKind(locale, "lightest"), "/"], locale, 2, 2)) {
      await page.goto(address);
      await expectNothing(page, broken, address, COLOURS);
    }
    for (const path of shared(["", SITUATIONS[0]!.slug, "police", "services", "sheet"], locale)) {
      const address = `/${locale.id}/${path === "" ? "" : `${path}/`}`;
      await page.goto(address);
      await expectNothing(page, broken, address);
      for (const part of [".danger-number", ".exit"]) {
        const edge = await page
          .locator(part)
          .evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
        broken.unless(edge > 0, `${address}: ${part} has no edge`);
      }
    }
    broken.expectNothing();
  });
}

for (const locale of languagesOf(import.meta.url)) {
  for (const colorScheme of drawn(["light", "dark"] as const, 0)) {
    test(`axe finds nothing after an answer narrows a plan and the box answers (${locale.id}, ${colorScheme})`, async ({
      page,
    }) => {
      const only = colorScheme === "dark" ? COLOURS : undefined;
      await page.emulateMedia({ colorScheme });
      const broken = new Broken();
      await page.goto(
        planOf(
          SITUATIONS.find(({ id }) => id === "adult-contact")!,
          locale,
        ),
      );
      await openFolds(page);
      await answer(page, "a1", "b1");
      await expectNothing(page, broken, "narrowed", only);
      await page.goto(`/${locale.id}/`);
      for (const typed of [...Object.values(TOLD[locale.id]!), ...spread(["granby", "snapchat", "qqxyzz"])]) {
        const status = page.locator("tell-box [role=status]");
        await page.locator("#tell").fill("");
        await expect(status).toBeEmpty();
        await page.locator("#tell").fill(typed);
        await expect(status).not.toBeEmpty();
        await openFolds(page);
        await expectNothing(page, broken, `answer to “${typed}”`, only, "main");
      }
      await page.goto(`/${locale.id}/police/`);
      for (const typed of spread(["Saint-Jérôme", "Saint-Lambert", "Halifax", "qqxyzz"])) {
        await page.getByRole("combobox").first().fill("");
        await expect(page.locator(".find-status").first()).toBeEmpty();
        await page.getByRole("combobox").first().fill(typed);
        await expect(page.locator(".find-status").first()).not.toBeEmpty();
        await page.keyboard.press("ArrowDown");
        await expectNothing(page, broken, `find box, ${typed}`, only, "find-box");
      }
      broken.expectNothing();
    });

    test(`axe finds nothing on a sheet with a story, ticks and open folds (${locale.id}, ${colorScheme})`, async ({
      page,
    }) => {
      const only = colorScheme === "dark" ? COLOURS : undefined;
      await page.emulateMedia({ colorScheme });
      const broken = new Broken();
      await openSheet(page, locale);
      await begin(page, "threatened-with-images", "me-young");
      await tick(page, "safe", "no");
      await tell(page, STORY);
      await expectNothing(page, broken, "told", only, "[data-step=words], [data-step=safe]");
      await take(page);
      await openAll(page);
      await expectNothing(page, broken, "ticked", only, "report-sheet");
      broken.expectNothing();
    });
  }
}

async function expectNothing(
  page: Page,
  broken: Broken,
  where: string,
  only?: readonly string[],
  within?: string,
): Promise<void> {
  // No page has a frame. The normal mode of axe would open another page each time to check frames.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within !== undefined) axe.include(within);
  // For passed rules only the number matters, because naming every element takes as long as the search for
  // faults.
  const options = { resultTypes: ["violations" as const] };
  if (only) axe.options({ ...options, runOnly: { type: "rule", values: [...only] } });
  else axe.options({ ...options, runOnly: { type: "tag", values: TAGS }, rules: CONTRAST });
  const { violations } = await axe.analyze();
  for (const { id, nodes } of violations) {
    const [{ target = [], any = [] } = {}] = nodes;
    broken.unless(
      false,
      `${id}: ${nodes.length} on ${where}, as ${target.join(" ")} (${any[0]?.message ?? ""})`,
    );
  }
}
