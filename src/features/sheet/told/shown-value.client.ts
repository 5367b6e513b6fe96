import type { Heard } from "../heard/heard.rules.ts";
import { asDate, type There } from "../../report/answers.rules.ts";
import { localOf, offsetOf, QUEBEC } from "../../report/zone.rules.ts";
import type { SheetIsland, ToldSaid } from "../island.rules.ts";

/** What would be written, in the language of the page: an age in years, an app by its name. */
export function shownValue(
  { answer, kind, words, there }: Heard,
  form: Element,
  { intl }: Pick<SheetIsland, "intl">,
  asks: ToldSaid["asks"],
): string {
  if (kind === "age" && isFinite(Number(answer))) return years(Number(answer), intl);
  if (kind === "day" || (kind === "date" && asDate(answer).day !== ""))
    return withClock(asDate(answer), there, intl, asks, kind === "date");
  if (kind !== "app") return typeof answer === "string" ? answer : words;
  const options = form.querySelectorAll<HTMLOptionElement>('[data-field="account-platform"] option');
  const option = [...options].find(({ value }) => value === answer && value !== "other");
  return option?.text ?? words;
}

/** A day and an hour; where the hour may be of another country, with the hour in Quebec. */
function withClock(
  date: { day: string; time: string },
  there: There | undefined,
  intl: string,
  asks: ToldSaid["asks"],
  hasYear: boolean,
): string {
  const when = dayAndHour(date, intl, hasYear);
  if (!there) return when;
  const { country, clock, isSupposed } = there;
  const id = clock === "" ? "clock-unknown" : isSupposed ? "clock-supposed" : "clock-there";
  const { day, time } = date;
  const at = clock && localOf(Date.parse(`${day}T${time}${offsetOf(day, time, clock)}`), QUEBEC);
  const [hereDay, hereTime] = [at.slice(0, 10), at.slice(11)];
  const here =
    at && (hereDay === day ? hourOf(hereTime, intl) : dayAndHour({ day: hereDay, time: hereTime }, intl));
  const name = country && new Intl.DisplayNames([intl], { type: "region" }).of(country)!;
  return (asks[id] ?? "{{when}}")
    .replace("{{when}}", when)
    .replace("{{country}}", name)
    .replace("{{here}}", here);
}

function hourOf(time: string, intl: string): string {
  return new Intl.DateTimeFormat(intl, { timeZone: "UTC", hour: "numeric", minute: "2-digit" }).format(
    new Date(`2026-01-01T${time}Z`),
  );
}

/** "Friday, December 4 at 4:00 p.m." */
function dayAndHour({ day, time }: { day: string; time: string }, intl: string, hasYear = false): string {
  const format = new Intl.DateTimeFormat(intl, {
    ...({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const),
    ...(hasYear && ({ year: "numeric" } as const)),
    ...(time !== "" && ({ hour: "numeric", minute: "2-digit" } as const)),
  });
  return format.format(new Date(`${day}T${time || "00:00"}Z`));
}

function years(count: number, intl: string): string {
  return new Intl.NumberFormat(intl, { style: "unit", unit: "year", unitDisplay: "long" }).format(count);
}
