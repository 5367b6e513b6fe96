import { digitsAt, numberAt } from "./read/numbers.ts";
import type { Story } from "./read/story.ts";

/** An age before it is known whose it is. */
export interface Years {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly cut: number;
  /** Who the word before it says: "i", "he", "she", "any". */
  readonly cue?: string;
  /** The token whose neighbours say whose it is, where it is another. */
  readonly owner?: number;
}

/** How old a pupil is at the beginning of a year: of primary school (or of the twelve grades), of secondary school. */
const BEGINS: Readonly<Record<string, number>> = { grade: 5, secondary: 11 };
const YEARS: Readonly<Record<string, number>> = { grade: 12, secondary: 5 };

/** The age of a pupil, from the year: "grade 9", "secondaire 3", "6e année", «الصف العاشر». */
export function gradeAt(story: Story, token: number): Years | undefined {
  const named = story.at(token, "grades");
  if (named) {
    const year = ordinalAt(story, named.to) ?? plain(story, named.to);
    const level = year && story.joined(year.to) ? story.at(year.to, "gradesAfter") : undefined;
    if (year && story.joined(named.to))
      return years(token, level?.to ?? year.to, level?.id ?? named.id, year.value, named.cut);
  }
  const ordinal = ordinalAt(story, token);
  if (ordinal === undefined || !story.joined(ordinal.to)) return undefined;
  const after = story.at(ordinal.to, "gradesAfter");
  return after ? years(token, after.to, after.id, ordinal.value, ordinal.cut) : undefined;
}

function years(from: number, to: number, kind: string, year: number, cut: number): Years | undefined {
  const begins = BEGINS[kind];
  if (begins === undefined || year < 1 || year > YEARS[kind]!) return undefined;
  return { from, to, low: begins + year, high: begins + year + 1, cut };
}

interface Ordinal {
  readonly value: number;
  readonly to: number;
  readonly cut: number;
}

/** "third", "3rd", "3e", «الثالث» */
export function ordinalAt(story: Story, token: number): Ordinal | undefined {
  const word = story.at(token, "ordinals");
  if (word) return { value: Number(word.id), to: word.to, cut: word.cut };
  const value = digitsAt(story, token);
  const ending = value === undefined ? undefined : story.at(token + 1, "ordinalEndings");
  return value !== undefined && ending && story.tokens[token + 1]!.gap === ""
    ? { value, to: ending.to, cut: 0 }
    : undefined;
}

function plain(story: Story, token: number): Ordinal | undefined {
  const number = numberAt(story, token);
  return number && !number.isDoubtful ? { value: number.value, to: number.to, cut: 0 } : undefined;
}
