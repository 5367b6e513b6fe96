import { own } from "../report/answers.rules.ts";
import type { SheetIsland } from "./island.rules.ts";

const FROM_PLAN = /^#([a-z\d]{1,12})$/;

/**
 * Takes over what a plan already knows, as in "#11c": the number of what happened and the letter of the reader. It
 * leaves the address at once, and nothing that one can read was ever in it.
 */
export function takeOver(form: Element, { numbers, letters }: SheetIsland): void {
  const [, known] = FROM_PLAN.exec(location.hash) ?? [];
  if (known === undefined) return;
  // "abroad" ends with a letter of its own.
  const letter = own(numbers, known) === undefined ? known.slice(-1) : "";
  const number = letter === "" ? known : known.slice(0, -1);
  if (own(numbers, number) === undefined) return;
  history.replaceState(history.state, "", location.pathname);
  const situation = form.querySelector<HTMLSelectElement>("#situation")!;
  situation.value = own(numbers, number)!;
  // A number of a situation that no sheet is made of leaves the question open.
  if (situation.selectedIndex < 0) situation.selectedIndex = 0;
  if (situation.value !== "") setKnown(form, "situation", true);
  const reader = own(letters, letter);
  const cell = form.querySelector<HTMLInputElement>(`[data-field=reporter] [value="${reader}"]`);
  if (!cell) return;
  cell.checked = true;
  setKnown(form, "reporter", true);
}

/** A question that is known already is one line with a way to change it. */
export function setKnown(form: Element, field: string, isKnown: boolean): void {
  form.querySelector<HTMLElement>(`[data-line="${field}"]`)!.hidden = !isKnown;
  form.querySelector<HTMLElement>(`[data-step="${field}"]`)!.hidden = isKnown;
}

/** Asks a question again that was known already. */
export function changeKnown(form: Element, field: string): void {
  setKnown(form, field, false);
  delete form.querySelector<HTMLElement>(`[data-step="${field}"]`)!.dataset.by;
  form.querySelector<HTMLElement>(`[data-step="${field}"] :is(select, input)`)?.focus();
}

/** The questions that are known already. */
export function knownOf(form: Element): string[] {
  const lines = [...form.querySelectorAll<HTMLElement>("[data-line]")];
  return lines.filter(({ hidden }) => !hidden).map(({ dataset }) => dataset.line ?? "");
}

/** What the lines say. */
export function showKnown(form: Element, { whose }: SheetIsland): void {
  const reader = form.querySelector<HTMLInputElement>("[data-field=reporter] :checked")?.value ?? "";
  const situation = form.querySelector<HTMLSelectElement>("#situation")!;
  const said = { reporter: whose[reader], situation: situation.selectedOptions[0]?.textContent };
  for (const [field, words] of Object.entries(said))
    form.querySelector(`[data-line=${field}] b`)!.textContent = words ?? "";
}
