import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { nameOf, pathOf, PLANS, spokenTo } from "../../shared/plan.ts";
import { locales, none, pageAt, textOf } from "../site.ts";
import { answered } from "./answered.ts";
import { has } from "./shown.ts";

/** What readers say when nothing is urgent. */
const CAN_WAIT = ["advice", "news", "nothing"];

/** What 911 hears first, by the answer to the question of danger. */
const IN_DANGER: Readonly<Record<string, string>> = {
  near: "danger-here",
  live: "hurt-now",
  life: "life",
  missing: "missing",
};
/** Where the situation's own words say the danger better, or the danger is the reader. */
const OWN_WORDS: readonly string[] = ["coerced-self-harm live", "own-thoughts live", "fake-accusation near"];

const spaced = (text: string): string => text.replace(/\s+/g, " ");

for (const locale of locales) {
  test(`whoever says what the danger is reads that out to 911, not the threat or the picture (${locale.id})`, () => {
    const { say } = words(locale).plan;
    const faults: string[] = [];
    let told = 0;
    for (const { plan, answers, shown } of answered(locale)) {
      const id = IN_DANGER[answers.danger ?? ""];
      if (id === undefined || OWN_WORDS.includes(`${plan.situation.id} ${answers.danger}`)) continue;
      const doors = shown.all(has("door")).filter((door) => shown.hrefs(door).includes("tel:911"));
      for (const door of doors) {
        told += 1;
        const sentence = spaced(variantFor(say[id], spokenTo(plan)) ?? "?");
        if (!spaced(shown.text(door)).includes(sentence))
          faults.push(`${nameOf(plan, answers)}: ${shown.text(door)}`);
      }
    }
    assert.ok(told > 100, `${told}`);
    none(faults);
  });

  test(`nobody in danger reads out to 911 what can wait: a file number, advice without a name (${locale.id})`, () => {
    const { say } = words(locale).plan;
    let doors = 0;
    for (const plan of PLANS) {
      const { html = "" } = pageAt(pathOf(plan, locale)) ?? {};
      for (const [door] of html.matchAll(
        /<div class="door[ "][^>]*>(?:(?!<div).)*?href="tel:911"[^]*?<\/div>/g,
      )) {
        doors += 1;
        for (const id of CAN_WAIT)
          assert.ok(
            !textOf(door).includes(variantFor(say[id], spokenTo(plan)) ?? "?"),
            `${pathOf(plan, locale)}: ${id}`,
          );
      }
    }
    assert.ok(doors > PLANS.length / 4, "plans that lead to 911 first");
  });
}
