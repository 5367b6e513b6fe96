import type { Day } from "./calendar.ts";
import { clockAt, type Clock } from "./clock.ts";
import { dayAt } from "./day.ts";
import type { SaidDay } from "./said-day.ts";
import type { Story } from "../read/story.ts";

/** A day, an hour, or both, as they stand together. */
export interface Moment {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly day?: SaidDay;
  readonly clock?: Clock;
  readonly part?: string;
}

/** Parts said together at most: "Friday, November 27 at 5 in the evening". */
const PARTS = 5;

/** Days, hours and parts of the day that stand together from a token on. */
export function momentAt(story: Story, token: number, today: Day): Moment | undefined {
  let moment: Moment = { from: token, to: token, cut: 0 };
  let at = token;
  for (let part = 0; part < PARTS; part += 1) {
    const next = moment.to === token ? { ...moment, to: token } : moment;
    const grown = grow(story, next, at, today, part === 0);
    if (grown === undefined) break;
    moment = part === 0 ? { ...grown, from: token } : { ...grown, cut: moment.cut };
    at = moment.to;
    if (!isOn(story, at)) break;
    // «نص الليل اليوم»: today, not the small word within it.
    if (dayAt(story, at, today) === undefined) at = between(story, at);
  }
  return moment.to > token && (moment.day ?? moment.clock?.isSure) ? moment : undefined;
}

/** Behind the small words between two times: "le 2 novembre dernier à". */
export function between(story: Story, token: number): number {
  const first = story.at(token, "betweenTimes")?.to;
  return first === undefined ? token : (story.at(first, "betweenTimes")?.to ?? first);
}

/** Whether what follows may still belong to a time: the same clause, or behind a comma. */
function isOn(story: Story, token: number): boolean {
  const gap = story.tokens[token]?.gap ?? "\n";
  return story.joined(token) || /^[,،]\s?$/.test(gap);
}

function grow(story: Story, moment: Moment, at: number, today: Day, isFirst: boolean): Moment | undefined {
  const day = dayAt(story, at, today);
  if (day && fits(moment.day, day)) {
    const both = moment.day?.weekday !== undefined || moment.day === undefined ? day : moment.day;
    return { ...moment, day: both, to: day.to, cut: day.cut, part: day.part ?? moment.part };
  }
  const part = isFirst ? undefined : story.at(at, "parts");
  const clock = moment.clock ? undefined : clockAt(story, at);
  if (clock && (clock.isSure || moment.day || story.before(at, "at")) && isHour(story, moment, clock))
    return { ...moment, clock, to: clock.to, cut: clock.cut };
  return part ? { ...moment, part: part.id, to: part.to, cut: part.cut } : undefined;
}

/** A date may explain a weekday, and a weekday today: nothing else is said twice. */
function fits(before: SaidDay | undefined, next: SaidDay): boolean {
  if (before === undefined) return true;
  return before.kind !== next.kind && before.kind !== "date" && next.kind !== "relative";
}

/** An hour that no word makes one counts beside a day alone, and ends there: not "yesterday at 5 places". */
function isHour(story: Story, moment: Moment, clock: Clock): boolean {
  if (clock.isSure) return !isParticle(story, clock);
  if (dayAt(story, clock.to, 0) || story.at(clock.to, "parts")) return true;
  const isEnd = story.ends(clock.to) || story.has(clock.to, "goesOn");
  return (isEnd || clock.cut > 0) && moment.day !== undefined;
}

/** "3am" is «عم» in Latin letters, unless "at" stands before. */
function isParticle(story: Story, { to, half }: Clock): boolean {
  if (half !== "am" || story.tokens[to - 1]?.gap !== "") return false;
  return (
    !story.ends(to) &&
    story.before(to - 2, "at") === undefined &&
    story.before(to - 2, "limits") === undefined
  );
}
