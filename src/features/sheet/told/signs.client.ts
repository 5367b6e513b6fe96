import type { Urgency } from "../../../shell/danger/danger.rules.ts";

/** Brings 911 or 9-8-8 beside the story at once, while its words speak of danger. */
export function showSigns(form: Element, urgent: readonly Urgency[]): void {
  for (const line of form.querySelectorAll<HTMLElement>("[data-sign]"))
    line.hidden = !urgent.some((one) => one === line.dataset.sign);
}
