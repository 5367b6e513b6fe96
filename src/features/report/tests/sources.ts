import { facts, locales, words } from "../../../site/site.ts";
import type { Phrases } from "../phrases.rules.ts";
import { URGENCY } from "../urgency.rules.ts";
import { handover, type Block } from "../handover.rules.ts";
import type { Line } from "../lines.rules.ts";
import type { DateAbout, SheetAnswers } from "../answers.rules.ts";
import { loadSheet } from "../load/load.ts";

export const { sheet, forms, handovers, besides } = loadSheet(
  facts(),
  locales(),
  new Map(locales().map((locale) => [locale.id, words(locale)])),
);

/** Returns the phrases of one language. */
export function phrasesOf(id: string): Phrases {
  const found = handovers.find((phrases) => phrases.id === id);
  if (!found) throw new Error(`nothing is handed over in "${id}"`);
  return found;
}

/** Returns a day with its missing parts empty. */
export const day = (date: Partial<DateAbout>): DateAbout => ({
  day: "",
  time: "",
  zone: "",
  about: false,
  words: "",
  ...date,
});

/**
 * Blocks and fields with text of the sheet itself: the title, the gist, the machine lines, and the note that nobody
 * can call back.
 */
const OURS = ["title", "gist", "machine"];
const isOurs = ({ id, lines }: Block): boolean =>
  OURS.includes(id) || (id === "reach" && lines.every(({ field }) => field === ""));

/** Removes the urgency, which is above all answers and has its own tests. */
function withoutUrgency(block: Block): Block[] {
  const lines = block.lines.filter(({ field }) => field !== URGENCY);
  return lines.length === 0 && lines.length < block.lines.length ? [] : [{ ...block, lines }];
}

/**
 * Returns the answers of a handover in short: "heading" and "label: value; value (note)", a danger after "!".
 */
export function outline(answers: SheetAnswers, language: string): string[] {
  return handover(answers, sheet, phrasesOf(language))
    .filter((block) => !isOurs(block))
    .flatMap(withoutUrgency)
    .flatMap(({ heading, lines }) => [`# ${heading}`, ...lines.map(shown)]);
}

function shown({ label, parts, danger }: Line): string {
  const values = parts
    .map(({ text, note, own }) => (own ? `“${text}”` : text) + (note && ` (${note})`))
    .join("; ");
  return `${danger ? "! " : ""}${label === "" ? "" : `${label}: `}${values}`;
}

/** Returns every line of a handover. */
export const allLines = (blocks: readonly Block[]): Line[] => blocks.flatMap(({ lines }) => lines);
