import type { GroupField, LeafField } from "./sheet-facts.schema.ts";
import { asDate, asList, isEmpty, own, type Answer, type Sheet } from "./answers.rules.ts";
import { remembered } from "../../core/remembered.rules.ts";
import { sayDate } from "./date.rules.ts";
import { inDigits, isolated, ownWords, phrase, type Part } from "./own-words.rules.ts";
import { originOf, type Origin } from "./origin.rules.ts";
import { fill, type Phrases } from "./phrases.rules.ts";

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
  /** Where the answer comes from; undefined for text of the sheet itself and for a story. */
  readonly origin?: Origin | undefined;
}

/** The data that every line needs. */
export interface Context {
  readonly sheet: Sheet;
  readonly phrases: Phrases;
  /** Writes a short answer in the language of the handover; undefined where that is not certain. */
  readonly turn?: ((text: string, kind: string) => string | undefined) | undefined;
}

/**
 * Returns the line of one field; none for an empty answer.
 *
 * @param found what the person confirmed of the finds in their story, for this field
 */
export function lineOf(
  field: LeafField | GroupField,
  answer: Answer | undefined,
  context: Context,
  found?: Answer,
): Line[] {
  if (isEmpty(answer)) return [];
  const parts = partsOf(field, answer, context);
  const danger = asList(answer).some((id) => field.danger?.includes(id));
  if (parts.length === 0) return [];
  const origin = field.kind === "long" ? undefined : originOf(field, answer, found);
  return [{ field: field.id, label: labelOf(field, answer, context), parts, danger, origin }];
}

/** Returns the label of a field. A way to reach somebody is named by what it is: a telephone, or an e-mail address. */
function labelOf(
  { id, check }: LeafField | GroupField,
  answer: Answer | undefined,
  { phrases }: Context,
): string {
  const { label = "", telephone, email } = phrases.fields[id] ?? {};
  if (check !== "reach") return label;
  const text = asList(answer).join(" ");
  const [isMail, isNumber] = [text.includes("@"), /^[\p{Nd}\s().+-]+$/u.test(text)];
  return (
    (isMail && !/\p{Nd}{7}/u.test(text.replace(/[\s().+-]/g, "")) && email) ||
    (isNumber && telephone) ||
    label
  );
}

function partsOf(
  field: LeafField | GroupField,
  answer: Answer | undefined,
  { sheet, phrases, turn }: Context,
): Part[] {
  const isShort = field.kind !== "long" && !field.exact;
  const typed = (text: string): Part => {
    const ages = field.ages ? agesIn(text, phrases) : undefined;
    if (ages !== undefined) return phrase(ages, phrases);
    const turned = isShort ? turn?.(text, field.kind) : undefined;
    return turned === undefined
      ? ownWords(text, field, sheet.scripts, phrases)
      : { ...phrase(turned, phrases), note: isolated(text.trim()) };
  };
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

/** Two ages or more, and nothing else. */
const AGES = /^\p{Nd}{1,2}(?:\s*[;,؛،]\s*\p{Nd}{1,2})+$/u;
/** Cached for each language, because every key press rebuilds the report. */
const wordsOf = remembered((intl: string) => ({
  plurals: new Intl.PluralRules(intl),
  lists: new Intl.ListFormat(intl),
}));

/** Returns the ages of several children as a phrase: "2 children: 7 and 4". */
function agesIn(text: string, { children, intl }: Phrases): string | undefined {
  if (!AGES.test(text.trim())) return undefined;
  const ages = text.match(/\p{Nd}+/gu)!.map((age) => inDigits(age) || age);
  const { plurals, lists } = wordsOf(intl);
  const words = children[plurals.select(ages.length)] ?? children.other;
  return words && fill(words, { count: ages.length, list: lists.format(ages) });
}

/** Returns the phrases for the options of a field; none for a field in which people type. */
function knownAnswers(
  { id, kind }: LeafField | GroupField,
  phrases: Phrases,
): Readonly<Record<string, string>> {
  if (kind === "platform") return { ...phrases.platforms, other: phrases.otherPlatform };
  return kind === "choice" || kind === "choices" ? (phrases.fields[id]?.options ?? {}) : {};
}

/** Returns a label with what sets it apart from its answer: a question needs no colon. */
export function labelled(label: string, { separator }: Pick<Phrases, "separator">): string {
  return /[?؟]$/.test(label) ? `${label} ` : label + separator;
}

/** Returns a line with text of the sheet itself. */
export function sentence(field: string, text: string, phrases: Phrases): Line {
  return { field, label: "", parts: [phrase(text, phrases)], danger: false };
}
