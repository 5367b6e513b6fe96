import { isoDay, isoMonth, isoWeek, partsOf, weekdayOf, type Day } from "./calendar.ts";
import { dayAt } from "./day.ts";
import { numberAt } from "../read/numbers.ts";
import type { Story } from "../read/story.ts";

/** A length of time that is told back or forward from the day of writing, or a week, month or year by its place. */
export interface SaidLength {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
  readonly iso: string | null;
  readonly isDeadline: boolean;
  /** It has lasted since then. */
  readonly isSince?: boolean;
}

const DAY_HOURS = 24;
const FEW = 7;
const SATURDAY = 5;

interface Length {
  readonly to: number;
  readonly cut: number;
  readonly count: number;
  readonly unit: string;
}

/** "last week", «الشهر الماضي»: the id is the unit, then how many away. */
export function periodAt(story: Story, token: number, today: Day): SaidLength | undefined {
  const found = story.at(token, "periods");
  if (found === undefined) return undefined;
  const [unit = "", away = "0"] = found.id.split(" ");
  const limit = story.before(token, "limits");
  return {
    from: limit?.from ?? token,
    to: found.to,
    cut: limit?.cut ?? found.cut,
    iso: away === "none" ? null : isoOf(unit, Number(away), today),
    isDeadline: limit !== undefined && limit.id !== "since" && Number(away) >= 0,
    isSince: story.before(token, "since") !== undefined && Number(away) <= 0,
  };
}

/** "three months ago", "depuis trois mois", «قبل أسبوعين», "within an hour", "d'ici 24 h" */
export function lengthAt(story: Story, token: number, today: Day): SaidLength | undefined {
  const length = unitsAt(story, token);
  if (length === undefined) return undefined;
  const { to, cut, count, unit } = length;
  const after = story.joined(to) ? story.at(to, "agoAfter") : undefined;
  const ago = story.before(token, "agoBefore");
  const isShort = unit === "hour" || unit === "minute" || unit === "day";
  // "48 heures pour payer"
  const isToPay = isShort && story.has(to, "small") && story.has(to + 1, "asks");
  if (isToPay) return { from: token, to, cut, iso: ahead(unit, count, today), isDeadline: true };
  const limit = story.before(token, "within") ?? (isShort ? story.before(token, "given") : undefined);
  // "d'ici 20h" is an hour of the day, "d'ici 24h" a length.
  if (unit === "hour" && count < DAY_HOURS && story.word(to - 1).length === 1 && !after) return undefined;
  if (unit === "year" && ago?.id === "maybe" && story.around(token, "claims", 5)) return undefined;
  if (limit)
    return { from: limit.from, to, cut: limit.cut, iso: ahead(unit, count, today), isDeadline: true };
  if (after) return { from: token, to: after.to, cut, iso: isoOf(unit, -count, today), isDeadline: false };
  if (ago && !(ago.id === "long" && (unit === "hour" || unit === "minute")))
    return {
      from: ago.from,
      to,
      cut: ago.cut,
      iso: isoOf(unit, -count, today),
      isDeadline: false,
      isSince: story.before(token, "since") !== undefined,
    };
  const forward = story.before(token, "inFuture");
  // "or he posts it in an hour": a limit, where something is threatened.
  if (forward && unit !== "year")
    return {
      from: forward.from,
      to,
      cut: forward.cut,
      iso: ahead(unit, count, today),
      isDeadline: isShort && story.around(token, "threat", 14),
    };
  return undefined;
}

/** "three weeks", "24h", «أسبوعين», "a week" */
function unitsAt(story: Story, token: number): Length | undefined {
  const pair = story.at(token, "pairs");
  if (pair) return { to: pair.to, cut: pair.cut, count: 2, unit: pair.id };
  const number = numberAt(story, token);
  if (number && !number.isDoubtful && (story.joined(number.to) || story.tokens[number.to]?.gap === "")) {
    const unit = story.at(number.to, "units");
    if (unit) return { to: unit.to, cut: number.cut, count: number.value, unit: unit.id };
  }
  const one = story.at(token, "one");
  const single = story.at(one?.to ?? token, "units");
  // «قبل يوم الاثنين» is before Monday, not a day ago.
  if (single && dayAt(story, token, 0) !== undefined) return undefined;
  if (
    single &&
    single.cut === 0 &&
    (one || story.before(token, "agoBefore", "any") || story.before(token, "within"))
  )
    return { to: single.to, cut: one ? one.cut : single.cut, count: 1, unit: single.id };
  return undefined;
}

function isoOf(unit: string, away: number, today: Day): string | null {
  const steps = Math.round(away);
  if (unit === "day" || unit === "night") return isoDay(today + steps);
  if (unit === "week")
    return Math.abs(away) === 1 && !Number.isInteger(away) ? null : isoDay(today + steps * 7);
  if (unit === "weekend") {
    const saturday = today - weekdayOf(today) + SATURDAY + steps * 7;
    return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
  }
  if (unit === "weekOf") return isoWeek(today, steps);
  if (unit === "month") return isoMonth(today, steps);
  // The hour of writing is not known: what was a few hours ago is taken as today.
  if (unit === "hour" || unit === "minute") return steps <= 0 && steps > -FEW ? isoDay(today) : null;
  if (unit === "year") return String(partsOf(today)[0] + steps);
  return null;
}

/** Hours are left open: the hour of writing is not known. */
function ahead(unit: string, count: number, today: Day): string | null {
  return unit === "hour" || unit === "minute" ? null : isoOf(unit, count, today);
}
