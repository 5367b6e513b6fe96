import type { Page } from "@playwright/test";
import { lineOf, type Plan } from "./expected.ts";
import { oneLine } from "../support.ts";

/** Text and addresses of one step, as the page shows them. */
type Shown = readonly [title: string, hrefs: readonly string[]];
interface RawPlan {
  readonly first: readonly Shown[];
  readonly rest: readonly Shown[];
  readonly avoid: readonly string[];
  readonly folds: readonly string[];
}

/**
 * What the plan that is open shows for each set of radio buttons, in one call.
 * The buttons are set and the page is read from outside: the page's own script may be off.
 */
export async function shownPlans(page: Page, choices: readonly (readonly string[])[]): Promise<Plan[]> {
  const raw = await page.evaluate(readPlans, choices);
  return raw.map(({ first, rest, avoid, folds }) => ({
    first: first.map(line).toSorted(),
    rest: rest.map(line),
    avoid: avoid.map(oneLine).toSorted(),
    folds: folds.map(oneLine),
  }));
}

function line([title, hrefs]: Shown): string {
  return lineOf(oneLine(title), hrefs);
}

/** Runs in the browser. */
function readPlans(choices: readonly (readonly string[])[]): RawPlan[] {
  const seen = (selector: string, within: ParentNode = document): HTMLElement[] =>
    [...within.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const hrefs = (element: Element): string[] =>
    seen(":scope > .way > a, :scope > .column > .way > a", element).map(
      (link) => link.getAttribute("href") ?? "",
    );
  const text = (selector: string, element: Element): string =>
    seen(selector, element)
      .map(({ innerText }) => innerText)
      .join(" ");
  const titled =
    (title: string) =>
    (element: HTMLElement): Shown => [text(title, element), hrefs(element)];
  const act = ({ innerText }: HTMLElement): Shown => [innerText.trim().replace(/\.$/, ""), []];
  const door = (element: HTMLElement): Shown => {
    const found = hrefs(element);
    return [found.length > 0 ? "" : text(".phone-name", element), found];
  };
  const dangerBand = (element: HTMLElement): Shown[] =>
    element.querySelector(".door") ? [] : [["", hrefs(element.firstElementChild ?? element)]];
  const notInFold = (element: Element): boolean => element.closest(".fold") === null;
  return choices.map((ids) => {
    for (const input of document.querySelectorAll("input[type=radio]"))
      (input as HTMLInputElement).checked = ids.includes(input.id);
    return {
      first: [
        ...seen(".first").flatMap(dangerBand),
        ...seen(".first .imperatives li").map(act),
        ...seen(".first .door").map(door),
      ],
      rest: [
        ...seen(".step").filter(notInFold).map(titled(":scope > .step-title")),
        ...seen(".plan .phone-row").filter(notInFold).map(titled(":scope > .phone-name")),
      ],
      avoid: seen(".do-not li").map(({ innerText }) => innerText),
      folds: seen(".fold:not(.small) > summary").map(({ innerText }) => innerText),
    };
  });
}
