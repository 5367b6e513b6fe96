import { site, siteIn } from "../../../src/site/site.ts";
import { takeDownSources } from "../../../src/features/take-down/load/load.ts";
import { openIn } from "../layout/letters.ts";
import { expect, type Page } from "@playwright/test";
import { combinations, type Answers } from "../../../src/features/take-down/answers.rules.ts";
import { takeDown } from "../../../src/features/take-down/rules.rules.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { wayView } from "../../../src/features/take-down/ways.view.ts";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { lineOf, shownPlans, type Plan } from "./shown.ts";
import { spread } from "../../shared/sample.ts";
import { answer, Broken, languagesOf, oneLine, seenText, test } from "../support.ts";

const LETTERS = "abcd";
const { chooser, file } = takeDownSources(site());
const CASES = combinations(chooser, chooser.asked, true).map((answers) => ({ answers, ids: idsOf(answers) }));
const FOLD = 640;

function idsOf(answers: Answers): string[] {
  return chooser.questions.flatMap((id, at) => {
    const place = chooser.asked.get(id)?.answers.indexOf(answers[id] ?? "") ?? -1;
    return place < 0 ? [] : [`${LETTERS[at]}${place + 1}`];
  });
}

/** Returns the decision of the rules in the words of one language, without the attributes of the page. */
function expected(answers: Answers, locale: Locale): Plan {
  const own = takeDownSources(site()).words.get(locale.id)!;
  const line = (step: ReturnType<typeof takeDown>["steps"][number]): string => {
    const { title, ways } = wayView(step, {}, own, siteIn(locale));
    const seen = step.role === "first" ? 2 : step.role === "also" ? ways.length : 1;
    return lineOf(
      step.role === "first" && ways.length > 0 ? "" : oneLine(title),
      ways.slice(0, seen).map(({ href }) => href),
    );
  };
  const { steps } = takeDown(chooser, answers);
  const inView = steps.filter(({ role }) => role === "then");
  const talk = steps.filter(({ role }) => role === "support").slice(0, 1);
  return {
    first: steps
      .filter(({ role }) => role === "first")
      .map(line)
      .toSorted(),
    rest: [...inView, ...talk].map(line),
    avoid: file.avoid.map((id) => oneLine(own.avoid[id] ?? id)).toSorted(),
  };
}

async function expectEveryList(
  page: Page,
  locale: Locale,
  media: readonly ("screen" | "print")[],
  every?: "screen",
): Promise<void> {
  const broken = new Broken();
  await page.goto(pageHref("take-down", siteIn(locale)));
  for (const medium of media) {
    await page.emulateMedia({ media: medium });
    const cases = medium === every ? CASES : spread(CASES);
    const shown = await shownPlans(
      page,
      cases.map(({ ids }) => ids),
    );
    for (const [at, { answers }] of cases.entries()) {
      const decided = expected(answers, locale);
      for (const part of ["first", "rest", "avoid"] as const) {
        const [seen, wanted] = [shown[at]?.[part].join("\n"), decided[part].join("\n")];
        broken.unless(
          seen === wanted,
          `${JSON.stringify(answers)} (${medium}): ${part}:\n${seen}\ninstead of\n${wanted}`,
        );
      }
    }
  }
  broken.expectNothing();
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? "with script" : "script off", () => {
    test.use({ javaScriptEnabled });

    for (const locale of languagesOf(import.meta.url)) {
      test(`removing an image: radio buttons show what the rules decide, for every answer (${locale.id})`, async ({
        page,
      }) => {
        test.slow();
        // Only the style sheet decides. With script and on paper, some of the answers are enough to show
        // that.
        if (javaScriptEnabled) await expectEveryList(page, locale, ["screen"]);
        else await expectEveryList(page, locale, ["screen", "print"], "screen");
      });

      test(`removing an image: the safest first action is above the fold before any answer (${locale.id})`, async ({
        page,
      }) => {
        await openIn(page, pageHref("take-down", siteIn(locale)), "Readex Pro");
        const form = page.locator(".first .way > a.button:visible");
        await expect(form).toHaveCount(1);
        await expect(form).toHaveAttribute("href", /^https:\/\/www\.cyber(tip|aide)\.ca\//);
        const phone = page.locator(".first .way > a.phone:visible");
        // The number follows the form, as near as promise 1 lets the first control of a plan lie.
        for (const [door, lowest] of [
          [form, FOLD],
          [phone, FOLD + 160],
        ] as const) {
          const box = await door.boundingBox();
          expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(lowest);
          await door.click({ trial: true });
        }
      });
    }
  });
}

