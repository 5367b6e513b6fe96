import { leavesOf } from "../answers.rules.ts";
import { reasonsOf } from "./check.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import type { SheetField, SheetFile } from "../sheet-facts.schema.ts";
import type { SheetBeside, SheetForm, SheetHandover } from "../sheet-words.schema.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { idChecker, idsOf } from "../../../core/words/load/same-ids.ts";

const FILE = "src/data/sheet.yaml";
/** Words of an hour that may be of another country. */
const CLOCKS = ["clock-there", "clock-supposed", "clock-unknown"];
const ABOUT = /\{\{value\}\}/;
const COUNTED = /\{\{count\}\}/;

/** Checks that a language has words for every question, option and detail, and for nothing else. */
export function checkForm(sheet: SheetFile, locale: Locale, form: SheetForm, problems: Problems): void {
  const same = idChecker(fileOf(locale), FILE, problems);
  const fields = sheet.sections.flatMap((section) => section.fields);
  same("form.sections", form.sections, idsOf(sheet.sections));
  same("form.zones", form.zones, idsOf(sheet.zones));
  same("form.scripts", form.scripts, idsOf(sheet.scripts));
  same("form.relative", form.relative, Object.keys(sheet.relative));
  const roles = Object.keys(sheet.heard);
  same("form.heard", form.heard, roles);
  same("form.asks", form.asks, [...new Set(roles.map((role) => role.replace(/-.*/, ""))), ...CLOCKS]);
  for (const [kind, question] of Object.entries(form.asks))
    if (!ABOUT.test(question) && !CLOCKS.includes(kind))
      problems.add(fileOf(locale), `form.asks.${kind}`, "does not say {{value}}");
  same("form.mistakes", form.mistakes, Object.keys(sheet.mistakes));
  const noted = Object.entries(sheet.tells).filter(([, { note }]) => note);
  same(
    "form.tells",
    form.tells,
    noted.map(([id]) => id),
  );
  same("form.doors.why", form.doors.why, reasonsOf(sheet));
  same("form.fields", form.fields, allIds(fields));
  for (const { id, options = [] } of fields.flatMap(leavesOf))
    same(`form.fields.${id}.options`, form.fields[id]?.options, options);
  for (const { id, kind } of fields) {
    if (kind !== "repeat") continue;
    for (const key of ["add", "remove"] as const)
      if (!form.fields[id]?.[key]) problems.add(fileOf(locale), `form.fields.${id}.${key}`, "missing");
  }
}

/** Checks that a handover language has a phrase for every answer, in each plural form. */
export function checkHandover(
  sheet: SheetFile,
  locale: Locale,
  handover: SheetHandover,
  problems: Problems,
): void {
  const same = idChecker(fileOf(locale), FILE, problems);
  const fields = sheet.sections.flatMap((section) => section.fields);
  checkFrame("handover", sheet, locale, handover, problems);
  same("handover.zones", handover.zones, idsOf(sheet.zones));
  same("handover.scripts", handover.scripts, idsOf(sheet.scripts));
  same("handover.fields", handover.fields, allIds(fields));
  for (const { id, options = [] } of fields.flatMap(leavesOf))
    same(`handover.fields.${id}.options`, handover.fields[id]?.options, options);
  const { pluralCategories } = new Intl.PluralRules(locale.intl).resolvedOptions();
  for (const { id, kind } of fields) {
    if (kind !== "repeat") continue;
    const { only, count = {} } = handover.fields[id] ?? {};
    if (!only) problems.add(fileOf(locale), `handover.fields.${id}.only`, "missing");
    same(`handover.fields.${id}.count`, count, pluralCategories);
    for (const [form, phrase] of Object.entries(count)) {
      if (!COUNTED.test(phrase))
        problems.add(fileOf(locale), `handover.fields.${id}.count.${form}`, "does not say {{count}}");
    }
  }
}

/** Checks that the text beside the handover has all its words. */
export function checkBeside(sheet: SheetFile, locale: Locale, beside: SheetBeside, problems: Problems): void {
  checkFrame("beside", sheet, locale, beside, problems);
}

function checkFrame(
  part: string,
  sheet: SheetFile,
  locale: Locale,
  { gist, relative }: Pick<SheetBeside, "gist" | "relative">,
  problems: Problems,
): void {
  const same = idChecker(fileOf(locale), FILE, problems);
  same(`${part}.gist.lines`, gist.lines, idsOf(sheet.gist));
  same(`${part}.relative`, relative, Object.keys(sheet.relative));
}

const fileOf = ({ id }: Locale): string => `locales/${id}/sheet.yaml`;

function allIds(fields: readonly SheetField[]): string[] {
  return fields.flatMap((field) => [
    field.id,
    ...(field.kind === "repeat" ? field.fields.map(({ id }) => id) : []),
  ]);
}
