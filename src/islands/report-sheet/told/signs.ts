import type { Sign } from "../../../domain/sheet/told/signs.ts";

/** Brings 911 or 9-8-8 beside the story at once, while its words speak of danger. */
export function showSigns(form: Element, signs: ReadonlySet<Sign>): void {
  for (const line of form.querySelectorAll<HTMLElement>("[data-sign]"))
    line.hidden = !signs.has(line.dataset.sign as Sign);
}
