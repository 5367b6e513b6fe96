import { DAYS } from "../vocabulary.rules.ts";
import type { Hours } from "../schema/hours.ts";
import { summariseHours, type Stretch } from "../hours/summary.rules.ts";
import type { Locale } from "../schema/locale.ts";
import { translator, type Translate } from "./translate.ts";

/**
 * Returns opening hours as text. Unknown hours, which may be open, return undefined.
 *
 * @example hoursText("always", locale) // "Jour et nuit"
 */
export function hoursText(hours: Hours, locale: Locale): string | undefined {
  const t = translator(locale, "contact");
  const summary = summariseHours(hours);
  if (summary === null) return undefined;
  if ("always" in summary) return t("hours.always");
  if ("office" in summary) return t("hours.office");
  return summary
    .map((stretch) => {
      const opens = clock(stretch.opens, locale, t);
      return t("hours.open", { days: daysText(stretch, t), opens, closes: clock(stretch.closes, locale, t) });
    })
    .join(" · ");
}

/**
 * Returns a time of day as text.
 *
 * @example clockText("08:30", locale) // "8 h 30"
 */
export function clockText(time: string, locale: Locale): string {
  return clock(time, locale, translator(locale, "contact"));
}

function daysText({ days }: Stretch, t: Translate): string {
  const first = days[0] ?? "mo";
  const last = days.at(-1) ?? first;
  if (days.length === DAYS.length) return t("days.everyDay");
  const together = DAYS.indexOf(last) - DAYS.indexOf(first) === days.length - 1;
  if (days.length > 2 && together)
    return t("days.range", { first: t(`days.long.${first}`), last: t(`days.long.${last}`) });
  return days.map((day) => t(`days.long.${day}`)).join(" · ");
}

function clock(time: string, locale: Locale, t: Translate): string {
  const [hour = 0, minutes = 0] = time.split(":").map(Number);
  if (time === "24:00" || time === "00:00") return t("clock.midnight");
  if (time === "12:00") return t("clock.noon");
  const part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening";
  const shown = locale.clock === 12 ? ((hour + 11) % 12) + 1 : hour;
  return minutes === 0
    ? t(`clock.${part}Sharp`, { hour: shown })
    : t(`clock.${part}`, { hour: shown, minute: String(minutes).padStart(2, "0") });
}
