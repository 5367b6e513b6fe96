import type { GroupField, LeafField } from "./sheet-facts.schema.ts";
import { asDate, asList, isEmpty, own, type Answer, type Sheet } from "./answers.rules.ts";
import { sayDate } from "./date.rules.ts";
import { ownWords, phrase, type Part } from "./own-words.rules.ts";
import type { Phrases } from "./phrases.rules.ts";

/** One line of the handover. */
export interface Line {
  /** Id of the field that the line answers; "" for text of the sheet itself. */
  readonly field: string;
  /** "" when the parts are a full sentence. */
  readonly label: string;
  /** At least one. */
  readonly parts: readonly Part[];
  /** true: an answer that means danger now. */
  readonly danger: boolean;
}

/** The data that every line needs. */
export interface Context {
  readonly sheet: Sheet;
  readonly phrases: Phrases;
}

/** Returns the line of one field; none for an empty answer. */
export function lineOf(field: LeafField | GroupField, answer: Answer | undefined, context: Context): Line[] {
  if (isEmpty(answer)) return [];
  const parts = partsOf(field, answer, context);
  const danger = asList(answer).some((id) => field.danger?.includes(id));
  return parts.length === 0
    ? []
    : [{ field: field.id, label: context.phrases.fields[field.id]?.label ?? "", parts, danger }];
}

function partsOf(
  field: LeafField | GroupField,
  answer: Answer | undefined,
  { sheet, phrases }: Context,
): Part[] {
  const typed = (text: string): Part => ownWords(text, field, sheet.scripts, phrases);
  if (field.kind === "date-about") {
    const date = asDate(answer);
    const { said, rest } = sayDate(date, phrases);
    return [
      ...(said ? [phrase(said, phrases)] : []),
      ...[...rest, date.words].filter((text) => text.trim() !== "").map(typed),
    ];
  }
  const known = knownAnswers(field, phrases);
  const given = asList(answer).filter((text) => text.trim() !== "");
  const { options = [] } = field;
  return [
    ...options.filter((id) => given.includes(id)),
    ...given.filter((text) => !options.includes(text)),
  ].map((text) => {
    const said = own(known, text);
    return said === undefined ? typed(text) : phrase(said, phrases);
  });
}

/** Returns the phrases for the options of a field; none for a field in which people type. */
function knownAnswers(
  { id, kind }: LeafField | GroupField,
  phrases: Phrases,
): Readonly<Record<string, string>> {
  if (kind === "platform") return { ...phrases.platforms, other: phrases.otherPlatform };
  return kind === "choice" || kind === "choices" ? (phrases.fields[id]?.options ?? {}) : {};
}

/** Returns a line with text of the sheet itself. */
export function sentence(field: string, text: string, phrases: Phrases): Line {
  return { field, label: "", parts: [phrase(text, phrases)], danger: false };
}
