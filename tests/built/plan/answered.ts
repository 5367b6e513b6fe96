// Reads the built plans as they look with each choice of answers.
import assert from "node:assert/strict";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { choices, pathOf, PLANS, type Choice, type PlanPage } from "../../shared/plan.ts";
import { pageAt } from "../site.ts";
import { hidingOf } from "./hiding.ts";
import { planIn, Shown } from "./shown.ts";

/** A built plan with the answers of one choice. */
export interface Answered extends Choice {
  readonly plan: PlanPage;
  readonly shown: Shown;
  /** Returns the same page with one more button chosen. */
  readonly also: (button: string) => Shown;
}

/** Yields each plan of a language with each choice of answers. The first of each has none. */
export function* answered(
  locale: Pick<Locale, "id">,
  plans: readonly PlanPage[] = PLANS,
): Generator<Answered> {
  for (const plan of plans) {
    const page = pageAt(pathOf(plan, locale));
    assert.ok(page, pathOf(plan, locale));
    const hiding = hidingOf(page.html);
    const whole = planIn(page);
    for (const choice of choices(plan))
      yield {
        ...choice,
        plan,
        shown: new Shown(whole, hiding(choice.ids)),
        also: (button) => new Shown(whole, hiding([...choice.ids, button])),
      };
  }
}
