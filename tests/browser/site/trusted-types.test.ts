import { site } from "../../../src/site/site.ts";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { buildSync } from "esbuild";
import { treeOf } from "../../../deploy/tree.ts";
import { keptPages } from "../../../src/features/sheet/kept.view.ts";
import { TOLD } from "../../shared/told.ts";
import { addresses } from "../page-kinds.ts";
import { fillSheet, handed, openSheet, STORY, tell, TYPED } from "../sheet/support.ts";
import { languagesOf, Broken, LOCALES, settled, tried, test } from "../support.ts";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, sample }) =>
      console.error(`refused: ${effectiveDirective} ${sample}`),
    ),
  );
});

for (const locale of languagesOf(import.meta.url)) {
  test(
    `no text becomes HTML or a script, from the story to the card and in another language (${locale.id})`,
    { tag: "@weekly" },
    async ({ page }) => {
      const broken = new Broken();
      page.on("console", (message) => broken.unless(message.type() !== "error", message.text()));
      page.on("pageerror", (error) => broken.unless(false, error.message));
      await openSheet(page, locale);
      await tell(page, STORY);
      await fillSheet(page);
      await handed(page, TYPED);
      await page.locator("#reporter-contact").fill("nadia.example.org");
      await expect(page.locator("[data-slips] button").first()).toBeAttached();
      const other = LOCALES.find((one) => one !== locale)!;
      await page.locator(`a[href="/${other.id}/sheet/"]`).first().click();
      await expect(page.locator("html")).toHaveAttribute("lang", other.tag);
      await page.locator("report-sheet + div a").first().click();
      await expect(page.locator("report-sheet")).toHaveCount(0);
      await page.goto(`/${locale.id}/`);
      for (const text of [TYPED, ...Object.values(TOLD[locale.id]!), "granby"]) {
        const status = page.locator("tell-box [role=status]");
        await page.locator("#tell").fill("");
        await expect(status).toBeEmpty();
        await page.locator("#tell").fill(text);
        await expect(status).not.toBeEmpty();
      }
      await page.goto(`/${locale.id}/police/`);
      for (const text of [TYPED, "granby", "chantage"]) {
        await page.getByRole("combobox").first().fill("");
        await expect(page.locator(".find-status").first()).toBeEmpty();
        await page.getByRole("combobox").first().fill(text);
        await expect(page.locator(".find-status").first()).not.toBeEmpty();
      }
      for (const address of tried(addresses(locale))) {
        await page.goto(address);
        await settled(page);
      }
      broken.expectNothing();
    },
  );
}

test("the browser refuses text that a script gives to a page as HTML or as a script", async ({ page }) => {
  await page.goto(`/${LOCALES[0]!.id}/sheet/`);
  const refused = await page.evaluate(() => {
    const isRefused = (make: () => unknown): boolean => {
      try {
        make();
        return false;
      } catch {
        return true;
      }
    };
    // TypeScript does not know these types yet.
    const types = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: { createHTML(text: string): string }): unknown };
    };
    return [
      isRefused(() => (document.body.innerHTML = "<p>a</p>")),
      isRefused(() => document.body.insertAdjacentHTML("beforeend", "<p>a</p>")),
      isRefused(() => new DOMParser().parseFromString("<p>a</p>", "text/html")),
      isRefused(() => (document.createElement("script").src = "/a.js")),
      isRefused(() => types.trustedTypes.createPolicy("any", { createHTML: (text) => text })),
    ];
  });
  expect(refused).toEqual([true, true, true, true, true]);
});

test("a page that replaces the sheet is the same as the page that a browser loads", async ({ page }) => {
  const { outputFiles } = buildSync({
    entryPoints: ["src/features/sheet/grow.client.ts"],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "own",
  });
  await page.goto("about:blank");
  const broken = new Broken();
  for (const path of Object.keys(keptPages(site()))) {
    const [, body = ""] =
      /<body[^>]*>([\s\S]*)<\/body>/.exec(readFileSync(`dist${path}index.html`, "utf8")) ?? [];
    const isSame = await page.evaluate(`${outputFiles[0]!.text}
      (() => {
        const made = document.implementation.createHTMLDocument();
        made.body.append(...${JSON.stringify(treeOf(body))}.map((tree) => own.grow(tree, made)));
        const read = new DOMParser().parseFromString(${JSON.stringify(`<body>${body}`)}, "text/html");
        for (const script of read.querySelectorAll("script")) script.remove();
        read.normalize();
        made.normalize();
        return made.body.isEqualNode(read.body) && made.body.innerHTML === read.body.innerHTML;
      })()`);
    broken.unless(isSame === true, path);
  }
  broken.expectNothing();
});
