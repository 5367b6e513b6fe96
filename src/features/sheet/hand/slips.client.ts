import type { SheetAnswers } from "../../report/answers.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import { slips } from "../slips.rules.ts";
import { both } from "../both.client.ts";

const drawn = new WeakMap<Element, string>();

/** Says what may have slipped, each a way to its field. It blocks nothing. */
export function showSlips(
  part: HTMLElement,
  answers: SheetAnswers,
  island: SheetIsland,
  today: string,
): void {
  const found = slips(answers, island.sheet, today);
  part.hidden = found.length === 0;
  const key = JSON.stringify(found);
  if (drawn.get(part) === key) return;
  drawn.set(part, key);
  const list = document.createElement("ul");
  for (const { field, id } of found) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "text-button text-body" });
    Object.assign(button.dataset, { do: "look", path: field });
    button.append(...both(island.slips[id]));
    list.appendChild(document.createElement("li")).append(button);
  }
  part.querySelector("[data-slips]")!.replaceChildren(list);
}
