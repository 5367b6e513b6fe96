import { reporterOf } from "../../report/about.rules.ts";
import { own, type Sheet, type SheetAnswers } from "../../report/answers.rules.ts";
import { both } from "../both.client.ts";
import type { SheetIsland } from "../island.rules.ts";
import { lookAt } from "../read.client.ts";
import { part } from "../told/signs.client.ts";
import type { Told } from "../told/story.client.ts";
import type { Clue } from "./clues.rules.ts";
import { isNameless, ownTexts, writerOf } from "./writer.rules.ts";

interface Placed extends Clue {
  readonly path: string;
}

/** What each list shows: it is drawn again only when that has changed, so that no tap is lost. */
const drawn = new WeakMap<Element, string>();

/** Shows what staying without a name means, and which of the own words may tell who writes. Nothing is changed in them. */
export function showClues(
  step: HTMLElement,
  answers: SheetAnswers,
  island: SheetIsland,
  told: Told | undefined,
): void {
  step.hidden = !isNameless(answers, island.sheet);
  const found = step.hidden || !told ? [] : cluesIn(answers, island, told);
  const isRead = told !== undefined && ownTexts(answers, island.sheet).length > 0;
  step.querySelector<HTMLElement>("[data-clues-lead]")!.hidden = found.length === 0;
  step.querySelector<HTMLElement>("[data-clues-none]")!.hidden = found.length > 0 || !isRead;
  const key = JSON.stringify(found);
  if (drawn.get(step) === key) return;
  drawn.set(step, key);
  const { most } = island.sheet.anonymous;
  const [first, rest] = [found.slice(0, most), found.slice(most)];
  const more = step.querySelector<HTMLDetailsElement>("[data-clues-more]")!;
  more.hidden = rest.length === 0;
  more.querySelector("span")!.replaceChildren(...counted(rest.length, island));
  step.querySelector("[data-clues]")!.replaceChildren(...listOf(first, island));
  more.querySelector("div")!.replaceChildren(...listOf(rest, island));
}

/** Answers for the person that they stay without a name, or that nothing is said of it. */
export function stayNameless(form: Element, { anonymous: { when } }: Sheet, isNameless: boolean): void {
  for (const cell of form.querySelectorAll<HTMLInputElement>(`[data-field="${when.field}"] input`))
    cell.checked = isNameless && when.options.includes(cell.value);
}

/** Opens the text with these words and selects them. */
export function lookAtWords(form: Element, { dataset: { path = "", from, to } }: HTMLElement): void {
  lookAt(form, path);
  const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
  if (!("setSelectionRange" in field)) return;
  field.setSelectionRange(Number(from), Number(to));
  // A selection alone moves no text into sight.
  field.scrollTop =
    (field.scrollHeight * Number(from)) / Math.max(1, field.value.length) - field.clientHeight / 3;
  field.scrollIntoView({ block: "center" });
}

function cluesIn(answers: SheetAnswers, { sheet }: SheetIsland, told: Told): Placed[] {
  const { clues: kinds, known } = sheet.anonymous;
  const writer = writerOf(answers, sheet);
  const nothingNew = own(known, reporterOf(answers)) ?? [];
  return ownTexts(answers, sheet)
    .flatMap(({ path, text }) => told.clues(text, writer).map((clue) => ({ ...clue, path })))
    .filter(({ kind }) => !nothingNew.includes(kind))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function item(
  { kind, words, around: [before, behind], path, start, end }: Placed,
  { clues }: SheetIsland,
): Element {
  const line = part("li", "py-2 hairline");
  const quote = part("q", "block wrap-anywhere");
  quote.dir = "auto";
  const mark = part("mark", "bg-lamp text-ink", words);
  quote.append(before, mark, behind);
  const why = part("p", "small");
  why.append(...both(clues[kind]));
  const button = part("button", "text-button");
  button.type = "button";
  Object.assign(button.dataset, { do: "words", path, from: String(start), to: String(end) });
  button.append(...both(clues.look));
  line.append(quote, why, button);
  return line;
}

function listOf(clues: readonly Placed[], island: SheetIsland): HTMLElement[] {
  if (clues.length === 0) return [];
  const list = document.createElement("ul");
  list.append(...clues.map((clue) => item(clue, island)));
  return [list];
}

const counted = (count: number, { clues }: SheetIsland): (string | Element)[] =>
  both(clues.more.map((text) => text.replace("{{count}}", String(count))) as unknown as typeof clues.more);
