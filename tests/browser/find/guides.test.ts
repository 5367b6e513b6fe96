import { expect } from "@playwright/test";
import { findPath } from "../answer/support.ts";
import { languagesOf, settled, test } from "../support.ts";

const NONSENSE = "qqxyzzqq";

for (const locale of languagesOf(import.meta.url)) {
  test(`A box that asks for a place never loads guides, on the page of the police or in a plan (${locale.id})`, async ({
    page,
  }) => {
    const loaded: string[] = [];
    page.on("request", (request) => {
      const path = findPath(request);
      if (path) loaded.push(path);
    });
    for (const [path, box] of [
      ["police/", "find-box"],
      ["help/9/", ".first find-box"],
    ] as const) {
      loaded.length = 0;
      await page.goto(`/${locale.id}/${path}`);
      await settled(page);
      expect(loaded, path).toEqual([]);
      const first = page.locator(box).first();
      const ear = page.waitForResponse("**/find/ear-*");
      await first.getByRole("combobox").fill(NONSENSE);
      await expect(first.locator(".find-status")).toContainText(NONSENSE);
      await (await ear).finished();
      await settled(page);
      // The index, and the ear for danger.
      const kinds = loaded.map((file) => file.replace(/[0-9a-f]{10}(?=\.js$)/, "*")).sort();
      expect(kinds, path).toEqual(["/find/*.js", "/find/ear-*.js"]);
    }
  });
}
