import { dayOf, isoDay, isoTime, type Day } from "./calendar.ts";
import { clockAt, minutesOf, type Clock } from "./clock.ts";
import { weekdayDay } from "./day.ts";
import type { SaidDay } from "./said-day.ts";
import type { DetailOf } from "../details.ts";
import { between, momentAt, type Moment } from "./moment.ts";
import { dateNumberRange } from "./range.ts";
import { lengthAt, periodAt, type SaidLength } from "./span-of-time.ts";
import type { Story } from "../read/story.ts";
import type { Stretch } from "../read/tokens.ts";
import { isAhead } from "./tense.ts";

type When = DetailOf<"when">;

const MIDNIGHT = 24;
const DAWN = 300;
const DAY_LETTERS = 10;
/** Until here an hour of a meeting is of the afternoon, where nothing else is said. */
const LAST_OF_DAY = 6;
const PRESSING = ["threat", "asks", "given", "payment", "currencies", "currencySigns"];
/** The last day that was told, and in which sentence. */
interface Told {
  readonly sentence: number;
  readonly day: Day;
  readonly part: string | undefined;
}

/** Every time that the case was at, or will be: not how often, and not how long. */
export function whens(
  story: Story,
  today: Day,
  meetings: readonly { from: number; to: number }[],
  ages: readonly Stretch[],
): When[] {
  const list: When[] = [];
  let told: Told | undefined;
  const isMeeting = new Uint8Array(story.tokens.length + 1);
  for (const { from, to } of meetings) isMeeting.fill(1, from, to);
  const isOfAge = ofAges(story, ages);
  for (let token = 0; token < story.tokens.length; token += 1) {
    if (isHabit(story, token) || isOfAge(token)) continue;
    const range = dateNumberRange(story, token, today);
    const length = range ?? periodAt(story, token, today) ?? lengthAt(story, token, today);
    if (length) {
      const { iso, to } = withHour(story, length);
      list.push({
        kind: "when",
        value: {
          kind: range ? "date" : length.isDeadline ? "deadline" : "relative",
          iso,
          ...(length.isSince && { since: true as const }),
        },
        ...story.span(length.from, to, length.cut),
      });
      token = to - 1;
      continue;
    }
    const moment = momentAt(story, token, today);
    if (moment === undefined) continue;
    const { sentence } = story.tokens[token]!;
    const before = told && told.sentence >= sentence - 1 ? told : undefined;
    const when = settle(story, moment, today, isMeeting[token] === 1, before);
    if (when) list.push(when);
    const day = /^\d{4}-\d\d-\d\d/.exec(when?.value.iso ?? "")?.[0];
    if (day !== undefined && moment.day)
      told = { sentence, day: dayOf(day), part: moment.part ?? moment.day.part };
    token = moment.to - 1;
  }
  return list;
}

/** "every night at 10", "par mois"; not "par virement mardi". */
function isHabit(story: Story, token: number): boolean {
  return [0, 1, 2].some((back) => {
    const at = token - back;
    const isTime = back === 0 || story.has(at, "days", "weekdays", "units", "parts");
    return isTime && story.endingAt(at, "often") !== undefined;
  });
}

/**
 * Tells of each token, asked in their order, whether it is within an age, as «في السادسة عشرة», or beside one, where
 * "today" says what it is now: "44 ans aujourd'hui".
 */
function ofAges(story: Story, ages: readonly Stretch[]): (token: number) => boolean {
  const sorted = [...ages].sort((one, other) => one.end - other.end);
  let first = 0;
  return (token) => {
    const { start, end } = story.tokens[token]!;
    const near = story.at(token, "days", "0") !== undefined ? 1 : -1;
    while (first < sorted.length && sorted[first]!.end + 1 < start) first += 1;
    for (let at = first; at < sorted.length && sorted[at]!.start - 1 <= end; at += 1)
      if (start <= sorted[at]!.end + near && end >= sorted[at]!.start - near) return true;
    return false;
  };
}

