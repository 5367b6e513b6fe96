import type { SheetAnswers } from "../../domain/sheet/answers.ts";
import type { Both, SheetIsland } from "../../domain/sheet/island.ts";
import { slips } from "../../domain/sheet/slips.ts";

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

/** A sentence for everyone and for the young: the style sheet shows one. */
export function both(words: Both | undefined): string {
  const [all = "", me = all] = words ?? [];
  return all === me ? all : `<span class="for-all">${all}</span><span class="for-me">${me}</span>`;
}
