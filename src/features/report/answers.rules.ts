import type { GroupField, LeafField, SheetField, SheetFile, SheetNeed } from "./sheet-facts.schema.ts";

/** A word that names a day from the day on which it is written. */
export interface RelativeWord {
  readonly id: string;
  /** Days from the day on which it is written. */
  readonly days: number;
  /** Its spellings in all languages, folded. */
  readonly words: readonly string[];
}

/** The sheet as data. Each need lists the situations that ask for it, each relative word its spellings. */
export interface Sheet extends Omit<SheetFile, "needs" | "relative"> {
  readonly needs: readonly (SheetNeed & { readonly situations: readonly string[] })[];
  readonly relative: readonly RelativeWord[];
}

/** Another country, whose clock an hour was read from. */
export interface There {
  /** ISO code; "" where it is not known. */
  readonly country: string;
  /** IANA name; "" where it is not known. */
  readonly clock: string;
  /** true: only the story names the country. */
  readonly isSupposed: boolean;
}

/** A day that may be unsure. Every part may be empty; `words` is what the person says about it. */
export interface DateAbout {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, 24 hours. */
  readonly time: string;
  /** Id of a time zone. */
  readonly zone: string;
  readonly about: boolean;
  readonly words: string;
  /** Where the hour is that of another country, and the person chose no zone. */
  readonly there?: There;
}
/** One account, place or file number: field id to answer. */
export type Group = Readonly<Record<string, Answer | undefined>>;
/** An option id or typed text; option ids; a day; the blocks of a repeated field. */
export type Answer = string | readonly string[] | DateAbout | readonly Group[];
/** Field id to answer. Nothing, "" and spaces alone count as not answered. */
export type SheetAnswers = Group;

/** A field with its answer, at its place in the sheet. */
export interface Entry {
  /** As in "town" or "accounts.2.user-name", counted from 0. */
  readonly path: string;
  readonly field: LeafField | GroupField;
  readonly answer: Answer | undefined;
}

/** Returns every field that the sheet asks, with its answer, in the order of the sheet. */
export function entries(answers: SheetAnswers, sheet: Sheet): Entry[] {
  return sheet.sections.flatMap(({ fields }) =>
    fields.flatMap((field): Entry[] => {
      const answer = own(answers, field.id);
      if (field.kind !== "repeat") return [{ path: field.id, field, answer }];
      return asGroups(answer).flatMap((group, index) =>
        field.fields.map((inner) => ({
          path: `${field.id}.${index}.${inner.id}`,
          field: inner,
          answer: own(group, inner.id),
        })),
      );
    }),
  );
}

/** A field that a person fills in, and its repeated block, if any. */
export interface Leaf {
  readonly field: LeafField | GroupField;
  readonly repeat: string | undefined;
}

/** Returns the fields that a person fills in. The fields of a repeated group replace the group. */
export function leavesOf(field: SheetField): readonly (LeafField | GroupField)[] {
  return field.kind === "repeat" ? field.fields : [field];
}

/** Returns every field that a person fills in, in the order of the sheet. */
export function leaves({ sections }: Pick<SheetFile, "sections">): Leaf[] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap((field) =>
      leavesOf(field).map((leaf) => ({
        field: leaf,
        repeat: field.kind === "repeat" ? field.id : undefined,
      })),
    ),
  );
}

/** Returns the ids of the fields with an answer, in any block. */
export function givenIn(answers: SheetAnswers, sheet: Sheet): ReadonlySet<string> {
  return new Set(entries(answers, sheet).flatMap(({ field, answer }) => (isEmpty(answer) ? [] : [field.id])));
}

/**
 * Returns the chosen options of a field after a person ticks or unticks one. "Nothing" and "not sure" exclude
 * the other options.
 *
 * @example toggle(["nothing"], "money", asked); // ["money"]
 */
export function toggle(
  chosen: readonly string[],
  option: string,
  { alone = [] }: Pick<GroupField, "alone">,
): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  return alone.includes(option) ? [option] : [...chosen.filter((id) => !alone.includes(id)), option];
}

/** Checks whether an answer is empty. */
export function isEmpty(answer: Answer | undefined): boolean {
  const { day, time, words } = asDate(answer);
  return (
    [...asList(answer), day, time, words].every((text) => text.trim() === "") &&
    asGroups(answer).every(isEmptyGroup)
  );
}

function isEmptyGroup(group: Group): boolean {
  return Object.values(group).every(isEmpty);
}

/** Returns the texts or option ids of an answer; none when it has another type. */
export function asList(answer: Answer | undefined): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer.filter((one) => typeof one === "string") : [];
}

/** Returns the blocks of an answer, with empty blocks. */
export function asGroups(answer: Answer | undefined): readonly Group[] {
  return Array.isArray(answer)
    ? answer.filter((one): one is Group => typeof one === "object" && one !== null)
    : [];
}

const NO_DATE: DateAbout = { day: "", time: "", zone: "", about: false, words: "" };

/** Returns the day of an answer. A text becomes the words about the day. */
export function asDate(answer: Answer | undefined): DateAbout {
  if (typeof answer === "string") return { ...NO_DATE, words: answer };
  const isDate = typeof answer === "object" && answer !== null && !Array.isArray(answer);
  return isDate ? { ...NO_DATE, ...(answer as DateAbout) } : NO_DATE;
}

/** Returns the object's own value for a key, never an inherited one. */
export function own<V>(entries: Readonly<Record<string, V>>, key: string): V | undefined {
  // Object.hasOwn is too new for telephones of 2021 (docs/browsers.md).
  return Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
}
