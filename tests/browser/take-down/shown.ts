import type { Page } from "@playwright/test";
import { oneLine } from "../support.ts";

/**
 * What the ways to remove an image tell one person, as lines. A step is "title | addresses"; in the first
 * action, a step with addresses has no title.
 */
export interface Plan {
  /** In any order: what readers do by themselves comes before the services. */
  readonly first: readonly string[];
  /** In the order of the list. */
  readonly rest: readonly string[];
  /** In any order. */
  readonly avoid: readonly string[];
}

export function lineOf(title: string, hrefs: readonly string[]): string {
  return [title, ...hrefs].filter((part) => part !== "").join(" | ");
}

/** Text and addresses of one step, as the page shows them. */
type Shown = readonly [title: string, hrefs: readonly string[]];
interface RawPlan {
  readonly first: readonly Shown[];
  readonly rest: readonly Shown[];
  readonly avoid: readonly string[];
}

/**
 * Returns what the open list shows for each set of radio buttons, in one call.
 * The test sets the buttons and reads the page from outside, because the page's own script may be off.
 */
export async function shownPlans(page: Page, choices: readonly (readonly string[])[]): Promise<Plan[]> {
  const raw = await page.evaluate(readPlans, choices);
  return raw.map(({ first, rest, avoid }) => ({
    first: first.map(line).toSorted(),
    rest: rest.map(line),
    avoid: avoid.map(oneLine).toSorted(),
  }));
}

function line([title, hrefs]: Shown): string {
  return lineOf(oneLine(title), hrefs);
}

/** Runs in the browser. Reads the list for each set of radio buttons. */
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
  const notInFold = (element: Element): boolean => element.closest(".fold") === null;
  return choices.map((ids) => {
    for (const input of document.querySelectorAll("input[type=radio]"))
      (input as HTMLInputElement).checked = ids.includes(input.id);
    return {
      first: [...seen(".first .when + ul li").map(act), ...seen(".first .door").map(door)],
      rest: [
        ...seen(".step").filter(notInFold).map(titled(":scope > .step-title")),
        ...seen(".plan .phone-row").filter(notInFold).map(titled(":scope > .phone-name")),
      ],
      avoid: seen(".do-not li").map(({ innerText }) => innerText),
    };
  });
}
