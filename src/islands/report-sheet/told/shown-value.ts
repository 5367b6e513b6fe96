import { asDate, asList } from "../../../domain/sheet/answers.ts";
import type { SheetIsland } from "../../../domain/sheet/island.ts";
import { isDay } from "../../../domain/sheet/date.ts";
import type { HeardLine } from "./line.ts";
import { optionsOf } from "./options.ts";

const A_DAY = 86_400_000;
const AMOUNT = /^([\d.]+) ([A-Z]{3})$/;
const YEARS = /^(\d+–)?(\d+)$/;

/** What a detail says, in the language of the page: a day with its weekday, an amount in its currency, an answer in its words. */
export function shownValue(
  { answer, role, heard: { kind } }: Pick<HeardLine, "answer" | "role" | "heard">,
  form: Element,
  { sheet, intl, months }: Pick<SheetIsland, "sheet" | "intl" | "months">,
): string {
  const { day, time, words } = asDate(answer);
  if (isDay(day)) return dateWith(day, time, intl, months);
  if (words && typeof answer !== "string") return words;
  const options = new Map(optionsOf(sheet.heard[role]?.field ?? "", form));
  const said = asList(answer).map((one) => options.get(one) ?? one);
  const text = new Intl.ListFormat(intl).format(said);
  if (kind === "age")
    return text.replace(YEARS, (_all, from = "", to: string) => from + years(Number(to), intl));
  if (kind === "amount")
    return text.replace(AMOUNT, (all, sum, currency) => money(Number(sum), currency, intl) ?? all);
  return text;
}

function dateWith(day: string, time: string, intl: string, months: readonly string[] | undefined): string {
  const date = new Date(`${day}T${time || "12:00"}:00Z`);
  const said = (style: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(intl, { ...style, timeZone: "UTC" }).format(date);
  if (time === "00:00") return nightWith(date, intl, months);
  const clock = time ? [said({ timeStyle: "short" })] : [];
  if (!months) return [said({ dateStyle: "full" }), ...clock].join(", ");
  const [year, month, number] = day.split("-").map(Number);
  return [`${said({ weekday: "long" })} ${number} ${months[month! - 1]} ${year}`, ...clock].join("، ");
}

/** Midnight belongs to two days: whoever is told of one may take it for the other. */
function nightWith(end: Date, intl: string, months: readonly string[] | undefined): string {
  const start = new Date(end.getTime() - A_DAY);
  const said = (date: Date): string => dateWith(date.toISOString().slice(0, 10), "", intl, months);
  return `${said(start)}, 24:00`;
}

function years(count: number, intl: string): string {
  return new Intl.NumberFormat(intl, {
    style: "unit",
    unit: "year",
    unitDisplay: "long",
  }).format(count);
}

/** @returns undefined for a currency that no list of currencies has */
function money(sum: number, currency: string, intl: string): string | undefined {
  try {
    const style = {
      style: "currency",
      currency,
      currencyDisplay: "name",
      minimumFractionDigits: 0,
      useGrouping: false,
    } as const;
    return new Intl.NumberFormat(intl, style).format(sum);
  } catch {
    return undefined;
  }
}