test.describe("script off", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of languagesOf(import.meta.url)) {
    test(`removing an image: when the style sheet cannot narrow the page, every way is under its heading (${locale.id})`, async ({
      page,
    }) => {
      await page.route(`**${pageHref("take-down", siteIn(locale))}`, async (route) => {
        const response = await route.fetch();
        // A browser without :has() ignores the whole rule.
        const html = (await response.text()).replaceAll(
          "@supports selector(:has(*))",
          "@supports selector(:unknown(*))",
        );
        await route.fulfill({ response, body: html });
      });
      await page.goto(pageHref("take-down", siteIn(locale)));
      const own = takeDownSources(site()).words.get(locale.id)!;
      const text = await seenText(page, "main");
      for (const heading of [...Object.values(own.routes), ...Object.values(own.groups)])
        expect(text).toContain(oneLine(heading));
      await expect(page.locator(".first:visible")).toHaveCount(chooser.routes.length);
      const ways = chooser.groups.flatMap(({ steps }) => steps.filter(({ role }) => role === "then"));
      await expect(page.locator(".steps > .step:visible .step-title")).toHaveCount(ways.length);
      const order = await page
        .locator(".when:visible, .steps > .step:visible")
        .evaluateAll((all) => all.map(({ className }) => className.split(" ")[0]));
      expect(order.indexOf("when")).toBe(0);
      expect(order.slice(chooser.routes.length)[0]).toBe("when");
    });

    test(`removing an image: a reader can answer with the keyboard alone, and the page says where the first action changed (${locale.id})`, async ({
      page,
    }) => {
      await page.goto(pageHref("take-down", siteIn(locale)));
      await page.locator("#a1").focus();
      await page.keyboard.press("Space");
      for (let times = 0; times < 3; times += 1) await page.keyboard.press("ArrowDown");
      await expect(page.locator("#a4")).toBeChecked();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      // The other two questions are in a fold, which the keyboard opens too.
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      for (const name of ["b", "c"]) {
        await page.keyboard.press("Tab");
        await expect(page.locator(":focus")).toHaveAttribute("name", name);
        await page.keyboard.press("Space");
      }
      const link = page.locator(".to-first a:visible");
      await expect(link).toHaveCount(1);
      await link.press("Enter");
      await expect(page.locator("#a0")).toBeInViewport();
    });

    test(`removing an image: paper shows the chosen answers as text, and no others (${locale.id})`, async ({
      page,
    }) => {
      await page.goto(pageHref("take-down", siteIn(locale)));
      await page.emulateMedia({ media: "print" });
      await expect(page.locator(".questions")).toBeHidden();
      await page.emulateMedia({ media: "screen" });
      await page.locator(".questions summary").click();
      await answer(page, "a1", "b2", "c2", "d3");
      await page.emulateMedia({ media: "print" });
      const { questions } = takeDownSources(site()).words.get(locale.id)!;
      const said = [
        questions.age?.answers.minor,
        questions.state?.answers.both,
        questions.where?.answers.private,
        questions.holder?.answers.others,
      ];
      const shown = page.locator(".choice label:visible");
      await expect.poll(async () => (await shown.allInnerTexts()).map(oneLine)).toEqual(said);
      await expect(page.locator(".choice input:visible")).toHaveCount(0);
    });

    test(`removing an image: nothing is wider than a narrow screen (${locale.id})`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(pageHref("take-down", siteIn(locale)));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  }
});
