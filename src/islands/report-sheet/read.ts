import type { Answer, DateAbout, Group, SheetAnswers } from "../../domain/sheet/answers.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the form holds now. It is read from the fields each time: there is no second copy to forget. */
export function answersOf(form: Element): SheetAnswers {
  const alone = fieldsOf(form).filter((field) => !field.closest("[data-group]"));
  const repeats = [...form.querySelectorAll<HTMLElement>("[data-repeat]")].map(
    (repeat) => [repeat.dataset.repeat ?? "", groupsOf(repeat).map(read)] as const,
  );
  return { ...readAll(alone), ...Object.fromEntries(repeats) };
}

/** The first thing to fill in of a field, by its path: "town", or "accounts.2.user-name" counted from 0. */
export function fieldAt(form: Element, path: string): HTMLElement | null {
  const [first = "", index, inner] = path.split(".");
  const group =
    inner === undefined
      ? form
      : form.querySelectorAll(`[data-repeat="${first}"] [data-group]`)[Number(index)];
  return (
    group?.querySelector<HTMLElement>(`[data-field="${inner ?? first}"] :is(input, textarea, select)`) ?? null
  );
}

/** The ids of the ticked options of a field. */
export function chosenIn(field: Element): string[] {
  return [...field.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
}

function groupsOf(repeat: Element): Element[] {
  return [...repeat.querySelectorAll("[data-group]")];
}

function fieldsOf(within: Element): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>("[data-field]")];
}

function read(group: Element): Group {
  return readAll(fieldsOf(group));
}

function readAll(fields: readonly HTMLElement[]): Group {
  return Object.fromEntries(fields.map((field) => [field.dataset.field ?? "", answerIn(field)]));
}

function answerIn(field: HTMLElement): Answer {
  const { kind } = field.dataset;
  if (kind === "choices") return chosenIn(field);
  if (kind === "choice") return chosenIn(field)[0] ?? "";
  if (kind === "date-about") return dateIn(field);
  return field.querySelector<Control>("input, select, textarea")?.value ?? "";
}

function dateIn(field: HTMLElement): DateAbout {
  const part = (name: string): string => field.querySelector<Control>(`[data-part=${name}]`)?.value ?? "";
  const about = field.querySelector<HTMLInputElement>("[data-part=about]")?.checked ?? false;
  return { day: part("day"), time: part("time"), zone: part("zone"), about, words: part("words") };
}
