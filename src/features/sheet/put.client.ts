import {
  asDate,
  asGroups,
  asList,
  isEmpty,
  type Answer,
  type Group,
  type SheetAnswers,
} from "../report/answers.rules.ts";
import { addGroup } from "./groups.client.ts";
import { fieldsOfGroup, groupsOf } from "./read.client.ts";

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Writes answers into the form, and takes back those that were written before and are given no longer. What the
 * visitor typed beside them stays.
 *
 * @param before what was last written; {} for a form that is new
 * @param places blocks that stand for those of the answers, as in "accounts.0": filled in as blocks are needed
 * @param blank the form as it was written: where further blocks come from
 */
export function put(
  form: Element,
  answers: SheetAnswers,
  before: SheetAnswers,
  places: Map<string, Element>,
  blank: Element,
): void {
  for (const id of new Set([...Object.keys(before), ...Object.keys(answers)])) {
    const [now, was] = [answers[id], before[id]];
    const repeat = form.querySelector<HTMLElement>(`[data-repeat="${id}"]`);
    if (repeat) putBlocks(form, repeat, asGroups(now), asGroups(was), places, blank);
    else {
      const field = form.querySelector<HTMLElement>(`[data-field="${id}"]`);
      if (field) putField(field, now, was);
    }
  }
}

function putBlocks(
  form: Element,
  repeat: HTMLElement,
  now: readonly Group[],
  was: readonly Group[],
  places: Map<string, Element>,
  blank: Element,
): void {
  const id = repeat.dataset.repeat!;
  for (let at = 0; at < Math.max(now.length, was.length); at += 1) {
    const [group = {}, old = {}] = [now[at], was[at]];
    if (isEmpty([group]) && isEmpty([old])) continue;
    const place = `${id}.${at}`;
    const block =
      places.get(place) ??
      freeBlock(form, repeat, new Set(places.values()), group) ??
      addGroup(repeat, blank);
    places.set(place, block);
    for (const field of fieldsOfGroup(form, id, block, groupsOf(repeat).indexOf(block)))
      putField(field, group[field.dataset.field!], old[field.dataset.field!]);
  }
}

/** A block that stands for no other, and in which nothing was filled in but what is written now. */
function freeBlock(
  form: Element,
  repeat: HTMLElement,
  taken: ReadonlySet<Element>,
  wanted: Group,
): Element | undefined {
  return groupsOf(repeat).find(
    (group, at) =>
      !taken.has(group) &&
      fieldsOfGroup(form, repeat.dataset.repeat!, group, at).every((field) =>
        [...field.querySelectorAll<Control>("input, select, textarea")].every((control) =>
          "checked" in control && /radio|checkbox/.test(control.type)
            ? !control.checked
            : control.value === "" || control.value === asList(wanted[field.dataset.field!])[0],
        ),
      ),
  );
}

function putField(field: HTMLElement, now: Answer | undefined, was: Answer | undefined): void {
  if (isEmpty(now) && isEmpty(was)) return;
  const { kind } = field.dataset;
  if (kind === "date-about") return putDate(field, now, was);
  const control = field.querySelector<HTMLSelectElement>("select");
  if (control) {
    const [value = ""] = asList(now);
    const [old = ""] = asList(was);
    if (value !== "" || control.value === old) control.value = value;
    return;
  }
  const cells = [...field.querySelectorAll<HTMLInputElement>("[type=radio], [type=checkbox]")];
  if (cells.length > 0) {
    for (const cell of cells)
      if (asList(now).includes(cell.value)) cell.checked = true;
      else if (asList(was).includes(cell.value)) cell.checked = false;
    return;
  }
  const text = field.querySelector<Control>("input, textarea");
  if (text) text.value = textOf(text.value, asList(was).join(""), asList(now).join(""));
}

/** A text with what was written in it before replaced by what is written now. */
function textOf(current: string, was: string, now: string): string {
  if (current === was || current === "") return now;
  if (was !== "" && current.includes(was)) return current.replace(was, () => now).replace(/^; |; $/, "");
  return now === "" || current.includes(now) ? current : `${current}; ${now}`;
}

function putDate(field: HTMLElement, now: Answer | undefined, was: Answer | undefined): void {
  const [date, old] = [asDate(now), asDate(was)];
  for (const part of ["day", "time", "zone", "words"] as const) {
    const control = field.querySelector<Control>(`[data-part=${part}]`);
    if (control && (date[part] !== "" || control.value === old[part])) control.value = date[part];
  }
  const about = field.querySelector<HTMLInputElement>("[data-part=about]");
  if (about) about.checked = date.about;
}
