import { expect } from "@playwright/test";
import { cardFaults, foreignPages } from "../../shared/foreign-pages.ts";
import { LOCALES, test } from "../support.ts";

for (const { id } of LOCALES) {
  test(`a card on another person's page looks and reads right, whatever the page's styles for all text (${id})`, async ({
    page,
  }) => {
    for (const { name, html, framed } of foreignPages(id)) {
      await page.goto(`data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
      expect(await page.evaluate(cardFaults, framed), name).toEqual([]);
    }
  });
}
