import type { Block } from "../../report/handover.rules.ts";
import type { Moment } from "../../report/date.rules.ts";
import { localOf, QUEBEC } from "../../report/zone.rules.ts";
import { labelled, type Line } from "../../report/lines.rules.ts";
import type { Part } from "../../report/own-words.rules.ts";
import type { SheetIsland } from "../island.rules.ts";
import type { OfficePhrases, Phrases } from "../../report/phrases.rules.ts";

/** Blocks as they were last shown, by what shows them: only those that changed are drawn again. */
const shown = new WeakMap<Element, string>();
/** The block without words. */
const MACHINE = "machine";
const HEADINGS = { 1: "h3", 2: "h4", 3: "h5" } as const;

/** The day and the hour in Quebec. */
export function now(): Moment {
  const [day = "", time = ""] = localOf(Date.now(), QUEBEC).split("T");
  return { day, time };
}

/** The phrases of the language in which it is handed over. */
export function phrasesOf(sheet: Element, { handovers }: SheetIsland): OfficePhrases {
  const chosen = sheet.querySelector<HTMLInputElement>("[data-language]:checked")?.value;
  return handovers.find(({ id }) => id === chosen) ?? handovers[0]!;
}

/**
 * Returns the phrases that stand beside the handover: those in which the person reads it, or those of the offices where
 * it is in the person's language; undefined where both are the same.
 *
 * @param besides phrases of languages in which nobody takes reports, once they have come
 */
export function besideOf(
  phrases: Phrases,
  { handovers, language, sheet }: SheetIsland,
  besides: Readonly<Record<string, Phrases>> = {},
): Phrases | undefined {
  const own = handovers.find(({ id }) => id === language) ?? besides[language];
  if (own?.id !== phrases.id) return own;
  const [office] = sheet.handovers;
  return phrases.id === office ? undefined : handovers.find(({ id }) => id === office);
}

/** A handover in the language that is handed over, and the same in the other one. */
export interface Handed {
  readonly blocks: readonly Block[];
  readonly phrases: OfficePhrases;
  readonly beside: { readonly blocks: readonly Block[]; readonly phrases: Phrases } | undefined;
}

/** Shows the handover. All that was typed is set as text: it can never become markup. */
export function show(out: HTMLElement, { blocks, phrases, beside }: Handed): void {
  out.lang = phrases.tag;
  out.dir = phrases.dir;
  const others = new Map(beside?.blocks.map((block) => [block.id, block]));
  for (const [index, block] of blocks.entries()) {
    const there = out.children[index];
    const other = others.get(block.id);
    const key = phrases.id + JSON.stringify([block, other]);
    if (there && shown.get(there) === key) continue;
    const drawn = draw(block, phrases, other, beside?.phrases);
    shown.set(drawn, key);
    if (there) there.replaceWith(drawn);
    else out.append(drawn);
  }
  while (out.children.length > blocks.length) out.lastElementChild?.remove();
}

function draw(
  { id, level, heading, lines }: Block,
  phrases: Phrases,
  other: Block | undefined,
  own: Phrases | undefined,
): HTMLElement {
  const section = element("section", "");
  section.dataset.block = id;
  const head = element(HEADINGS[level], heading);
  if (!other || !own || id === MACHINE) {
    section.append(head, ...lines.map((line) => drawLine(line, phrases)));
    return section;
  }
  section.append(pair(head, besideText([other.heading], own)));
  const rest = [...other.lines];
  for (const line of lines) {
    const at = rest.findIndex(({ field, origin }) => field === line.field && origin === line.origin);
    const [same] = at < 0 ? [] : rest.splice(at, 1);
    const drawn = drawLine(line, phrases);
    section.append(same ? pair(drawn, besideText(saidIn(same, own), own)) : drawn);
  }
  return section;
}

/** A line that is handed over, and the same in another language, the page's own first. Only the first is copied and printed. */
function pair(line: HTMLElement, beside: HTMLElement): HTMLElement {
  const both = element("div", "");
  const isOwn = beside.lang === document.documentElement.lang;
  both.append(...(isOwn ? [beside, line] : [line, beside]));
  return both;
}

function besideText(parts: readonly string[], { tag, dir }: Phrases): HTMLElement {
  const text = element("div", parts.join(""));
  text.className = "handed-beside";
  text.lang = tag;
  text.dir = dir;
  return text;
}

/** What a line says in the person's language. Their own words stand in the line of the office already. */
function saidIn({ label, parts, origin }: Line, phrases: Phrases): string[] {
  const { join, origins } = phrases;
  const said = parts.filter(({ own }) => !own).map(({ text }) => text);
  const head = label === "" || said.length === 0 ? label : labelled(label, phrases);
  return [head, said.join(join), ...(origin ? [` ${origins[origin]}`] : [])];
}

function drawLine(
  { label, parts, danger, origin }: Line,
  { separator, join, origins }: Phrases,
): HTMLElement {
  const line = element("p", "");
  if (danger) line.className = "handed-danger";
  if (label !== "") line.append(element("b", label), separator);
  line.append(...parts.flatMap((part, index) => [...(index > 0 ? [join] : []), ...drawPart(part)]));
  if (origin) line.append(" ", element("small", origins[origin]));
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
