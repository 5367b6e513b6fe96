import { fits } from "../report/fits.rules.ts";
import type { GroupField } from "../report/sheet-facts.schema.ts";
import type { SheetAnswers } from "../report/answers.rules.ts";

/**
 * Shows the questions that fit what happened and who writes, and no others. What was typed in a hidden one is handed
 * over all the same, but for what a person keeps to themselves.
 */
export function showFitting(form: Element, answers: SheetAnswers): void {
  for (const field of form.querySelectorAll<HTMLElement>(
    "[data-only], [data-adults], [data-minors], [data-unless]",
  )) {
    const only = field.dataset.only?.split(" ");
    const { unless = "null" } = field.dataset;
    const rule = { adults: isSet(field, "adults"), minors: isSet(field, "minors"), unless: unlessOf(unless) };
    field.hidden = !fits({ only, ...rule }, answers);
  }
  for (const field of form.querySelectorAll<HTMLElement>("[data-when]")) {
    const [id = "", ...options] = field.dataset.when!.split(" ");
    const asked = field
      .closest("[data-group], [data-section], [data-step]")
      ?.querySelector(`[data-field="${id}"]`);
    // A question that was brought next to the story opens what follows in the first block.
    const isOpen = isGiven(asked ?? form.querySelector(`[data-field="${id}"]`), options);
    field.hidden = !isOpen || (field.dataset.only !== undefined && field.hidden);
  }
  for (const part of form.querySelectorAll<HTMLElement>("[data-hidden-by], [data-shown-by]")) {
    const { hiddenBy, shownBy } = part.dataset;
    const [id = "", ...options] = (hiddenBy ?? shownBy!).split(" ");
    part.hidden = isGiven(form.querySelector(`[data-field="${id}"]`), options) === (hiddenBy !== undefined);
  }
  for (const section of form.querySelectorAll<HTMLElement>("[data-section]"))
    section.hidden = section.querySelector("[data-field]:not([hidden])") === null;
}

/** Whether a question has one of some answers. */
function isGiven(field: Element | null, options: readonly string[]): boolean {
  const given = [...(field?.querySelectorAll<HTMLInputElement>("input:checked, select") ?? [])];
  return given.some(({ value }) => options.includes(value));
}

/** Under an answer that means danger, the numbers; under one that is not sure, a quiet line. */
/** By form the field under which the numbers stand. */
const noted = new WeakMap<Element, HTMLElement>();

/**
 * Under an answer that means danger, the numbers; under one that is not sure, a quiet line. The numbers stand once,
 * under the danger that was answered last.
 */
export function showNotes(form: Element, template: HTMLTemplateElement): void {
  const cells = [...form.querySelectorAll<HTMLInputElement>("[data-danger]")];
  const fields = [...new Set(cells.map((cell) => cell.closest<HTMLElement>("[data-field]")!))];
  const saidIn = (field: Element): string[] =>
    cells.filter((cell) => cell.checked && field.contains(cell)).map(({ value }) => value);
  const dangers = fields.filter((field) => saidIn(field).some((id) => id !== "unsure"));
  const before = noted.get(form);
  const last =
    dangers.find((field) => field.dataset.isDanger === undefined) ??
    dangers.find((field) => field === before) ??
    dangers[0];
  for (const field of fields)
    if (dangers.includes(field)) field.dataset.isDanger = "";
    else delete field.dataset.isDanger;
  if (last) noted.set(form, last);
  for (const field of fields) {
    const isUnsure = saidIn(field).length > 0 && !dangers.includes(field);
    const wanted = field === last ? "danger" : isUnsure ? "unsure" : "";
    if ((field.dataset.noted ?? "") === wanted) continue;
    field.querySelector(":scope > [data-note]")?.remove();
    field.dataset.noted = wanted;
    const note = template.content.querySelector(`[data-note="${wanted}"]`);
    if (note) field.append(note.cloneNode(true));
  }
}

const unlessOf = (json: string): GroupField["unless"] =>
  (JSON.parse(json) as GroupField["unless"] | null) ?? undefined;

const isSet = (field: HTMLElement, name: string): true | undefined => field.dataset[name] === "" || undefined;
