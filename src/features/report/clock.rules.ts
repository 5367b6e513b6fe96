import {
  asDate,
  asList,
  entries,
  isEmpty,
  own,
  type Entry,
  type Sheet,
  type SheetAnswers,
  type There,
} from "./answers.rules.ts";
import { isDay, isTime, type Moment } from "./date.rules.ts";
import { dayOf, relativeIn } from "./relative.rules.ts";
import { clockOf } from "./there.rules.ts";
import { localOf, offsetOf } from "./zone.rules.ts";

/** A day that has not passed. */
export interface Due {
  readonly entry: Entry;
  /** YYYY-MM-DD, as typed or counted. */
  readonly day: string;
  /** HH:MM, or "" where no hour is given. */
  readonly time: string;
  readonly zone: string;
  readonly there?: There | undefined;
  readonly about: boolean;
  /** Days from today in Quebec. */
  readonly days: number;
  /** true: its hour has passed, today. */
  readonly isOver: boolean;
}

const A_DAY = 86_400_000;
const MIDNIGHT = "T00:00";
/** Sorts behind each hour of its day. */
const END_OF_DAY = "24:00";

/**
 * Returns the nearest day to come that the answers give: the next thing that happens, a deadline, a meeting, or a
 * dated event. A day that has passed is none. An hour that has passed today counts only while nothing else is to come.
 *
 * @returns undefined when no day to come is given, or the moment has no day
 * @example dueOf({ deadline: { day: "2026-12-05", … } }, sheet, { day: "2026-12-02", time: "07:10" })?.days; // 3
 */
export function dueOf(answers: SheetAnswers, sheet: Sheet, moment: Moment): Due | undefined {
  if (!isDay(moment.day)) return undefined;
  const found = entries(answers, sheet)
    .flatMap((entry) => daysOf(entry, answers, sheet, moment))
    .map((due) => ({ due, at: localTime(due, sheet) }))
    .map(({ due, at }) => ({ due, at, last: lastTime(due, at) }))
    .filter(({ due, last }) => isToCome(due, last, moment))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ due, at, last }): Due => {
      const days = (Date.parse(at.slice(0, 10)) - Date.parse(moment.day)) / A_DAY;
      // Midnight ends the day before.
      const early = at.endsWith(MIDNIGHT) ? 1 : 0;
      const isOver = clockOf(due, sheet) !== undefined && last < `${moment.day}T${moment.time}`;
      return { ...due, days: Math.max(0, days - early), isOver };
    });
  return found.find(({ isOver }) => !isOver) ?? found[0];
}

type Given = Omit<Due, "days" | "isOver">;

function daysOf(entry: Entry, answers: SheetAnswers, sheet: Sheet, moment: Moment): Given[] {
  const { clock } = sheet.urgency;
  const { field, answer } = entry;
  const next = asList(own(answers, clock.field));
  const says = (options: readonly string[]): boolean => next.some((id) => options.includes(id));
  if (field.id === clock.field) {
    const isDated = asDate(own(answers, clock.day)).day !== "";
    if (!says(clock.today) || isDated) return [];
    return [{ entry, day: moment.day, time: "", zone: "", about: false }];
  }
  if (!field.future || isEmpty(answer) || (field.id === clock.day && says(clock.none))) return [];
  const { day, time, zone, there, about, words } = asDate(answer);
  const [word] = relativeIn(words, sheet);
  const given = isDay(day) ? day : day === "" && word ? dayOf(word, moment) : "";
  return given === "" ? [] : [{ entry, day: given, time: isTime(time) ? time : "", zone, there, about }];
}

/** Returns when it is in Quebec, as "2026-12-05T15:00". */
function localTime({ day, time, ...of }: Given, sheet: Sheet): string {
  const quebec = sheet.zones[0]?.clock;
  const clock = clockOf(of, sheet);
  if (time === "") return `${day}T${END_OF_DAY}`;
  if (!quebec || !clock || clock === quebec) return `${day}T${time}`;
  return localOf(Date.parse(`${day}T${time}${offsetOf(day, time, clock)}`), quebec);
}

/** Returns when it is at the latest: where the country is only supposed, the hour may be Quebec's. */
function lastTime({ day, time, there }: Given, at: string): string {
  const here = `${day}T${time}`;
  return there?.isSupposed && time !== "" && here > at ? here : at;
}

/** An event of today without an hour is told as past. The hour of a deadline or meeting of today may just have passed. */
function isToCome({ entry, time }: Given, at: string, moment: Moment): boolean {
  const day = at.slice(0, 10);
  if (day !== moment.day) return day > moment.day;
  const isEvent = !("block" in entry.field);
  return !isEvent || (time !== "" && at.slice(11) >= moment.time);
}
