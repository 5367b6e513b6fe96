import type { Block } from "../../report/handover.rules.ts";
import type { Moment } from "../../report/date.rules.ts";
import { localOf } from "../../report/zone.rules.ts";
import type { Line } from "../../report/lines.rules.ts";
import type { Part } from "../../report/own-words.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import type { Phrases } from "../../report/phrases.rules.ts";

/** Blocks as they were last shown, by what shows them: only those that changed are drawn again. */
const shown = new WeakMap<Element, string>();
const HEADINGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

/** The day and the hour in Quebec. */
export function now(): Moment {
  const [day = "", time = ""] = localOf(Date.now(), "America/Toronto").split("T");
  return { day, time };
}

/** The phrases of the language in which it is handed over. */
export function phrasesOf(sheet: Element, { handovers }: SheetIsland): Phrases {
  const chosen = sheet.querySelector<HTMLInputElement>("[data-language]:checked")?.value;
  return handovers.find(({ id }) => id === chosen) ?? handovers[0]!;
}

/** Shows the handover. All that was typed is set as text: it can never become markup. */
export function show(out: HTMLElement, blocks: readonly Block[], phrases: Phrases): void {
  out.lang = phrases.tag;
  out.dir = phrases.dir;
  for (const [index, block] of blocks.entries()) {
    const there = out.children[index];
    const key = phrases.id + JSON.stringify(block);
    if (there && shown.get(there) === key) continue;
    const drawn = draw(block, phrases);
    shown.set(drawn, key);
    if (there) there.replaceWith(drawn);
    else out.append(drawn);
  }
  while (out.children.length > blocks.length) out.lastElementChild?.remove();
}

function draw({ id, level, heading, lines }: Block, phrases: Phrases): HTMLElement {
  const section = element("section", "");
  section.dataset.block = id;
  section.append(element(HEADINGS[level], heading), ...lines.map((line) => drawLine(line, phrases)));
  return section;
}

function drawLine({ label, parts, danger }: Line, { separator, join }: Phrases): HTMLElement {
  const line = element("p", "");
  if (danger) line.className = "handed-danger";
  if (label !== "") line.append(element("b", label), separator);
  line.append(...parts.flatMap((part, index) => [...(index > 0 ? [join] : []), ...drawPart(part)]));
  return line;
}

function drawPart({ text, own, lang, note }: Part): (string | HTMLElement)[] {
  if (!own) return [text];
  const words = element("bdi", text);
  words.lang = lang;
  words.dir = "auto";
  return [words, ...(note === "" ? [] : [" ", element("small", `(${note})`)])];
}

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
