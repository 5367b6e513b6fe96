import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { GroupField, LeafField, SheetField, SheetFile } from "../../schema/facts/sheet.ts";
import type { SheetForm, SheetHandover } from "../../schema/words/sheet.ts";
import type { Problems } from "../read/problems.ts";

const FILE = "src/data/sheet.yaml";
const CLOSED = ["choice", "choices"];
const COUNTED = /\{\{count\}\}/;

/** Checks the sheet: each id that it names exists, in the sheet or among the situations. */
export function checkSheet(
  sheet: SheetFile,
  { situations }: Pick<Facts, "situations">,
  problems: Problems,
): void {
  const top = sheet.sections.flatMap(({ fields }) => fields);
  const leaves = top.flatMap(leavesOf);
  const ids = new Set<string>();
  for (const { id } of [...top, ...leaves.filter((leaf) => !top.includes(leaf as SheetField))]) {
    if (ids.has(id)) problems.add(FILE, id, "stands twice");
    ids.add(id);
  }
  for (const field of leaves) checkField(field, leaves, problems);

  const offered = leaves.find(({ id }) => id === "situation")?.options ?? [];
  const covered = sheet.needs.flatMap(({ evidence }) => evidence);
  for (const id of offered) if (!situations.has(id)) problems.add(FILE, "situation", `no situation "${id}"`);
  for (const { id, evidence } of situations.values()) {
    if (evidence.length > 0 && !offered.includes(id))
      problems.add(FILE, "situation", `lacks "${id}", which asks to write things down`);
    for (const one of evidence)
      if (!covered.includes(one)) problems.add(FILE, "needs", `none for "${one}" of ${id}`);
  }
  for (const { id, fields, when = {} } of sheet.needs) {
    for (const field of fields)
      if (!leaves.some((leaf) => leaf.id === field)) problems.add(FILE, `needs.${id}`, `no field "${field}"`);
    for (const [field, options] of Object.entries(when))
      checkOptions(`needs.${id}.when`, field, options, leaves, problems);
  }
}

function checkField(
  { id, kind, options, danger = [], alone = [], when, after }: LeafField | GroupField,
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  if (CLOSED.includes(kind) !== (options !== undefined))
    problems.add(FILE, `${id}.options`, "belong to a choice, and to nothing else");
  for (const option of danger)
    if (!options?.includes(option)) problems.add(FILE, `${id}.danger`, `no option "${option}"`);
  for (const option of alone)
    if (!options?.includes(option)) problems.add(FILE, `${id}.alone`, `no option "${option}"`);
  if (when) checkOptions(`${id}.when`, when.field, when.options, leaves, problems);
  if (after && leaves.find((leaf) => leaf.id === after)?.kind !== "date-about")
    problems.add(FILE, `${id}.after`, `no date "${after}"`);
}

function checkOptions(
  at: string,
  id: string,
  options: readonly string[],
  leaves: readonly (LeafField | GroupField)[],
  problems: Problems,
): void {
  const field = leaves.find((leaf) => leaf.id === id);
  if (!field) problems.add(FILE, at, `no field "${id}"`);
  // The apps and sites are elsewhere; the sheet itself only adds "other" to them.
  const known = field?.kind === "platform" ? ["other"] : (field?.options ?? []);
  for (const option of options)
    if (!known.includes(option)) problems.add(FILE, at, `"${option}" is no answer of "${id}"`);
}

/** Every question, option, need and slip has its words in a language, and nothing has words that is not asked. */
export function checkForm(sheet: SheetFile, locale: Locale, form: SheetForm, problems: Problems): void {
  const same = comparer(locale, "form", problems);
  const fields = sheet.sections.flatMap((section) => section.fields);
  same(
    "sections",
    form.sections,
    sheet.sections.map(({ id }) => id),
  );
  same("zones", form.zones, sheet.zones);
  same(
    "scripts",
    form.scripts,
    sheet.scripts.map(({ id }) => id),
  );
  same(
    "needs",
    form.needs,
    sheet.needs.map(({ id }) => id),
  );
  same(
    "why",
    form.why,
    sheet.needs.map(({ why }) => why),
  );
  same("fields", form.fields, allIds(fields));
  for (const { id, options = [] } of fields.flatMap(leavesOf))
    same(`fields.${id}.options`, form.fields[id]?.options ?? {}, options);
  for (const { id, kind } of fields) {
    if (kind !== "repeat") continue;
    for (const key of ["add", "remove"] as const)
      if (!form.fields[id]?.[key]) problems.add(fileOf(locale), `form.fields.${id}.${key}`, "missing");
  }
}

/** Every answer has its phrase in a language of those who take reports, in each plural form it needs. */
export function checkHandover(
  sheet: SheetFile,
  locale: Locale,
  handover: SheetHandover,
  problems: Problems,
): void {
  const same = comparer(locale, "handover", problems);
  const fields = sheet.sections.flatMap((section) => section.fields);
  same("zones", handover.zones, sheet.zones);
  same(
    "scripts",
    handover.scripts,
    sheet.scripts.map(({ id }) => id),
  );
  same("fields", handover.fields, allIds(fields));
  for (const { id, options = [] } of fields.flatMap(leavesOf))
    same(`fields.${id}.options`, handover.fields[id]?.options ?? {}, options);
  const { pluralCategories } = new Intl.PluralRules(locale.intl).resolvedOptions();
  for (const { id, kind } of fields) {
    if (kind !== "repeat") continue;
    const { only, count = {} } = handover.fields[id] ?? {};
    if (!only) problems.add(fileOf(locale), `handover.fields.${id}.only`, "missing");
    same(`fields.${id}.count`, count, pluralCategories);
    for (const [form, phrase] of Object.entries(count)) {
      if (!COUNTED.test(phrase))
        problems.add(fileOf(locale), `handover.fields.${id}.count.${form}`, "does not say {{count}}");
    }
  }
}

function comparer(locale: Locale, part: string, problems: Problems) {
  return (key: string, words: Readonly<Record<string, unknown>>, ids: readonly string[]): void => {
    for (const id of new Set(ids))
      if (!Object.hasOwn(words, id)) problems.add(fileOf(locale), `${part}.${key}.${id}`, "missing");
    for (const id of Object.keys(words))
      if (!ids.includes(id))
        problems.add(fileOf(locale), `${part}.${key}.${id}`, "nothing in src/data/sheet.yaml asks for it");
  };
}

const fileOf = ({ id }: Locale): string => `locales/${id}/sheet.yaml`;

function allIds(fields: readonly SheetField[]): string[] {
  return fields.flatMap((field) =>
    field.kind === "repeat" ? [field.id, ...field.fields.map(({ id }) => id)] : [field.id],
  );
}

function leavesOf(field: SheetField): readonly (LeafField | GroupField)[] {
  return field.kind === "repeat" ? field.fields : [field];
}
