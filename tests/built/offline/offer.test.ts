import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { translator } from "../../../src/core/words/translate.ts";
import { kilobytes } from "../../../src/core/words/format.ts";
import { drawn } from "../../shared/sample.ts";
import { DIST, locales, none, pageAt, pages, OFFLINE_FILE, tags, textOf } from "../site.ts";

/** The file leaves out everything that HTML allows to leave out, because people store it as it is. */
const RULES = {
  extends: ["html-validate:recommended"],
  rules: {
    "attr-quotes": "off",
    "no-implicit-close": "off",
    "tel-non-breaking": "off",
    "no-trailing-whitespace": "off",
  },
} as const;
const validator = new HtmlValidate(new StaticConfigLoader(RULES as never));

// One template makes the file of every language, so the seed chooses one language.
for (const locale of drawn(locales, 0)) {
  test(`the file for a phone is valid HTML (${locale.id})`, async () => {
    const file = `${DIST}/${locale.id}/${OFFLINE_FILE}`;
    const html = readFileSync(file, "utf8");
    const { results } = await validator.validateString(
      html.replace(/<style>[^]*?<\/style>/, "<style></style>"),
      file,
    );
    none(
      results
        .flatMap(({ messages }) => messages)
        .map(({ line, ruleId, message }) => `${file}:${line}: ${ruleId}: ${message}`),
    );
  });
}

for (const locale of locales) {
  const file = `${DIST}/${locale.id}/${OFFLINE_FILE}`;

  test(`the pages of handouts and of safety offer the file, with its size, a name that reveals nothing, and what stays on the device (${locale.id})`, () => {
    const t = translator(locale, "offline");
    const name = `notes-${locale.id}.html`;
    const size = kilobytes(statSync(file).size, locale);
    for (const path of ["handouts", "safety"]) {
      const page = pageAt(`/${locale.id}/${path}/`);
      assert.ok(page, path);
      const [link, ...more] = tags(page, "a").filter(
        ({ attributes }) => attributes["href"] === `/${locale.id}/${OFFLINE_FILE}`,
      );
      assert.ok(link && more.length === 0, path);
      assert.equal(link.attributes["download"], name);
      const before = textOf(page.markup.slice(0, link.start));
      assert.ok(
        textOf(page.markup.slice(link.end, page.markup.indexOf("</a>", link.end))).includes(
          textOf(t("save", { size })),
        ),
        path,
      );
      for (const key of ["stays", "risk", "copies", "delete"])
        assert.ok(before.includes(textOf(t(key).replaceAll("**", ""))), `${path}: ${key}`);
    }
  });
}

test("no other page leads to it, and no list of pages names it", () => {
  const leading = pages.filter(({ html }) => html.includes(OFFLINE_FILE)).map(({ rest }) => rest);
  assert.deepEqual(new Set(leading), new Set(["handouts/", "safety/"]));
  assert.ok(!readFileSync(`${DIST}/sitemap.xml`, "utf8").includes(OFFLINE_FILE));
});
