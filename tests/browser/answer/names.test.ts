import { expect } from "@playwright/test";
import { facts, locales } from "../../../src/site/site.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { loadFindSources } from "../../../src/features/find/find.load.ts";
import { languagesOf, SITUATIONS, test } from "../support.ts";
import { EMERGENCY, tell } from "./support.ts";

const { keywords } = loadFindSources(facts(), locales());
const SAINT_JEROME = facts().police.get("saint-jerome")?.phones[0]?.value ?? "";
/** A town in several spellings, whatever the language of the page. */
const SPELLINGS = ["Saint-Jérôme", "Saint-Jerome", "saint jerome", "st jerome", "سان جيروم", "SAINT‑JÉRÔME"];
const LAVAL = facts()
  .police.get("spl-laval")!
  .phones.find(({ status }) => status === "listed")!;
/** Sentences that name a town, without danger and with it. */
const NAMED: Readonly<Record<string, { readonly calm: string; readonly danger: string }>> = {
  ar: {
    calm: "مدرب ابني يكتب له سرا في الليل في لافال",
    danger: "ابنتي ذهبت الآن لتقابل رجلا من الإنترنت في لافال",
  },
  fr: {
    calm: "le coach de mon fils lui écrit en secret la nuit, à Laval",
    danger: "ma fille est partie rencontrer un gars d’internet à Laval",
  },
  en: {
    calm: "my son's coach texts him in secret at night, in Laval",
    danger: "my daughter left to meet a guy from the internet in Laval",
  },
};
/** What families write when someone threatens them with pictures, and the matching situation. */
const EVERYDAY = [
  ["يهددني بصور", "threatened-with-images"],
  ["chantage", "threatened-with-images"],
  ["nudes", "image-shared"],
] as const;

