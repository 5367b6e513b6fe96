import type { DetailOf } from "./details.rules.ts";
import { clockOf, hourAt, hourOf } from "./hour.rules.ts";
import type { Story } from "./story.rules.ts";

/** Words of a sentence that may say that the day is to come. */
const NEAR = 12;
/** Words between an hour and the day that it is of. */
const NEAR_DAY = 3;
/** Words between a day and a farewell that names it. */
const NEAR_FAREWELL = 5;

/**
 * Every day that is told by its distance from today, or as a day of the week, and that is to come: with its hour where
 * one is told. Which day it is follows from the day on which it is written.
 *
 * @param dated dates of the text: their hours are none of a day
 */
export function days(story: Story, dated: readonly DetailOf<"date">[]): DetailOf<"day">[] {
  const list: DetailOf<"day">[] = [];
  for (let token = 0; token < story.tokens.length; token += 1) {
    const near = story.at(token, "dayWords");
    const weekday = near ? undefined : story.at(token, "weekdays");
    const found = near ?? weekday;
    if (found === undefined) {
      const { start } = story.tokens[token]!;
      const isDated = dated.some((date) => date.start <= start && start < date.end);
      const hour = isDated ? undefined : deadlineAt(story, token);
      if (hour) list.push(hour.detail);
      token = (hour?.to ?? token + 1) - 1;
      continue;
    }
    // "tomorrow" is to come; "today" and "Friday" may have passed.
    const isSure = near !== undefined && Number(near.id) > 0;
    const isFarewell = story.around(token, "farewell", NEAR_FAREWELL);
    if (
      !isFarewell &&
      !isPast(story, found.from, found.to) &&
      (isSure || story.around(token, "toCome", NEAR))
    ) {
      const hour = hourOf(story, found.from, found.to);
      const [from, to] = [hour ? Math.min(hour.from, found.from) : found.from, hour?.to ?? found.to];
      const value = {
        ...(near ? { days: Number(near.id) } : { weekday: Number(found.id) }),
        time: hour?.time ?? "",
        ...(hour && clockOf(story, hour)),
      };
      list.push({ kind: "day", value, ...story.span(from, to, from === found.from ? found.cut : 0) });
      token = Math.max(found.to, to) - 1;
    } else token = found.to - 1;
  }
  return list;
}

/** An hour without a day: "by 9", or that of another clock, as in "20 h heure de France". */
function deadlineAt(story: Story, token: number): { detail: DetailOf<"day">; to: number } | undefined {
  const hour = hourAt(story, token, token);
  if (!hour) return undefined;
  const isDue = story.follows(token, "deadlineBefore") || story.follows(token - 1, "deadlineBefore");
  // "before 14 others came"
  const isBare = hour.to === token + 1 && !story.ends(hour.to) && !story.has(hour.to, "or", "dayWords");
  if (isBare || (!isDue && !hour.clock)) return undefined;
  // "before 10 tonight": the hour of a day that follows.
  for (let at = hour.to; at <= hour.to + NEAR_DAY && story.joined(at); at += 1)
    if (story.has(at, "dayWords", "weekdays", "months")) return undefined;
  const value = {
    time: hour.time,
    ...(isDue && { isDue: true as const }),
    ...(hour.isEither && { isEither: true as const }),
    ...clockOf(story, hour),
  };
  return { detail: { kind: "day", value, ...story.span(token, hour.to) }, to: hour.to };
}

/** "last Friday", "since Tuesday", "vendredi dernier", "Friday, 12 November" */
function isPast(story: Story, from: number, to: number): boolean {
  const isAfter = story.joined(to) && story.has(to, "dayPastAfter");
  return story.follows(from, "dayPast") || isAfter || isAgo(story, from, to) || isDated(story, to);
}

/** "Sunday two weeks ago", "il y a deux semaines dimanche" */
function isAgo(story: Story, from: number, to: number): boolean {
  const { sentence } = story.tokens[from]!;
  return story
    .all("ago")
    .some(
      (ago) =>
        story.tokens[ago.from]!.sentence === sentence &&
        (ago.to <= from ? from - ago.to : ago.from - to) <= NEAR_DAY,
    );
}

/** Whether a date follows, which says the day itself. */
function isDated(story: Story, to: number): boolean {
  const isMonth = (at: number): boolean => story.has(at, "months");
  return isMonth(to) || (/^\d{1,2}$/.test(story.word(to)) && (isMonth(to + 1) || isMonth(to + 2)));
}
