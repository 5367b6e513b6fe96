import { digitsAt, numberAt } from "../read/numbers.ts";
import { ordinalAt } from "../school-year.ts";
import type { Story } from "../read/story.ts";

/** An hour that is said. `minutes` since midnight; undefined where morning or evening is not told. */
export interface Clock {
  readonly to: number;
  readonly cut: number;
  readonly hour: number;
  readonly minute: number;
  /** "am", "pm", "24" for "20 h", a part of the day, or nothing. */
  readonly half: string | undefined;
  /** Said in a way that only hours are. */
  readonly isSure: boolean;
}

const NOON = 12;

/** The hour that begins at a token: "9:30 am", "18 h 15", "noon", «الساعة ٤», «الثالثة والربع». */
export function clockAt(story: Story, token: number): Clock | undefined {
  const point = story.at(token, "points");
  if (point)
    return { to: point.to, cut: point.cut, hour: Number(point.id), minute: 0, half: "24", isSure: true };
  const named = story.at(token, "hourWords");
  const at = named?.to ?? token;
  const spoken = named || story.before(token, "at") ? wordHour(story, at) : undefined;
  const hour = digitsAt(story, at) ?? spoken?.value;
  if (hour === undefined || hour > 24) return undefined;
  let to = spoken?.to ?? at + 1;
  let minute = 0;
  let half: string | undefined;
  let isSure = named !== undefined;
  const mark = spoken === undefined && near(story, to) ? story.at(to, "hourMarks") : undefined;
  if (mark) {
    [half, to, isSure] = [mark.id, mark.to, true];
    const minutes = digitsAt(story, to);
    if (minutes !== undefined && minutes < 60 && /^\d\d$/.test(story.word(to)) && near(story, to))
      [minute, to] = [minutes, to + 1];
    if (mark.id !== "24" && hour > NOON) return undefined;
  } else if (
    spoken === undefined &&
    /^[:.]$/.test(story.tokens[to]?.gap ?? "") &&
    /^[0-5]\d$/.test(story.word(to))
  ) {
    if (story.tokens[to]!.gap === "." && named === undefined) return undefined;
    [minute, to, isSure] = [Number(story.word(to)), to + 1, true];
    const after = near(story, to) ? story.at(to, "hourMarks") : undefined;
    if (after && after.id !== "24") [half, to] = [after.id, after.to];
  }
  // «في الثالثة»: said so of hours alone.
  isSure ||= story.has(at, "hourOrdinals") && spoken !== undefined && story.at(to, "ofLife") === undefined;
  const quarter = story.joined(to) ? story.at(to, "minutes") : undefined;
  if (quarter && isSure) [minute, to] = [(60 + minute + Number(quarter.id)) % 60, quarter.to];
  const isBefore = quarter !== undefined && Number(quarter.id) < 0;
  if (half === undefined && hour > NOON) half = "24";
  return { to, cut: named?.cut ?? spoken?.cut ?? 0, hour: isBefore ? hour - 1 : hour, minute, half, isSure };
}

/** An hour in words: "eleven", «الثالثة», «خمسة» */
function wordHour(story: Story, token: number): { value: number; to: number; cut: number } | undefined {
  const ordinal = story.at(token, "hourOrdinals");
  if (ordinal) return { value: Number(ordinal.id), to: ordinal.to, cut: ordinal.cut };
  const found = story.word(token).match(/^\d/)
    ? undefined
    : (ordinalAt(story, token) ?? numberAt(story, token));
  return found && found.value >= 1 && found.value <= NOON ? found : undefined;
}

function near(story: Story, token: number): boolean {
  return /^[ \u00a0\u202f]?$/.test(story.tokens[token]?.gap ?? "x");
}

/**
 * Minutes since midnight of the day that is told of; undefined where it stays open which half of the day is meant.
 * Never guessed: "at 6" alone is no hour.
 */
export function minutesOf({ hour, minute, half }: Clock, part: string | undefined): number | undefined {
  const said = half ?? part;
  const total = (hours: number): number => hours * 60 + minute;
  if (said === "24") return total(part !== undefined && half === "24" ? later(hour, part) : hour);
  if (said === "am" || said === "morning") return total(hour % NOON);
  if (said === "pm" || said === "afternoon") return total((hour % NOON) + NOON);
  if (said === "evening") return hour === NOON ? undefined : total((hour % NOON) + NOON);
  if (said === "noon") return hour >= 11 || hour <= 3 ? total(hour >= 11 ? hour : hour + NOON) : undefined;
  // At night: eleven is before midnight, two would be the day after.
  if (said === "night") return hour >= 6 && hour < NOON ? total(hour + NOON) : undefined;
  return undefined;
}

/** "8 h du soir" is 20. */
function later(hour: number, part: string): number {
  return hour < NOON && (part === "evening" || part === "afternoon" || (part === "night" && hour >= 6))
    ? hour + NOON
    : hour;
}
