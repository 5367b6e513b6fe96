import { facts } from "../../../src/site/site.ts";
import type { Page } from "@playwright/test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { PlanText } from "../../shared/plan-words.ts";
import { pathOf, type PlanPage } from "../../shared/plan.ts";
import { oneLine } from "../support.ts";

/** Parts of a plan that tests read from the browser, as lines. */
export type Part = "acts" | "body" | "then" | "avoid" | "talk" | "folds";
export const PARTS: readonly Part[] = ["acts", "body", "then", "avoid", "talk", "folds"];

/** Returns the expected text of a plan, as lines. */
export function linesOf(plan: PlanText, part: Part): readonly string[] {
  return plan[part].map((line) => (typeof line === "string" ? line : line.text));
}

/**
 * Returns what the open plan shows for each set of radio buttons, in one call.
 * The test sets the buttons and reads the page from outside, because the page's own script may be off.
 */
export async function shownPlans(
  page: Page,
  choices: readonly (readonly string[])[],
): Promise<Record<Part, string[]>[]> {
  const raw = await page.evaluate(readPlans, choices);
  return raw.map(
    (plan) =>
      Object.fromEntries(PARTS.map((part) => [part, plan[part].map(oneLine)])) as Record<Part, string[]>,
  );
}

/** Runs in the browser. Reads the plan for each set of radio buttons. */
function readPlans(choices: readonly (readonly string[])[]): Record<Part, string[]>[] {
  const seen = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const said = (selector: string): string[] => seen(selector).map(({ innerText }) => innerText);
  // The numbers of other countries next to an act have their own tests.
  const withoutNumbers = (act: HTMLElement): string =>
    act.innerText.replace(act.querySelector<HTMLElement>(".there")?.innerText ?? "", "");
  return choices.map((ids) => {
    for (const input of document.querySelectorAll<HTMLInputElement>("input[type=radio]"))
      input.checked = ids.includes(input.id);
    // A tap fires this event too. Only the script that replaces the style needs it.
    document.querySelector(".answers")?.dispatchEvent(new Event("change", { bubbles: true }));
    return {
      acts: seen(".first ul > li").map(withoutNumbers),
      body: said(".first .door > .imperatives"),
      then: seen(".then .step").map((step) =>
        seen(":scope > .small:first-child, :scope > .step-title", step)
          .map(({ innerText }) => innerText)
          .join(" "),
      ),
      avoid: said(".avoid li"),
      talk: said(".talks .step > h3"),
      folds: said(".plan-parts ~ .section .fold-line > summary"),
    };
  });
}

/**
 * Goes the way of a reader: from the home page of a language, by who needs help and what happened, to their
 * plan.
 *
 * @returns the number of taps
 */
export async function tapTo(page: Page, plan: PlanPage, locale: Locale): Promise<number> {
  const door = plan.reader && facts().plan.doors[plan.reader];
  const path = pathOf(plan, locale);
  const steps = [...(door === undefined ? [] : [`/${locale.id}/${door}/`]), path];
  await page.goto(`/${locale.id}/`);
  for (const next of steps) {
    await page.locator(`main a[href="${next}"]`).first().click();
    await page.waitForURL(`**${next}`);
  }
  return steps.length;
}
