import type { Site } from "../../core/site.ts";
import { newestSeen } from "../../core/facts/seen.rules.ts";
import type { OpenClock } from "./open.rules.ts";
import { clockText } from "../../core/words/hours.ts";
import { translator } from "../../core/words/translate.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import { DAYS } from "../../core/vocabulary.rules.ts";

/**
 * Returns the data for the island "open now" of one channel; undefined when the hours are unknown or never
 * end.
 *
 * @example openClock(channel, locale)?.plan.week // [{ days: "12345", opens: 510, closes: 990 }]
 */
export function openClock(
  { hours, holidaysClosed, sources }: Pick<Channel, "hours" | "holidaysClosed" | "sources">,
  site: Site,
): OpenClock | undefined {
  const { locale } = site;
  if (!Array.isArray(hours)) return undefined;
  const t = translator(locale, "services");
  const seen = newestSeen(sources, site.facts);
  const { statutory, possible, from, until } = site.facts.holidays;
  return {
    plan: {
      week: hours.map(({ days, opens, closes }) => ({
        days: numbers(days),
        opens: minutes(opens),
        closes: minutes(closes),
      })),
      shut: holidaysClosed === true ? statutory : [],
      unsure: holidaysClosed === false ? [] : holidaysClosed ? possible : [...statutory, ...possible],
      // A clock that is earlier than the day on which we read the hours is wrong.
      from: from > seen ? from : seen,
      until,
    },
    open: t("open.now"),
    closed: t("open.closed"),
    later: t("open.later", { day: "{day}", time: "{time}" }),
    days: [t("open.today"), t("open.tomorrow"), ...DAYS.map((day) => t(`open.on.${day}`))],
    times: hours.map(({ opens }) => clockText(opens, locale)),
  };
}

function numbers(days: readonly (typeof DAYS)[number][]): string {
  return days.map((day) => DAYS.indexOf(day) + 1).join("");
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}
