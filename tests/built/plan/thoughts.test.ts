/** The box for thoughts of suicide, and the line that says what an answer changed, on the built pages. */
import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { BOX } from "../../../src/features/plan/buttons.rules.ts";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { translator } from "../../../src/core/words/translate.ts";
import { type PlanPage, decided, nameOf, OWN_PLANS, pathOf, PLANS } from "../../shared/plan.ts";
import type { Element } from "../../golden/tree.ts";
import { locales, none, pageAt } from "../site.ts";
import { answered } from "./answered.ts";
import { hidingOf } from "./hiding.ts";
import { has, planIn, Shown } from "./shown.ts";

const isBox = ({ attributes }: Element): boolean => attributes["id"] === BOX.id;
const CRISIS = ["tel:988", "sms:988"];

for (const locale of locales) {
  test(`the ticked box for thoughts of suicide moves 9-8-8 beside the first action and changes nothing else (${locale.id})`, () => {
    const faults: string[] = [];
    let boxed = 0;
    for (const { plan, answers, shown: open, also } of answered(locale, OWN_PLANS)) {
      const { thoughts } = decided(plan, answers);
      const isThere = open.all(isBox).length > 0;
      if (isThere !== (thoughts !== undefined)) faults.push(`${nameOf(plan, answers)}: box`);
      if (!thoughts) continue;
      boxed += 1;
      const ticked = also(BOX.id);
      const { guard, ...rest } = open.plan();
      const { guard: left, ...same } = ticked.plan();
      if (JSON.stringify(rest) !== JSON.stringify(same))
        faults.push(`${nameOf(plan, answers)}: more changed`);
      const shown = (one: Shown): number =>
        [...one.all(has("guard")), ...one.all(has("first"))]
          .flatMap((part) => one.hrefs(part))
          .filter((href) => CRISIS.includes(href)).length;
      const wanted = thoughts.beside.includes("988") ? 1 : 0;
      if (ticked.all(has("thoughts-line")).length !== 1) faults.push(`${nameOf(plan, answers)}: no line`);
      if (wanted === 1 && shown(ticked) !== 1)
        faults.push(`${nameOf(plan, answers)}: ${shown(ticked)} times`);
      if (left.length > guard.length) faults.push(`${nameOf(plan, answers)}: above`);
    }
    assert.ok(boxed > 0);
    none(faults);
  });

  test(`no page shows what the box says before it is ticked, and a page without a reader has no box (${locale.id})`, () => {
    const faults: string[] = [];
    for (const plan of PLANS) {
      const page = pageAt(pathOf(plan, locale));
      assert.ok(page);
      const shown = new Shown(planIn(page), hidingOf(page.html)([]));
      if (shown.all(has("thoughts-line")).length > 0) faults.push(`${nameOf(plan)}: shown`);
      if (plan.reader === undefined && shown.all(isBox).length > 0) faults.push(`${nameOf(plan)}: box`);
    }
    none(faults);
  });

  test(`one line after an answer names each answer and says what it changed, and nothing before (${locale.id})`, () => {
    const t = translator(locale, "plan");
    const { questions } = words(locale).questions;
    const faults: string[] = [];
    const first = (plan: PlanPage, answers = {}) =>
      JSON.stringify([decided(plan, answers).acts, decided(plan, answers).body]);
    for (const { plan, answers, ids, shown } of answered(locale, OWN_PLANS)) {
      const lines = shown.all(has("to-first")).map((one) => shown.text(one));
      if (lines.length !== Math.min(1, ids.length))
        faults.push(`${nameOf(plan, answers)}: ${lines.length} lines`);
      const [line = ""] = lines;
      if (ids.length === 0) continue;
      if (/ [,،.]/.test(line)) faults.push(`${nameOf(plan, answers)}: a space before a sign: ${line}`);
      const own = words(locale).situations[plan.situation.id]?.questions;
      for (const [question, answer] of Object.entries(answers)) {
        if (answer === undefined) continue;
        const said = own?.[question]?.answers?.[answer] ?? questions[question]?.answers[answer];
        const label = (variantFor(said, plan.reader) ?? "?").replace(/\s+/g, " ");
        if (!line.includes(label)) faults.push(`${nameOf(plan, answers)}: ${label} is not in ${line}`);
      }
      if (line.includes(t("changedFirst")) !== (first(plan, answers) !== first(plan)))
        faults.push(`${nameOf(plan, answers)}: ${line}`);
    }
    none(faults);
  });
}
