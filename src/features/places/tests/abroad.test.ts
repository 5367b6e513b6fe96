import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "../../../core/words/translate.ts";
import { abroadPage } from "../elsewhere.view.ts";

const PAGES = locales().map((locale) => ({
  locale,
  page: abroadPage(siteIn(locale.id)),
  t: translator(locale, "police"),
}));
const countries = facts().abroad.countries;
const shownAs = ({ page }: (typeof PAGES)[number], code: string) =>
  page.countries.find(({ anchor }) => anchor === code.toLowerCase())!;

test("for each country, the page says who takes reports about a child, or on which day we found nobody", () => {
  for (const one of PAGES) {
    for (const { code, notFound } of countries) {
      const { numbers, hotlines, notFound: said } = shownAs(one, code);
      if (notFound === undefined) assert.equal(said, undefined, code);
      if (said === undefined) assert.ok(numbers.length + hotlines.length > 0, code);
    }
    const [found = "", not = ""] = one.page.glance.map((group) => group.countries);
    for (const { name, notFound: said } of one.page.countries)
      assert.ok((said === undefined ? found : not).includes(name), name);
  }
});

test("a line whose hours differ between sources has a note that they do", () => {
  const doubtful = countries.flatMap(({ code, numbers }) =>
    numbers.filter(({ hoursInDoubt }) => hoursInDoubt).map(({ value }) => ({ code, value })),
  );
  assert.ok(doubtful.length > 0);
  for (const one of PAGES)
    for (const { code, value } of doubtful)
      assert.equal(
        shownAs(one, code).numbers.find((number) => number.value === value)?.doubt,
        one.t("hoursInDoubt"),
      );
});

test("the page says which bodies take reports from other countries, by day and night or without a name", () => {
  const open = countries.flatMap(({ code, hotlines }) =>
    hotlines.filter(({ fromAbroad }) => fromAbroad).map((hotline) => ({ code, ...hotline })),
  );
  assert.ok(open.length > 0);
  for (const one of PAGES)
    for (const { code, name, always, identity } of open) {
      const about = shownAs(one, code).hotlines.find((hotline) => hotline.name === name)?.about ?? [];
      assert.ok(about.includes(one.t("hotline.fromAbroad")), name);
      assert.equal(about.includes(one.t("hotline.always")), always, name);
      assert.equal(about.includes(one.t("hotline.anonymous")), identity === "anonymous", name);
    }
});
