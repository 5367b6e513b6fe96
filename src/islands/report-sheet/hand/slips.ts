import type { SheetAnswers } from "../../../domain/sheet/answers.ts";
import type { SheetIsland } from "../../../domain/sheet/island.ts";
import { slips } from "../../../domain/sheet/slips.ts";
import { both } from "../both.ts";

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
  // Words of the site itself, made HTML when it was built; nothing that was typed is ever among them.
  const html = found
    .map(
      ({ field, id }) =>
        `<li><button type="button" class="text-button" data-do="look" data-path="${field}">${both(island.slips[id])}</button></li>`,
    )
    .join("");
  if (drawn.get(part) === html) return;
  drawn.set(part, html);
  part.querySelector("[data-slips]")!.innerHTML = `<ul>${html}</ul>`;
}
