import { isOwn, reporterOf } from "../report/about.rules.ts";
import { toldIn } from "../report/tells.rules.ts";
import type { SheetIsland } from "./island.rules.ts";
import { isEnough, isFilled } from "./questions.rules.ts";
import { showDoors, showSaid } from "./hand/doors.client.ts";
import { showClues } from "./anonymous/clues.client.ts";
import { showFitting, showNotes } from "./fitting.client.ts";
import { now, show, type Handed } from "./hand/handed.client.ts";
import { showKnown } from "./known.client.ts";
import { answersOf } from "./read.client.ts";
import { showSlips } from "./hand/slips.client.ts";
import { showSigns, type Signs } from "./told/signs.client.ts";
import { Story } from "./told/story.client.ts";

/** To whom the sheet speaks: to the young, to an adult to whom it happened, or to anybody else. */
function showReader(sheet: HTMLElement, reporter: string): void {
  if (isOwn(reporter)) sheet.dataset.reader = reporter;
  else delete sheet.dataset.reader;
  for (const answer of sheet.querySelectorAll<HTMLElement>("[data-answered]"))
    answer.hidden = answer.dataset.answered !== reporter;
}

/** Brings all of the page in line with what the form holds. */
export function draw(
  sheet: HTMLElement,
  form: HTMLElement,
  island: SheetIsland,
  handed: Handed,
  signs: Signs,
): void {
  const { blocks, phrases } = handed;
  const part = <E extends HTMLElement>(selector: string): E => sheet.querySelector<E>(selector)!;
  const answers = answersOf(form);
  const isEnoughNow = isEnough(answers, island.sheet);
  showReader(sheet, reporterOf(answers));
  sheet.toggleAttribute("data-touched", blocks.length > 0);
  sheet.toggleAttribute("data-filled", isFilled(answers));
  sheet.toggleAttribute("data-enough", isEnoughNow);
  showKnown(form, island);
  showSigns(form, signs, toldIn(signs.tells, answers, island.sheet));
  showFitting(form, answers);
  showNotes(form, part("[data-notes]"));
  showClues(part("[data-step=nameless]"), answers, island, Story.told);
  part("[data-step=hand]").hidden = !isEnoughNow && form.dataset.begun === undefined;
  show(part("[data-out]"), handed);
  showDoors(sheet, answers, island, Story.told, signs);
  showSaid(part("[data-say]"), blocks, phrases);
  for (const call of sheet.querySelectorAll<HTMLElement>("[data-call]"))
    call.hidden = call.dataset.call !== phrases.id;
  for (const boxes of sheet.querySelectorAll<HTMLElement>("[data-boxes]"))
    boxes.hidden = boxes.dataset.boxes !== phrases.id;
  part("[data-do=copy]").textContent = island.copy[phrases.id] ?? "";
  showSlips(part(".slips"), answers, island, now().day);
}
