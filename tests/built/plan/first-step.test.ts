import { words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { expectedPlan } from "../../shared/plan-words.ts";
import { decided, nameOf, pathOf, PLANS, spokenTo } from "../../shared/plan.ts";
import { locales, none, pageAt } from "../site.ts";
import { answered } from "./answered.ts";
import { hidingOf } from "./hiding.ts";
import { has, planIn, Shown } from "./shown.ts";

for (const locale of locales) {
  test(`in danger 911 comes before what one does oneself (${locale.id})`, () => {
    const faults: string[] = [];
    let called = 0;
    for (const { plan, answers, shown } of answered(locale)) {
      if (decided(plan, answers).body?.id !== "911") continue;
      called += 1;
      const [step] = shown.all(has("first"));
      assert.ok(step);
      const [door] = shown.all(has("door"), step);
      const [act] = shown.all(({ name }) => name === "li", step);
      assert.ok(door && act);
      const text = shown.text(step);
      if (text.indexOf(shown.text(door)) > text.indexOf(shown.text(act))) faults.push(nameOf(plan, answers));
    }
    assert.ok(called > 100);
    none(faults);
  });

  test(`a tap on 911 in a first step calls it (${locale.id})`, () => {
    const faults: string[] = [];
    let named = 0;
    for (const { plan, answers, shown } of answered(locale)) {
      for (const act of shown
        .all(has("imperatives"))
        .flatMap((one) => shown.all(({ name }) => name === "li", one))) {
        // The 911 of another country is plain text, because a tap would call the 911 here.
        if (!shown.text(act, has("there")).includes("911")) continue;
        named += 1;
        // Someone there must make this call. From here it would reach the wrong place.
        if (decided(plan, answers).acts.some(({ id }) => id === "call-911-there")) continue;
        if (!shown.hrefs(act).includes("tel:911")) faults.push(nameOf(plan, answers));
      }
    }
    assert.ok(named > 0);
    none(faults);
  });

  test(`what to tell 911 comes after its number (${locale.id})`, () => {
    const told = [
      "say-what-was-taken",
      "say-when-last-seen",
      "give-address-and-user-name",
      "say-user-name-and-town",
    ];
    const faults: string[] = [];
    let met = 0;
    for (const { plan, answers, shown } of answered(locale)) {
      const { acts, body } = decided(plan, answers);
      const steps = acts.filter(({ id }) => told.includes(id));
      if (body?.id !== "911" || steps.length === 0) continue;
      met += 1;
      const [first] = shown.all(has("first"));
      const text = first ? shown.text(first).toLowerCase() : "";
      const call =
        words(locale).situations[plan.situation.id]?.bodies?.["911"] ?? words(locale).plan.bodies["911"];
      const number = text.indexOf(variantFor(call?.do, spokenTo(plan))!.toLowerCase());
      for (const { id } of steps) {
        const title = variantFor(words(locale).plan.acts[id]?.do, spokenTo(plan))!.toLowerCase();
        if (number < 0 || text.indexOf(title) < number) faults.push(`${nameOf(plan, answers)}: ${title}`);
      }
    }
    assert.ok(met > 0);
    none(faults);
  });

  test(`between the danger of a meeting and a later meeting, the page shows no third case (${locale.id})`, () => {
    const plans = PLANS.filter((plan) =>
      decided(plan).acts.some(({ condition }) => condition === "today-or-gone"),
    );
    assert.ok(plans.length > 0);
    for (const plan of plans) {
      const page = pageAt(pathOf(plan, locale));
      assert.ok(page);
      const shown = new Shown(planIn(page), hidingOf(page.html)([]));
      const text = shown
        .all(has("first"))
        .map((one) => shown.text(one))
        .join(" ");
      const { acts, labels, body } = expectedPlan(plan, {}, locale);
      const danger = acts.find(({ ways }) => ways.length > 0)?.text ?? "";
      const parts = [danger, ...labels, body[0]?.text ?? ""];
      assert.ok(text.includes(parts.join(" ")), `${nameOf(plan)}: ${text}`);
    }
  });
}
