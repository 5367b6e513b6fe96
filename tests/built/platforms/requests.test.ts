import { facts, site, siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "../../../src/core/words/translate.ts";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { rich } from "../../../src/core/words/rich.ts";
import { REQUEST } from "../../../src/features/platforms/links.view.ts";
import { tasksInOrder } from "../../../src/features/platforms/order.view.ts";
import { resolver } from "../../../src/ui/links.view.ts";
import { decode, locales, mainOf, pageAt, textOf } from "../site.ts";

const PLACE = `id="a${tasksInOrder(site()).findIndex((one) => one === "take-down-image") + 1}"`;

test("next to the written request to an app, the page says whom to tell first and that nobody can promise a removal", () => {
  let links = 0;
  for (const locale of locales) {
    const lead = textOf(rich(translator(locale, "platforms")("request"), locale, resolver(siteIn(locale))));
    for (const platform of facts().platforms.values()) {
      const page = pageAt(`/${locale.id}/platforms/${platform.id}/`)!;
      const [main = ""] = decode(mainOf(page)).split('<ul class="origins">');
      const fold = main.split(PLACE)[1]?.split("</details>")[0] ?? "";
      const urls = platform.links
        .filter(({ purpose }) => purpose === REQUEST)
        .flatMap((link) => Object.values(link.urls));
      assert.equal(textOf(fold).includes(lead), urls.length > 0, page.path);
      for (const url of urls) {
        links += 1;
        const at = fold.indexOf(`href="${url}"`);
        assert.ok(
          at > fold.indexOf(`href="${pageHref("take-down", siteIn(locale))}"`),
          `${page.path}: ${url}`,
        );
        assert.equal(main.split(`href="${url}"`).length, 2, `${page.path}: ${url} appears elsewhere too`);
      }
    }
  }
  assert.ok(links > 0);
});
