import type { Answer, DateAbout, Group, SheetAnswers } from "../report/answers.rules.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the form holds now. It is read from the fields each time: there is no second copy to forget. */
export function answersOf(form: Element): SheetAnswers {
  const alone = fieldsOf(form).filter((field) => !field.closest("[data-group]") && !field.dataset.of);
  const repeats = [...form.querySelectorAll<HTMLElement>("[data-repeat]")].map((repeat) => {
    const id = repeat.dataset.repeat ?? "";
    return [id, groupsOf(repeat).map((group, at) => readAll(fieldsOfGroup(form, id, group, at)))] as const;
  });
  return { ...readAll(alone), ...Object.fromEntries(repeats) };
}

/** The fields of a block: of the first, those too that are asked elsewhere on the page. */
export function fieldsOfGroup(form: Element, repeat: string, group: Element, at: number): HTMLElement[] {
  const away = at === 0 ? [...form.querySelectorAll<HTMLElement>(`[data-of="${repeat}"]`)] : [];
  return [...fieldsOf(group), ...away];
}

/** The first thing to fill in of a field, by its path: "town", or "accounts.2.user-name" counted from 0. */
function fieldAt(form: Element, path: string): HTMLElement | null {
  const [first = "", index, inner] = path.split(".");
  const group = form.querySelectorAll(`[data-repeat="${first}"] [data-group]`)[Number(index)];
  const fields =
    inner === undefined ? fieldsOf(form) : group ? fieldsOfGroup(form, first, group, Number(index)) : [];
  const field = fields.find(({ dataset }) => dataset.field === (inner ?? first));
  return field?.querySelector<HTMLElement>("input, textarea, select") ?? null;
}

/** Writes a chosen answer into a field of text. */
export function writeIn(form: Element, path: string, text: string): void {
  const field = fieldAt(form, path);
  if (field instanceof HTMLInputElement) field.value = text;
}

/** Goes to a field, wherever it is folded away. */
export function lookAt(form: Element, path: string): void {
  const field = fieldAt(form, path);
  for (let fold = field?.closest("details"); fold; fold = fold.parentElement?.closest("details"))
    fold.open = true;
  field?.focus();
}

/** The ids of the ticked options of a field. */
export function chosenIn(field: Element): string[] {
  return [...field.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
}

export function groupsOf(repeat: Element): Element[] {
  return [...repeat.querySelectorAll("[data-group]")];
}

function fieldsOf(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>("[data-field]")];
}

function readAll(fields: readonly HTMLElement[]): Group {
  return Object.fromEntries(fields.map((field) => [field.dataset.field ?? "", answerIn(field)]));
}

function answerIn(field: HTMLElement): Answer {
  const { kind } = field.dataset;
  if (kind === "choices") return chosenIn(field);
  if (kind === "choice" && !field.querySelector("select")) return chosenIn(field)[0] ?? "";
  if (kind === "date-about") return dateIn(field);
  return field.querySelector<Control>("input, select, textarea")?.value ?? "";
}

function dateIn(field: HTMLElement): DateAbout {
  const part = (name: string): string => field.querySelector<Control>(`[data-part=${name}]`)?.value ?? "";
  const about = field.querySelector<HTMLInputElement>("[data-part=about]")?.checked ?? false;
  return { day: part("day"), time: part("time"), zone: part("zone"), about, words: part("words") };
}
