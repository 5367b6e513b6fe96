import { placeOf } from "../../../domain/sheet/heard/answers.ts";
import { rolesFor } from "../../../domain/sheet/heard/roles.ts";
import type { SheetIsland } from "../../../domain/sheet/island.ts";
import { editor } from "./editor.ts";
import type { HeardLine, LineActs } from "./line.ts";
import { shownValue } from "./shown-value.ts";
import { both } from "../both.ts";

interface Drawn {
  readonly item: HTMLElement;
  readonly key: string;
}
const drawn = new WeakMap<HeardLine, Drawn>();

/** A detail with the words it came from: ticked, to be changed, or struck. It is drawn again only when it has changed. */
export function drawLine(line: HeardLine, form: Element, island: SheetIsland, acts: LineActs): HTMLElement {
  const { heard, role, answer, isTicked } = line;
  const key = JSON.stringify([role, answer, isTicked, heard.words]);
  const known = drawn.get(line);
  if (known?.key === key && form.contains(known.item)) return known.item;
  const item = document.createElement("li");
  item.className = "flex flex-wrap items-center justify-between gap-x-3 py-2 hairline";
  Object.assign(item.dataset, { kind: heard.kind, value: heard.value, role });
  item.append(
    tick(line, form, island, acts),
    source(heard.words, isTicked),
    buttons(line, item, form, island, acts),
  );
  if (known && form.contains(known.item)) replace(known.item, item);
  drawn.set(line, { item, key });
  return item;
}

/** In its place, with the focus where it was. */
function replace(old: HTMLElement, item: HTMLElement): void {
  const at = [...old.querySelectorAll("input, button")].indexOf(document.activeElement!);
  old.replaceWith(item);
  if (at >= 0) (at === 0 ? item.querySelector("input") : item.querySelector("button"))?.focus();
}

function tick(line: HeardLine, form: Element, island: SheetIsland, acts: LineActs): HTMLElement {
  const label = document.createElement("label");
  label.className = "tick w-full items-start";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = line.isTicked;
  box.addEventListener("change", (event) => {
    event.stopPropagation();
    acts.tick(line, box.checked);
  });
  const said = document.createElement("span");
  said.className = "min-w-0 wrap-anywhere";
  const name = document.createElement("span");
  name.className = line.isTicked ? "text-quiet" : "text-quiet line-through";
  name.append(...both(island.heard[line.role]));
  const value = document.createElement("bdi");
  value.textContent = shownValue(line, form, island);
  const isTyped = ["text", "town"].includes(kindOf(line.role, island) ?? "");
  value.className = `font-semibold ${line.isTicked ? "" : "text-quiet line-through"} ${isTyped ? "typed" : ""}`;
  said.append(name, " ", value);
  label.append(box, said);
  return label;
}

function source(words: string, isTicked: boolean): HTMLElement {
  const quote = document.createElement("q");
  quote.className = `ms-9 px-1.5 text-small wrap-anywhere [quotes:none] ${isTicked ? "bg-lamp" : ""}`;
  quote.dir = "auto";
  quote.textContent = words;
  return quote;
}

function buttons(
  line: HeardLine,
  item: HTMLElement,
  form: Element,
  island: SheetIsland,
  acts: LineActs,
): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "text-button ms-auto";
  button.textContent = line.isTicked ? island.say.change : island.say.putBack;
  button.addEventListener("click", () => {
    if (!line.isTicked) return acts.tick(line, true);
    const roles = rolesFor(line.heard.kind, Object.keys(island.sheet.heard)).filter(
      (role) => kindOf(role, island) === kindOf(line.role, island),
    );
    const shown = [...item.children];
    const change: LineActs["change"] = (...changed) => {
      item.replaceChildren(...shown);
      button.focus();
      acts.change(...changed);
    };
    item.replaceChildren(shown[0]!, editor(line, roles, form, island, change));
    item.querySelector<HTMLElement>("[data-edit] :is(input, select)")?.focus();
  });
  return button;
}

/** How a role is answered: a day cannot become a text. */
const kindOf = (role: string, { sheet }: SheetIsland): string | undefined =>
  placeOf(sheet.heard[role]?.field ?? "", sheet)?.kind;
