import type { Heard } from "../heard/heard.rules.ts";
import { asDate } from "../../report/answers.rules.ts";
import type { SheetIsland } from "../island.rules.ts";

/** What would be written, in the language of the page: an age in years, an app by its name. */
export function shownValue(
  { answer, kind, words }: Heard,
  form: Element,
  { intl }: Pick<SheetIsland, "intl">,
): string {
  if (kind === "age") return years(Number(answer), intl);
  if (kind === "day") return dayAndHour(asDate(answer), intl);
  if (kind !== "app") return typeof answer === "string" ? answer : words;
  const options = form.querySelectorAll<HTMLOptionElement>('[data-field="account-platform"] option');
  const option = [...options].find(({ value }) => value === answer && value !== "other");
  return option?.text ?? words;
}

/** "Friday, December 4 at 4:00 p.m." */
function dayAndHour({ day, time }: { day: string; time: string }, intl: string): string {
  const format = new Intl.DateTimeFormat(intl, {
    ...({ weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const),
    ...(time !== "" && ({ hour: "numeric", minute: "2-digit" } as const)),
  });
  return format.format(new Date(`${day}T${time || "00:00"}Z`));
}

function years(count: number, intl: string): string {
  return new Intl.NumberFormat(intl, { style: "unit", unit: "year", unitDisplay: "long" }).format(count);
}
