import { locales, site } from "../../../src/site/site.ts";
import { easySources } from "../../../src/features/easy/easy.load.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { pathOf } from "../../../src/core/facts/addresses.ts";
import { hrefs, pageAt, tags, type Page } from "../site.ts";

const { file } = easySources(site());
const path = (id: string, name: string): string => `/${id}/${pathOf(site(), name)}/`;

for (const locale of locales()) {
  const page = pageAt(path(locale.id, "easy")) as Page;

  test(`the page in easy words has eight anchors, each with one drawing that a voice does not read (${locale.id})`, () => {
    const screens = page.markup.split(/<section class="section screen/).slice(1);
    assert.equal(screens.length, file.screens.length);
    screens.forEach((screen, at) => {
      assert.match(screen, new RegExp(`id="a${at + 1}"`));
      const [drawing = "", ...more] = [
        ...screen.split("</section>")[0]!.matchAll(/<svg[^>]*viewBox="0 0 48 32"[^>]*>/g),
      ];
      assert.equal(more.length, 0);
      assert.match(String(drawing), /aria-hidden="true"/);
    });
    const next = hrefs(page).filter((href) => /^#a\d$/.test(href));
    assert.deepEqual(
      next,
      file.screens.slice(1).map((_, at) => `#a${at + 2}`),
    );
  });

  test(`it leads to one page and to its little book (${locale.id})`, () => {
    const buttons = tags(page, "a").filter(({ attributes }) => /\bbutton\b/.test(attributes["class"] ?? ""));
    assert.deepEqual(
      buttons.map(({ attributes }) => attributes["href"]),
      [path(locale.id, file.leads)],
    );
    assert.ok(hrefs(page).includes(`/${locale.id}/handouts/${file.book}/`));
  });

  test(`the start pages for young people, parents and people who work with children lead to it (${locale.id})`, () => {
    for (const door of ["young", "parents", "staff", "all"])
      assert.ok(hrefs(pageAt(path(locale.id, door)) as Page).includes(path(locale.id, "easy")), door);
  });
}
