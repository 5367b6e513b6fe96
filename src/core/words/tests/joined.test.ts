import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { besides, list } from "../format.ts";
import { servicePage } from "../../../features/services/page.view.ts";
import { rowViews } from "../../../features/plan/rows.view.ts";

test("alternative answers are joined by “or” in each language", () => {
  for (const locale of locales()) {
    const or = list(["1", "2"], locale, "or").replace(/\d/g, "").trim();
    const several = [...facts().situations.values()]
      .flatMap((situation) => rowViews(situation, siteIn(locale), { parts: ["first", "then"] }))
      .filter(({ row: { when } }) => Object.values(when).some((accepted) => accepted.length > 1));
    assert.ok(several.length > 0);
    for (const { when } of several) assert.ok(when.includes(or), `${locale.id}: ${when}`);
  }
});

test("a name and its region have the comma of the page’s script between them", () => {
  for (const locale of locales())
    assert.equal(besides(["Akulivik", "2"], locale), locale.dir === "rtl" ? "Akulivik، 2" : "Akulivik, 2");
});

test("in a list of people, only the first one has a capital", () => {
  const service = [...facts().services.values()].find(({ audience }) => audience.length > 1);
  assert.ok(service);
  for (const { id } of locales()) {
    const { about } = servicePage(siteIn(id), { service: service.slug.replace("services/", "") });
    assert.doesNotMatch(about[0]!.text.slice(1), /\p{Lu}/u, id);
  }
});
