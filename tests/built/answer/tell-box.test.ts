import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { PRIVATE } from "../../../src/ui/forms.ts";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { answers, DIST, locales, none, pageAt, pages, tags, type Page } from "../site.ts";

/** Returns the markup of each box of a page. */
const boxesOf = ({ markup }: Page): string[] => markup.match(/<tell-box\b[\s\S]*?<\/tell-box>/g) ?? [];
const withBox = pages.filter(({ markup }) => markup.includes("<tell-box"));
const DOORS = ["young", "adults", "parents", "staff", "others"];

test("home, the page for unknown addresses, each door and each plan take told sentences", () => {
  const all = locales.flatMap((locale) => [
    ...["", "404/", ...DOORS.map((door) => `${door}/`)].map((rest) => `/${locale.id}/${rest}`),
    ...PLANS.map((plan) => pathOf(plan, locale)),
  ]);
  none(
    all.flatMap((path) => {
      const page = pageAt(path);
      if (!page) return [`${path}: no such page`];
      const many = boxesOf(page).length;
      return many === 1 ? [] : [`${path}: ${many} boxes`];
    }),
  );
});

test("the box below a plan is after it and not in it", () => {
  none(
    locales
      .flatMap((locale) => PLANS.map((plan) => pathOf(plan, locale)))
      .filter((path) => {
        const { markup } = pageAt(path)!;
        return markup.indexOf("<tell-box") < markup.indexOf("</article>");
      }),
  );
});

test("a box loads existing scripts of its language, and leads to a list and a page that exist", () => {
  for (const page of withBox)
    for (const { attributes } of tags(page, "tell-box")) {
      for (const key of ["data-find", "data-answer"])
        assert.ok(existsSync(DIST + attributes[key]!), `${page.path}: ${key}`);
      const [list = "", fragment = ""] = attributes["data-list"]!.split("#");
      assert.ok(list.startsWith(`/${page.locale.id}/`), page.path);
      assert.match(pageAt(list)?.markup ?? "", new RegExp(` id="${fragment}"`), `${page.path}: ${list}`);
    }
});

test("the field has a label, a hint and no name, and stands in a form that sends nothing", () => {
  for (const page of withBox)
    for (const markup of boxesOf(page)) {
      const [form, ...forms] = tags({ markup }, "form");
      const [field, ...fields] = tags({ markup }, "textarea");
      assert.ok(form && field && forms.length + fields.length === 0, page.path);
      assert.equal(form.attributes["action"], PRIVATE.action);
      const { id, name, "aria-describedby": hint } = field.attributes;
      assert.equal(name, undefined, page.path);
      assert.match(markup, new RegExp(`<label[^>]* for="${id}"`), page.path);
      assert.match(markup, new RegExp(` id="${hint}"`), page.path);
      assert.ok(
        tags({ markup }, "a").every(({ attributes: { href = "" } }) => answers(href)),
        page.path,
      );
    }
});

test("without script the box is hidden", () => {
  for (const page of withBox)
    for (const { attributes } of tags(page, "tell-box"))
      assert.match(attributes["class"] ?? "", /(^| )noscript:hidden( |$)/, page.path);
});
