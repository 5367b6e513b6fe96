import { isoDay, weekdayOf, type Day } from "./calendar.ts";
import { dateAt } from "./date.ts";
import type { SaidDay } from "./said-day.ts";
import { digitsAt } from "../read/numbers.ts";
import type { Story } from "../read/story.ts";

const MONTH = 31;

/** The day that begins at a token. */
export function dayAt(story: Story, token: number, today: Day): SaidDay | undefined {
  return dateAt(story, token, today) ?? relativeAt(story, token, today) ?? weekdayAt(story, token, today);
}

/** "yesterday", "tonight", «البارح بالليل»: the id is days from today, then the part of the day. */
function relativeAt(story: Story, token: number, today: Day): SaidDay | undefined {
  const found = story.at(token, "days");
  if (found === undefined) return undefined;
  const [away = "0", part] = found.id.split(" ");
  const { to, cut } = found;
  return { from: token, to, cut, kind: "relative", day: today + Number(away), ...(part && { part }) };
}

/** "last Monday", "lundi passé", «الجمعة الجاية» */
function weekdayAt(story: Story, token: number, today: Day): SaidDay | undefined {
  const before = story.at(token, "weeksBefore");
  const at = before && story.joined(before.to) ? before.to : token;
  const found = story.at(at, "weekdays");
  if (found === undefined) return undefined;
  const after = story.joined(found.to) ? story.at(found.to, "weeksAfter") : undefined;
  const week = at === token ? after?.id : before?.id;
  const dated = week === undefined ? dateOf(story, found.to, Number(found.id), today) : undefined;
  if (dated !== undefined) return { from: token, to: found.to + 1, cut: found.cut, kind: "date", day: dated };
  return {
    from: token,
    to: after?.to ?? found.to,
    cut: at === token ? found.cut : 0,
    kind: "weekday",
    weekday: Number(found.id),
    ...(week !== undefined && { week: Number(week) }),
  };
}

/** "jeudi 26 à 9 h": the nearest day of that date and weekday. */
function dateOf(story: Story, token: number, weekday: number, today: Day): Day | undefined {
  const next = token + 1;
  const isOther = story.has(next, "hourMarks", "months", "units", "of");
  const date = story.joined(token) && !isOther ? digitsAt(story, token) : undefined;
  if (date === undefined || /^[:-]$/.test(story.tokens[next]?.gap ?? "")) return undefined;
  for (let away = 0; away <= MONTH; away += 1)
    for (const day of [today - away, today + away])
      if (weekdayOf(day) === weekday && Number(isoDay(day).slice(8)) === date) return day;
  return undefined;
}

/** The day of a weekday: as its word says, else before today, or after it. */
export function weekdayDay({ weekday = 0, week }: SaidDay, today: Day, isFuture: boolean): Day {
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return (week ?? (isFuture ? 1 : -1)) > 0 ? today + ahead : today + ahead - 7 - (ahead === 7 ? 7 : 0);
}
