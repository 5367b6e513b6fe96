import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { heard } from "../../../src/core/words/heard.rules.ts";
import { pathOf, PLANS, spokenTo } from "../../shared/plan.ts";
import { locales, pageAt, textOf } from "../site.ts";

/** What readers say when nothing is urgent. */
const CAN_WAIT = ["advice", "news", "nothing"];

for (const locale of locales) {
  test(`nobody in danger tells 911 what can wait: a file number, advice without a name (${locale.id})`, () => {
    const { say } = words(locale).plan;
    let doors = 0;
    for (const plan of PLANS) {
      const { html = "" } = pageAt(pathOf(plan, locale)) ?? {};
      for (const [door] of html.matchAll(
        /<div class="door"[^>]*>(?:(?!<div).)*?href="tel:911"[^]*?<\/div>/g,
      )) {
        doors += 1;
        for (const id of CAN_WAIT)
          assert.ok(
            !textOf(door).includes(heard(say[id], spokenTo(plan)) ?? "?"),
            `${pathOf(plan, locale)}: ${id}`,
          );
      }
    }
    assert.ok(doors > PLANS.length / 4, "plans that lead to 911 first");
  });
}
