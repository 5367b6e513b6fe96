import { chosenIn } from "./read.ts";

/** Shows the questions that fit what happened, and no others. What was typed in a hidden one is handed over all the same. */
export function showFitting(form: Element): void {
  const [situation] = chosenIn(form.querySelector("[data-field=situation]")!);
  for (const field of form.querySelectorAll<HTMLElement>("[data-only]"))
    field.hidden = situation !== undefined && !field.dataset.only?.split(" ").includes(situation);
}
