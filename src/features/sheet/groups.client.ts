import { toggle, type Sheet } from "../report/answers.rules.ts";
import { chosenIn } from "./read.client.ts";

/** Where the ids of the one written block hold its number: "user-name-0", "seen-when-0-t". */
const NUMBER = /-0(?=-|$)/;
const NAMES = ["id", "for", "name", "aria-describedby", "aria-labelledby"];

let made = 0;

/** One more account, place or file number, before the button that asks for one. */
export function addGroup(repeat: HTMLElement, blank: Element): HTMLElement {
  const first = blank.querySelector(`[data-repeat="${repeat.dataset.repeat}"] [data-group]`)!;
  const group = first.cloneNode(true) as HTMLElement;
  made += 1;
  for (const part of [group, ...group.querySelectorAll("*")]) {
    for (const name of NAMES) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(NUMBER, `-${made}`));
    }
  }
  repeat.querySelector(":scope > [data-do=add]")!.before(group);
  number(repeat);
  return group;
}

/** Takes a block away; in its place stands a button that puts it back as it was. */
export function removeGroup(button: HTMLElement, undo: string): void {
  const repeat = button.closest<HTMLElement>("[data-repeat]")!;
  const group = button.closest<HTMLElement>("[data-group]")!;
  const back = document.createElement("button");
  back.type = "button";
  back.className = "text-button text-body font-semibold";
  back.textContent = undo;
  back.addEventListener("click", () => {
    back.replaceWith(group);
    number(repeat);
    group.querySelector("h3")?.focus();
    group.dispatchEvent(new Event("input", { bubbles: true }));
  });
  group.replaceWith(back);
  number(repeat);
  back.focus();
}

function number(repeat: Element): void {
  for (const [index, group] of [...repeat.querySelectorAll("[data-group]")].entries()) {
    for (const place of group.querySelectorAll("[data-number]")) place.textContent = String(index + 1);
  }
}

/** Takes back the answer of the question that a button stands in. */
export function unanswer(button: HTMLElement): void {
  const cells = [...button.closest("fieldset")!.querySelectorAll("input")];
  for (const cell of cells) cell.checked = false;
  cells[0]?.focus();
}

/** "Nothing" and "not sure" leave no room for another answer. */
export function standAlone(box: HTMLInputElement, sheet: Sheet): void {
  const field = box.closest<HTMLElement>("[data-kind=choices]");
  const known = sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === field?.dataset.field);
  if (!field || !known || known.kind === "repeat") return;
  const before = chosenIn(field).filter((id) => id !== box.value);
  const chosen = toggle(box.checked ? before : [...before, box.value], box.value, known);
  for (const other of field.querySelectorAll("input")) other.checked = chosen.includes(other.value);
}
