import { isOwn, reporterOf } from "../../domain/sheet/about.ts";
import type { Block } from "../../domain/sheet/handover.ts";
import type { SheetIsland } from "../../domain/sheet/island.ts";
import type { Phrases } from "../../domain/sheet/phrases.ts";
import { isEnough, isFilled } from "../../domain/sheet/questions.ts";
import { showDoors, showSaid } from "./hand/doors.ts";
import { showFitting, showNotes } from "./fitting.ts";
import { now, show } from "./hand/handed.ts";
import { showKnown } from "./known.ts";
import { answersOf } from "./read.ts";
import { showSlips } from "./hand/slips.ts";

/** To whom the sheet speaks: to the young, to an adult to whom it happened, or to anybody else. */
function showReader(sheet: HTMLElement, reporter: string): void {
  if (isOwn(reporter)) sheet.dataset.reader = reporter;
  else delete sheet.dataset.reader;
}

/** Brings all of the page in line with what the form holds. */
export function draw(
  sheet: HTMLElement,
  form: HTMLElement,
  island: SheetIsland,
  phrases: Phrases,
  blocks: readonly Block[],
): void {
  const part = <E extends HTMLElement>(selector: string): E => sheet.querySelector<E>(selector)!;
  const answers = answersOf(form);
  const isEnoughNow = isEnough(answers, island.sheet);
  showReader(sheet, reporterOf(answers));
  sheet.toggleAttribute("data-touched", blocks.length > 0);
  sheet.toggleAttribute("data-filled", isFilled(answers));
  sheet.toggleAttribute("data-enough", isEnoughNow);
  showKnown(form, island);
  showFitting(form, answers);
  showNotes(form, part("[data-notes]"));
  part("[data-step=hand]").hidden = !isEnoughNow && form.dataset.asked === undefined;
  show(part("[data-out]"), blocks, phrases);
  showDoors(sheet, answers, island);
  showSaid(part("[data-say]"), blocks, phrases);
  for (const boxes of sheet.querySelectorAll<HTMLElement>("[data-boxes]"))
    boxes.hidden = boxes.dataset.boxes !== phrases.id;
  part("[data-do=copy]").textContent = island.copy[phrases.id] ?? "";
  showSlips(part(".slips"), answers, island, now().day);
}
