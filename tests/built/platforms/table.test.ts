import { facts, words, site, siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { rich } from "../../../src/core/words/rich.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { platformsInOrder, tableTasks } from "../../../src/features/platforms/order.view.ts";
import { resolver } from "../../../src/ui/links.view.ts";
import { locales, mainOf, pageAt, textOf } from "../site.ts";

/** Returns text as the page shows it: through the same functions, without their additions. */
const asShown = (sentence: string, locale: Locale): string =>
  textOf(rich(sentence, locale, resolver(siteIn(locale))));

test("the table has every platform once, the four from the news story first, and how each task begins", () => {
  for (const locale of locales) {
    const page = pageAt(`/${locale.id}/platforms/`)!;
    const rows = [...mainOf(page).matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) => row).slice(1);
    const ids = rows.map((row) => new RegExp(`/${locale.id}/platforms/([\\w-]+)/"`).exec(row)?.[1] ?? "");
    assert.deepEqual(
      ids,
      platformsInOrder(siteIn(locale)).map(({ id }) => id),
    );
    assert.deepEqual(ids.slice(0, 4), ["snapchat", "facebook", "messenger", "instagram"]);
    assert.deepEqual([...ids].sort(), [...facts().platforms.keys()].sort());
    ids.forEach((id, index) => {
      tableTasks(site()).forEach((task, position) => {
        const cell =
          new RegExp(`<td data-c="${position + 1}">([\\s\\S]*?)</td>`).exec(rows[index] ?? "")?.[1] ?? "";
        const step = words(locale).platformSteps[id]?.tasks[task]?.[0];
        const doubtful = facts().platforms.get(id)?.tasks[task]?.steps[0]?.status === "unconfirmed";
        if (step) assert.ok(textOf(cell).includes(asShown(step, locale)), `${locale.id} ${id} ${task}`);
        assert.equal(cell.includes("doubt"), doubtful, `${locale.id} ${id} ${task}`);
        assert.notEqual(textOf(cell), "", `${locale.id} ${id} ${task}`);
      });
    });
  }
});