/** "two days ago around 10:30 pm": the hour of that day. */
function withHour(story: Story, { iso, to }: SaidLength): { iso: string | null; to: number } {
  const clock =
    story.joined(to) && iso?.length === DAY_LETTERS ? clockAt(story, between(story, to)) : undefined;
  if (!clock?.isSure || iso === null) return { iso, to };
  const minutes = minutesOf(clock, undefined);
  return { iso: minutes === undefined ? iso : isoTime(dayOf(iso), minutes), to: clock.to };
}

function settle(
  story: Story,
  moment: Moment,
  today: Day,
  isMeeting: boolean,
  before: Told | undefined,
): When | undefined {
  const { from, to, day, clock } = moment;
  const limit = story.before(from, "limits");
  const lead = limit ?? story.before(from, "timeBefore");
  // "a soir ma mère part à 10 h": of that evening. Of one told in another sentence it may not be.
  const isSaidOf = day === undefined && before?.sentence === story.tokens[from]?.sentence;
  const ofDay = isSaidOf ? before?.part : undefined;
  const part = moment.part ?? story.at(from, "parts")?.id ?? ofDay;
  const isSince = limit?.id === "since";
  // "he says Friday or he posts it"
  const isElse = !isMeeting && story.has(to, "conditions") && story.around(to, "threat", 12);
  const isFuture = !isSince && (isElse || limit !== undefined || isAhead(story, from, to, isMeeting));
  const onDay = day?.day ?? (day?.weekday === undefined ? undefined : weekdayDay(day, today, isFuture));
  const isOpen = day?.kind === "date" && limit?.id === "limit" && !isPressed(story, from);
  const isLimit = limit !== undefined && !isSince && !isOpen && isStill(story, from, limit.id, onDay, today);
  const isDeadline = isLimit || (isElse && (onDay ?? today) >= today);
  if (day === undefined && isSince) return undefined;
  // A limit is today or later.
  const hourDay = isDeadline || isFuture ? Math.max(before?.day ?? today, today) : before?.day;
  const iso = isoOf(onDay, day, isMeeting ? afternoon(clock, part) : clock, part, hourDay);
  const kind = isDeadline ? "deadline" : (day?.kind ?? "time");
  const start = lead ? story.span(lead.from, to, lead.cut) : story.span(from, to, moment.cut);
  const lasts = !isFuture && !isDeadline && story.before(from, "since") !== undefined;
  return { kind: "when", value: { kind, iso, ...(lasts && { since: true }) }, ...start };
}

/** Nobody meets a child at two in the morning without saying so: "on se voit demain à 2 h". */
function afternoon(clock: Clock | undefined, part: string | undefined): Clock | undefined {
  const isPlain = clock && part === undefined && (clock.half === undefined || clock.half === "24");
  return isPlain && clock.hour >= 1 && clock.hour <= LAST_OF_DAY ? { ...clock, half: "pm" } : clock;
}

/** Whether a date is a limit that somebody sets: "until December 12" alone may be how long a stay is. */
function isPressed(story: Story, token: number): boolean {
  return PRESSING.some((group) => story.around(token, group));
}

/** Whether a limit still lies ahead; "before" alone may also look back. */
function isStill(story: Story, token: number, id: string, day: Day | undefined, today: Day): boolean {
  if (day !== undefined && day < today) return false;
  return id === "limit" || isAhead(story, token, token) || story.around(token, "threat", 20);
}

function isoOf(
  onDay: Day | undefined,
  day: SaidDay | undefined,
  clock: Clock | undefined,
  part: string | undefined,
  today: Day | undefined,
): string | null {
  if (day?.iso !== undefined) return day.iso || null;
  const date = onDay ?? today;
  if (date === undefined) return null;
  const minutes = clock ? minutesOf(clock, part) : undefined;
  if (minutes === undefined) return isoDay(date);
  // "last night at 2 am" is after midnight.
  if ([part, day?.part].some((one) => one === "night" || one === "evening") && minutes < DAWN)
    return isoTime(date + 1, minutes);
  return minutes >= MIDNIGHT * 60 ? isoTime(date + 1, minutes - MIDNIGHT * 60) : isoTime(date, minutes);
}
