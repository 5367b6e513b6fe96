import { digitsAt } from "./numbers.rules.ts";
import type { Story } from "./story.rules.ts";

/** An hour of the text, from its first to behind its last token. */
export interface SaidHour {
  /** HH:MM */
  readonly time: string;
  readonly from: number;
  readonly to: number;
  /** Whose clock it is, from the hour on: "20 h heure de France", as tokens. */
  readonly clock?: readonly [from: number, to: number];
  /** Of which half of the day it is, is not said. */
  readonly isEither: boolean;
}

/** Words between a day and its hour. */
const NEAR = 4;
/** Words between an hour and the half of the day that it is of. */
const NEAR_HALF = 2;
/** Words of the name of a place whose clock it is. */
const MOST_OF_PLACE = 3;
const HALF_DAY = 12;
/** From here on a small hour is of the morning where nothing says more. */
const MORNING = 8;
/** Below this an hour "at night" may be of the next day. */
const NIGHT = 5;
const [NOON, MIDNIGHT] = [12, 0];
/** What else a number after "at" may count. */
const COUNTED = ["units", "counted", "currencies", "currencySigns", "old", "months"];

/** The hour that is told with a day, behind it or right before it. */
export function hourOf(story: Story, from: number, to: number): SaidHour | undefined {
  const isNear = (token: number): boolean => story.tokens[token]?.sentence === story.tokens[from]!.sentence;
  for (let at = to; at <= to + NEAR && isNear(at); at += 1) {
    const hour = hourAt(story, at, from);
    if (hour) return { ...hour, from };
    if (story.has(at, "weekdays", "dayWords")) break;
  }
  for (let at = from - NEAR; at < from; at += 1) {
    const hour = isNear(at) ? hourAt(story, at, at) : undefined;
    if (hour && hour.end <= from && hour.end >= from - NEAR_HALF) return { ...hour, to };
  }
  return undefined;
}

/**
 * Returns the hour that begins at a token.
 *
 * @param begin where the words begin that may say which half of the day it is
 */
export function hourAt(story: Story, token: number, begin: number): (SaidHour & { end: number }) | undefined {
  const read = inDigits(story, token) ?? inWords(story, token);
  if (read === undefined) return undefined;
  const after = halfFrom(story, read.to);
  const half = after ?? halfBefore(story, begin, token);
  const hour = hourOfDay(read.hour, half?.id, read.isPlain);
  if (hour === undefined) return undefined;
  const time = [hour, read.minute].map((part) => String(part).padStart(2, "0")).join(":");
  const end = after?.to ?? read.to;
  const clock = clockFrom(story, end);
  return {
    time,
    from: token,
    to: clock ?? end,
    end: read.to,
    isEither: half === undefined && read.isPlain && read.hour <= HALF_DAY,
    ...(clock !== undefined && { clock: [token, clock] as const }),
  };
}

/** Returns where the words end that say whose clock an hour is of: "heure de France", "Beirut time", «بتوقيت بيروت». */
function clockFrom(story: Story, token: number): number | undefined {
  const isNext = story.tokens[token]?.sentence === story.tokens[token - 1]!.sentence;
  const before = isNext ? story.at(token, "clockBefore") : undefined;
  if (before) {
    let end = before.to;
    while (end < before.to + MOST_OF_PLACE && story.joined(end) && story.tokens[end]!.capital) end += 1;
    if (end === before.to && story.joined(end)) end += 1;
    return end > before.to ? end : undefined;
  }
  if (!story.joined(token)) return undefined;
  for (let at = token + 1; at <= token + MOST_OF_PLACE && story.joined(at); at += 1) {
    const after = story.at(at, "clockAfter");
    if (after) return after.to;
  }
  return undefined;
}

/** Returns the words that say whose clock an hour is of, as the part of a detail. */
export function clockOf(story: Story, { clock }: Pick<SaidHour, "clock">): { clock?: string } {
  if (!clock) return {};
  const { start, end } = story.span(...clock);
  return { clock: story.text.slice(start, end) };
}

interface Read {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
  /** Written so that it may be of either half of the day. */
  readonly isPlain: boolean;
}

function inDigits(story: Story, token: number): Read | undefined {
  const hour = digitsAt(story, token);
  if (hour === undefined || hour >= 2 * HALF_DAY || story.word(token).length > 2) return undefined;
  // "avant 21 h"
  const isDue = story.follows(token, "deadlineBefore");
  if (story.follows(token, "currencySigns", ...(isDue ? [] : ["lasting"]))) return undefined;
  const isPlain = !story.word(token).startsWith("0");
  if (story.tokens[token + 1]?.gap === ":" && isMinute(story, token + 1))
    return { hour, minute: Number(story.word(token + 1)), to: token + 2, isPlain };
  const unit = story.joined(token + 1) ? story.at(token + 1, "hourUnits") : undefined;
  if (unit && isMinute(story, unit.to) && story.joined(unit.to))
    return { hour, minute: Number(story.word(unit.to)), to: unit.to + 1, isPlain };
  if (unit) return { hour, minute: 0, to: unit.to, isPlain };
  const isHalved = story.joined(token + 1) && story.has(token + 1, "halves");
  const isLast = story.ends(token + 1) || !story.tokens[token + 1]!.capital;
  const isAt = story.follows(token, "hourBefore") && isLast && !story.has(token + 1, ...COUNTED);
  return isHalved || isAt ? { hour, minute: 0, to: token + 1, isPlain } : undefined;
}

/** «الساعة العاشرة», "noon" */
function inWords(story: Story, token: number): Read | undefined {
  const noon = story.at(token, "noon");
  if (noon) return { hour: NOON, minute: 0, to: noon.to, isPlain: false };
  const hour = story.follows(token, "hourBefore") ? story.at(token, "hours") : undefined;
  return hour && { hour: Number(hour.id), minute: 0, to: hour.to, isPlain: true };
}

const isMinute = (story: Story, token: number): boolean => /^[0-5]\d$/.test(story.word(token));

/** The half of the day behind an hour: "8 pm", "8 in the evening". */
function halfFrom(story: Story, token: number): { id: string; to: number } | undefined {
  for (let at = token; at <= token + NEAR_HALF && story.joined(at); at += 1) {
    const half = story.at(at, "halves");
    if (half) return half;
  }
  return undefined;
}

/** The half of the day before it: "tonight at 8", "samedi soir à 8 h". */
function halfBefore(story: Story, begin: number, token: number): { id: string } | undefined {
  for (let at = token - 1; at >= begin; at -= 1) {
    const half = story.at(at, "halves");
    if (half) return half;
  }
  return undefined;
}

/** @returns undefined where nobody can know the half of the day */
function hourOfDay(hour: number, half: string | undefined, isPlain: boolean): number | undefined {
  if (hour > HALF_DAY || hour === MIDNIGHT) return hour;
  const isAfternoon = half === "pm" || (half === undefined && isPlain && hour < MORNING);
  if (half === "night" && (hour < NIGHT || hour === HALF_DAY)) return undefined;
  if (half === "am") return hour === HALF_DAY ? MIDNIGHT : hour;
  return (isAfternoon || half === "night") && hour < HALF_DAY ? hour + HALF_DAY : hour;
}
