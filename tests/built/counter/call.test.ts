import assert from "node:assert/strict";
import { test } from "node:test";
import { counterSources } from "../../../src/content/site.ts";
import { pathOf, PLANS } from "../../shared/plan.ts";
import { locales, none, pageAt } from "../site.ts";

/** Languages in whose letters French and English cannot be read out. */
const foreign = locales.filter(({ dir }) => dir === "rtl");

for (const locale of foreign) {
  const pronounced = counterSources().words.get(locale.id)?.pronounced ?? "";

  test(`whoever reads Arabic alone can say each sentence of a call and knows each question by its sound (${locale.id})`, () => {
    const { html = "" } = pageAt(`/${locale.id}/call/`) ?? {};
    const theirs = html.match(/class="(?:heard block|phrase-said)" lang="(?:fr|en)/g) ?? [];
    const sounds = html.split(pronounced).length - 1;
    assert.ok(theirs.length > 20);
    assert.equal(sounds, theirs.length);
  });

  test(`wherever a plan sends to the local police, what to say in French is a tap away (${locale.id})`, () => {
    none(
      PLANS.map((plan) => pathOf(plan, locale)).filter((path) => {
        const { html = "" } = pageAt(path) ?? {};
        return html.includes(`href="/${locale.id}/police/"`) && !html.includes(`href="/${locale.id}/call/"`);
      }),
    );
  });
}
