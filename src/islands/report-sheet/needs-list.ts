import type { SheetAnswers } from "../../domain/sheet/answers.ts";
import type { Both, SheetIsland } from "../../domain/sheet/island.ts";
import { needs } from "../../domain/sheet/needs.ts";
import { slips } from "../../domain/sheet/slips.ts";

/** Draws what an analyst needs, with why while it is missing, and beside it what may have slipped. It blocks nothing. */
export function showNeeds(part: Element, answers: SheetAnswers, island: SheetIsland, today: string): void {
  const wanted = needs(answers, island.sheet);
  const found = slips(answers, island.sheet, today);
  part.querySelector("[data-missing]")!.textContent =
    island.missing[wanted.filter(({ given }) => !given).length] ?? "";
  fill(
    part.querySelector("[data-needs]")!,
    wanted.map(({ id, why, given }) => {
      const state = `<span class="sr-only"> (${given ? island.say.given : island.say.missing})</span>`;
      const reason = given ? "" : ` <span class="why">${both(island.why[why])}</span>`;
      return `<li data-given="${given}"><b>${both(island.needs[id])}</b>${state}${reason}</li>`;
    }),
  );
  part.querySelector<HTMLElement>(".slips")!.hidden = found.length === 0;
  const buttons = found.map(
    ({ field, id }) =>
      `<li><button type="button" class="text-button" data-do="look" data-path="${field}">${both(island.slips[id])}</button></li>`,
  );
  fill(part.querySelector("[data-slips]")!, ["<ul>", ...buttons, "</ul>"]);
}

const drawn = new WeakMap<Element, string>();

/** Words of the site itself, made HTML when it was built; nothing that was typed is ever among them. */
function fill(list: Element, items: readonly string[]): void {
  const html = items.join("");
  if (drawn.get(list) === html) return;
  drawn.set(list, html);
  list.innerHTML = html;
}

function both(words: Both | undefined): string {
  const [all = "", me = all] = words ?? [];
  return all === me ? all : `<span class="for-all">${all}</span><span class="for-me">${me}</span>`;
}
