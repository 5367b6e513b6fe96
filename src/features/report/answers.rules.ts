import type { GroupField, LeafField, SheetField, SheetFile, SheetNeed } from "./sheet-facts.schema.ts";

/** The sheet as data, each need with the situations that want it. */
export interface Sheet extends Omit<SheetFile, "needs"> {
  readonly needs: readonly (SheetNeed & { readonly situations: readonly string[] })[];
}

/** A day that may be unsure. Every part may be empty; `words` is what the person says of it. */
export interface DateAbout {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM, 24 hours. */
  readonly time: string;
  /** Id of a time zone. */
  readonly zone: string;
  readonly about: boolean;
  readonly words: string;
}
/** One account, place or file number: field id to answer. */
export type Group = Readonly<Record<string, Answer | undefined>>;
/** An option id or typed text; option ids; a day; the blocks of a repeated field. */
export type Answer = string | readonly string[] | DateAbout | readonly Group[];
/** Field id to answer. Nothing, "" and spaces alone count as not answered. */
export type SheetAnswers = Group;

/** A field with its answer, wherever it stands. */
export interface Entry {
  /** As in "town" or "accounts.2.user-name", counted from 0. */
  readonly path: string;
  readonly field: LeafField | GroupField;
  readonly answer: Answer | undefined;
}

/** Every field that is asked, with its answer, in the order of the sheet. */
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

/** A field that is filled in, and the repeated block that it is in, if any. */
export interface Leaf {
  readonly field: LeafField | GroupField;
  readonly repeat: string | undefined;
}

/** The fields that are filled in: those of a repeated group in its place. */
export function leavesOf(field: SheetField): readonly (LeafField | GroupField)[] {
  return field.kind === "repeat" ? field.fields : [field];
}

/** Every field that is filled in, in the order of the sheet. */
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

/** The ids of the fields that hold something, in whichever block. */
export function givenIn(answers: SheetAnswers, sheet: Sheet): ReadonlySet<string> {
  return new Set(entries(answers, sheet).flatMap(({ field, answer }) => (isEmpty(answer) ? [] : [field.id])));
}

/**
 * The options of a field after one of them was ticked or unticked. "Nothing" and "not sure" stand alone.
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

/** Whether there is nothing in an answer. */
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

/** The texts or option ids of an answer; none when it holds something else. */
export function asList(answer: Answer | undefined): readonly string[] {
  if (typeof answer === "string") return [answer];
  return Array.isArray(answer) ? answer.filter((one) => typeof one === "string") : [];
}

/** The blocks of an answer, empty ones included. */
export function asGroups(answer: Answer | undefined): readonly Group[] {
  return Array.isArray(answer)
    ? answer.filter((one): one is Group => typeof one === "object" && one !== null)
    : [];
}

const NO_DATE: DateAbout = { day: "", time: "", zone: "", about: false, words: "" };

/** The day of an answer; a text is what the person says of it. */
export function asDate(answer: Answer | undefined): DateAbout {
  if (typeof answer === "string") return { ...NO_DATE, words: answer };
  const isDate = typeof answer === "object" && answer !== null && !Array.isArray(answer);
  return isDate ? { ...NO_DATE, ...(answer as DateAbout) } : NO_DATE;
}

/** What an object itself holds under a key, never what every object inherits. */
export function own<V>(entries: Readonly<Record<string, V>>, key: string): V | undefined {
  // Object.hasOwn is younger than telephones of 2021 (docs/browsers.md).
  return Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
}