for (const locale of languagesOf(import.meta.url)) {
  const t = translator(locale, "find");
  const { regions = {} } = keywords.get(locale.id)!;

  test.describe(`names in the box for told sentences (${locale.id})`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale.id}/`);
    });

    test("The field has a name and a hint, and belongs to no form that is sent", async ({ page }) => {
      const { field, status } = tell(page);
      await expect(field).toHaveRole("textbox");
      await expect(field).toHaveAccessibleName(/\S/);
      await expect(field).toHaveAccessibleDescription(/\S/);
      await expect(field).toHaveAttribute("autocomplete", "off");
      await expect(field).not.toHaveAttribute("name");
      await expect(status).toHaveRole("status");
    });

    test("A town in any usual spelling leads to its number and its page", async ({ page }) => {
      const { field, answer } = tell(page);
      for (const typed of SPELLINGS) {
        await field.fill("");
        await expect(answer).toBeHidden();
        await field.fill(typed);
        await expect(answer.locator(`a[href="tel:${SAINT_JEROME}"]`), typed).toBeVisible();
        await expect(answer.locator('a[href$="/police/place/saint-jerome/"]'), typed).toBeVisible();
      }
    });

    test("An app and a line that a text names have their rows", async ({ page }) => {
      const { field, rows } = tell(page);
      await field.fill("snapchat");
      await expect(rows.first()).toHaveAttribute("href", /\/platforms\/snapchat\/$/);
      await field.fill("tel-jeunes");
      await expect(rows.first()).toHaveAttribute(
        "href",
        `/${locale.id}/${facts().services.get("tel-jeunes")!.slug}/`,
      );
    });

    test("The number of a named town stands with what is not sure of it, and is no first step under 911", async ({
      page,
    }) => {
      const { field, answer, danger } = tell(page);
      const number = answer.locator(`a[href="tel:${LAVAL.value}"]`);
      await field.fill(NAMED[locale.id]!.calm);
      await expect(number).toBeVisible();
      expect(LAVAL.status).toBe("listed");
      await expect(answer.locator(".doubt")).toBeVisible();
      await field.fill("");
      await field.fill(NAMED[locale.id]!.danger);
      await expect(danger).toBeVisible();
      await expect(answer.locator(`.tell-sand a[href="tel:${LAVAL.value}"]`)).toHaveCount(0);
    });

    test("A town that a sentence names has its row beside the plan", async ({ page }) => {
      const { field, answer } = tell(page);
      const typed: Readonly<Record<string, string>> = {
        ar: "رجل يهدد ابني بنشر صوره إذا لم ندفع ونحن في غرانبي",
        fr: "un homme menace mon fils de publier ses photos si on ne paie pas, on habite à Granby",
        en: "a man threatens to post my daughter pictures if she does not pay, we live in Granby",
      };
      await field.fill(typed[locale.id]!);
      await expect(answer.locator("[data-situation=threatened-with-images]").first()).toBeVisible();
      await expect(answer.locator('a[href$="/police/place/granby/"]')).toBeVisible();
    });

    test("All places of the same name are shown, none is chosen, and no number stands there: Saint-Lambert", async ({
      page,
    }) => {
      const { field, answer, rows, title } = tell(page);
      await field.fill("Saint-Lambert");
      const namesakes = facts().places.filter(({ name, routable }) => routable && name === "Saint-Lambert");
      for (const { id } of namesakes)
        await expect(answer.locator(`a[href$="/police/place/${id}/"]`)).toBeVisible();
      expect(await rows.count()).toBeGreaterThan(namesakes.length);
      await expect(answer.locator("a[href^='tel:']")).toHaveCount(0);
      await expect(title).toContainText(t("box.unchosen"));
    });

    test("A postal code that spans several towns lets the person choose", async ({ page }) => {
      const { field, answer, rows, title } = tell(page);
      const prefix = facts().postal.find(
        ({ confidence, codes }) => confidence === "ask" && codes.length > 2,
      )!;
      await field.fill(prefix.prefix.toLowerCase());
      await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(prefix.codes.length);
      await expect(answer.locator("a[href^='tel:']")).toHaveCount(0);
      await expect(title).toContainText(prefix.prefix);
    });

    test("The name of a region leads to the question which town, and shows no number", async ({ page }) => {
      const { field, answer, title } = tell(page);
      const [name = ""] = regions["rive-sud"] ?? [];
      await field.fill(name);
      await expect(title).toHaveText(t("box.area", { name }));
      await expect(answer.locator('a[href*="/police/place/"]').nth(1)).toBeVisible();
      await expect(answer.locator("a[href^='tel:']")).toHaveCount(0);
    });

    test("A name of both a town here and a city abroad leads to a question, and shows no number", async ({
      page,
    }) => {
      const { field, answer, title } = tell(page);
      await field.fill("Nantes");
      await expect(answer.locator('a[href*="/police/place/nantes/"]')).toHaveCount(1);
      await expect(answer.locator('a[href*="/police/abroad/"]')).toHaveCount(1);
      await expect(answer.locator("a[href^='tel:']")).toHaveCount(0);
      await expect(title).toContainText(t("box.unchosen"));
    });

    test("For a town of another province, the answer says so, with 911 and the police of that province", async ({
      page,
    }) => {
      const { field, answer, rows, title, status } = tell(page);
      await field.fill("Halifax");
      await expect(title).toHaveText(t("box.away", { name: "Halifax" }));
      await expect(answer.locator(`a[href='tel:${EMERGENCY}']`)).toBeVisible();
      await expect(rows.first()).toHaveAttribute("href", /\/police\/provinces\//);
      await expect(status).toContainText("Halifax");
    });

    test("A name that is spelled like no other is not called found: the nearest are", async ({ page }) => {
      const { field, answer, title } = tell(page);
      await field.fill("Grnby");
      await expect(answer.locator('a[href$="/police/place/granby/"]')).toBeVisible();
      await expect(title).toHaveText(t("box.near"));
      await expect(answer.locator("a[href^='tel:']")).toHaveCount(0);
    });

    test("Above the row of an app, 911 comes first for a child who is being hurt on a screen now", async ({
      page,
    }) => {
      const { field, answer, status } = tell(page);
      await field.fill("discord");
      await expect(answer.locator('a[href$="/platforms/discord/"]')).toBeVisible();
      await expect(answer.locator("a").first()).toHaveAttribute("href", `tel:${EMERGENCY}`);
      await expect(answer).toContainText(t("box.liveTell"));
      await expect(status).toContainText(EMERGENCY);
      // Text that names no app does not show this.
      await field.fill("gatineau");
      await expect(answer.locator('a[href$="/police/place/gatineau/"]')).toBeVisible();
      await expect(answer).not.toContainText(t("box.liveTell"));
    });

    test("Everyday words find the situation", async ({ page }) => {
      const { field, answer } = tell(page);
      for (const [typed, id] of EVERYDAY) {
        await field.fill(typed);
        const { slug } = SITUATIONS.find((one) => one.id === id)!;
        await expect(answer.locator(`a[href^="/${locale.id}/${slug}/"]`).first(), typed).toBeVisible();
      }
    });
  });
}
