/** Where the ids of the one written block hold its number: "user-name-0", "seen-when-0-t". */
const NUMBER = /-0(?=-|$)/;
const NAMES = ["id", "for", "name", "aria-describedby", "aria-labelledby"];

let made = 0;

/** One more account, place or file number, before the button that asked for it. */
export function addGroup(button: HTMLElement, blank: Element): void {
  const repeat = button.closest<HTMLElement>("[data-repeat]")!;
  const first = blank.querySelector(`[data-repeat="${repeat.dataset.repeat}"] [data-group]`)!;
  const group = first.cloneNode(true) as HTMLElement;
  made += 1;
  for (const part of [group, ...group.querySelectorAll("*")]) {
    for (const name of NAMES) {
      const value = part.getAttribute(name);
      if (value !== null) part.setAttribute(name, value.replace(NUMBER, `-${made}`));
    }
  }
  button.before(group);
  number(repeat);
  group.querySelector("h3")?.focus();
}

/** Takes a block away; in its place stands a button that puts it back as it was. */
export function removeGroup(button: HTMLElement, undo: string): void {
  const repeat = button.closest<HTMLElement>("[data-repeat]")!;
  const group = button.closest<HTMLElement>("[data-group]")!;
  const back = document.createElement("button");
  back.type = "button";
  back.className = "text-button";
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
