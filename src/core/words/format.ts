import { remembered } from "../remembered.rules.ts";
import type { Locale } from "../schema/locale.ts";

/**
 * Formats a day in a language.
 *
 * @param day ISO date, as in "2026-11-25", or a month or year: "2026-03", "2024"
 * @example date("2026-11-25", locale) // "25 novembre 2026"
 */
export function date(day: string, locale: Locale): string {
  const [year = "", month, dayOfMonth] = day.split("-");
  if (locale.months && month) {
    return [dayOfMonth && String(Number(dayOfMonth)), locale.months[Number(month) - 1], year]
      .filter(Boolean)
      .join(" ");
  }
  const style: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
  if (month) style.month = "long";
  if (dayOfMonth) style.day = "numeric";
  return formatter(locale.intl, style).format(new Date(`${day.padEnd(10, "-01")}T00:00:00Z`));
}

// A new formatter costs more than a thousand uses, and every page has a date.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(tag: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(style);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tag, style);
  formatters.set(key, made);
  return made;
}

/**
 * Formats a number in the digits and groups of a language. A number never breaks over two lines.
 *
 * @param style options of Intl.NumberFormat, for a number with a unit
 * @example number(4477, locale) // "4 477" in Arabic, with a space that does not break
 */
export function number(value: number, locale: Locale, style: Intl.NumberFormatOptions = {}): string {
  const parts = new Intl.NumberFormat(locale.intl, style).formatToParts(value);
  return parts.map((part) => (part.type === "group" ? (locale.group ?? part.value) : part.value)).join("");
}

const joiner = {
  and: remembered((intl: string) => new Intl.ListFormat(intl, { type: "conjunction" })),
  or: remembered((intl: string) => new Intl.ListFormat(intl, { type: "disjunction" })),
};

/** Joins names as the language does: "French and English", "French or English". */
export function list(items: string[], locale: Locale, by: keyof typeof joiner = "and"): string {
  return joiner[by](locale.intl).format(items);
}

/** Joins a name and the detail that tells it from others of the same name, with the comma of the script. @example besides(["Akulivik", "قرية"], locale) // "Akulivik، قرية" */
export function besides(parts: readonly (string | null | undefined)[], { tag }: Locale): string {
  return parts.filter(Boolean).join(new Intl.Locale(tag).maximize().script === "Arab" ? "، " : ", ");
}

/**
 * Returns the name of a language in another language. If Intl has no name, returns its own label.
 *
 * @param intl BCP 47 tag of the language of the answer
 * @example languageName(locale, "en-CA") // "Arabic"
 */
export function languageName({ tag, label }: Pick<Locale, "tag" | "label">, intl: string): string {
  return (
    new Intl.DisplayNames([intl], { type: "language", fallback: "none" }).of(new Intl.Locale(tag).language) ??
    label
  );
}

/** Formats a size in a language, rounded up. @param bytes size in bytes @example kilobytes(1_500, locale) // "2 kB" */
export function kilobytes(bytes: number, locale: Locale): string {
  return new Intl.NumberFormat(locale.intl, { style: "unit", unit: "kilobyte" }).format(
    Math.ceil(bytes / 1000),
  );
}
