import type { LeafField, RepeatField } from "./sheet-facts.schema.ts";
import { remembered } from "../../core/remembered.rules.ts";
import { SHEET_BLOCKS, SHEET_PEOPLE } from "../../core/vocabulary.rules.ts";
import { reporterOf, SELF, YOUNG } from "./about.rules.ts";
import {
  asDate,
  asGroups,
  asList,
  entries,
  isEmpty,
  own,
  type Answer,
  type RelativeWord,
  type Sheet,
  type SheetAnswers,
} from "./answers.rules.ts";
import { sayDate, type Moment } from "./date.rules.ts";
import { GIST, gistLines } from "./gist.rules.ts";
import { labelled, lineOf, sentence, type Context, type Line } from "./lines.rules.ts";
import { machineLines } from "./machine.rules.ts";
import { originOf } from "./origin.rules.ts";
import { ownWords, phrase, UNKNOWN } from "./own-words.rules.ts";
import { fill, type Phrases } from "./phrases.rules.ts";
import type { Office } from "./receiver.rules.ts";
import { dayOf, relativeIn } from "./relative.rules.ts";
import { settled, type Gazetteer } from "./there.rules.ts";
import { SAFE, URGENCY, urgencyOf, type UrgencyLevel } from "./urgency.rules.ts";
import { handedOver, isWithheld } from "./withheld.rules.ts";

/** A heading with its lines. */
export interface Block {
  /** "title", the id of a part ("now"), of a person ("child"), or of one repeated block ("accounts.0"). */
  readonly id: string;
  /** 1 for the title, 2 for a part, 3 for a person, an account, a place or a file. */
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** What a report holds beside the answers. */
export interface Extras {
  /** What the person confirmed of the finds in their story: the answers as they were found. */
  readonly found?: SheetAnswers;
  /** What the page supposed from their story, and they did not change. */
  readonly supposed?: SheetAnswers;
  /** Whether their words hold a phrase of suicide or self-harm: who cannot read them has them read first. */
  readonly isCrisis?: boolean;
  /** What the page hears as danger in their words: it is said as heard, and decides nothing. */
  readonly dangers?: readonly { readonly urgency: "emergency" | "crisis"; readonly words: string }[];
  /** The bodies that take the report, the first one first. */
  readonly offices?: readonly TakenBy[];
  /** Whether the person reads a language in which nobody takes reports: a gist comes first. */
  readonly isForeign?: boolean;
  /** Knows the countries that the answers name; without it every hour is Quebec's. */
  readonly gazetteer?: Gazetteer | undefined;
  /** Writes a short answer in the language of the handover; undefined where that is not certain. */
  readonly turn?: Context["turn"];
  /** Gives the name of a town in Latin letters; undefined where it is not certain. */
  readonly latinOf?: (town: string) => string | undefined;
}

/** A body to which the report is taken. */
export interface TakenBy {
  /** undefined where its town is not known. */
  readonly office: Office | undefined;
  /** The body of a town; undefined for a body that answers everywhere. */
  readonly kind: Sheet["doors"]["offices"][string] | undefined;
}

/** The part that says when to act. Every report has it, and its first line is the urgency. */
const NOW = "now";
/** The field for the safe way and time to reach the person. */
const HOW = "reporter-when";
/** The part with that field, the part with the people, and the field of the story. */
const [REACH, PEOPLE, WORDS] = ["reach", "people", "words"];
/** Urgencies of answers that tell of no danger. */
const CALM: readonly UrgencyLevel[] = ["soon", "none"];
const NEVER: Moment = { day: "", time: "" };
/** The day after today. */
const TOMORROW = 1;

/**
 * Returns what an analyst or an officer reads: the office, when to act, the safe way to reach the person, their own
 * words, the people, the places, the accounts, the facts and dates, what is kept and done, and last the same for a
 * machine.
 * Answers with options become phrases in the language of `phrases`; own words stay as typed. An empty answer
 * gives no line, and an empty sheet gives no block.
 *
 * @example handover({ safe: "no" }, sheet, french)[1];
 * // { id: "now", level: 2, heading: "Quand agir", lines: [{ label: "Urgence", … }, …] }
 */
export function handover(
  filled: SheetAnswers,
  sheet: Sheet,
  all: Phrases,
  moment: Moment = NEVER,
  extras: Extras = {},
): Block[] {
  const answers = settled(handedOver(filled, sheet), sheet, moment, extras.gazetteer);
  const phrases = spokenOf(answers, all);
  const { turn } = extras;
  const context = { sheet, phrases, ...(turn && { turn }) };
  const { found = {}, supposed = {} } = extras;
  const leaves = sheet.sections.flatMap(({ fields, people }) =>
    fields.flatMap((field) =>
      field.kind === "repeat" || isSaidByDay(field.id, answers, sheet)
        ? []
        : placed(field, own(answers, field.id), own(found, field.id), context, filled).map((line) => ({
            ...line,
            line:
              own(supposed, field.id) === undefined
                ? line.line
                : { ...line.line, origin: "supposed" as const },
            isFirst: field.first === true,
            people,
          })),
    ),
  );
  const dated = datedWords(answers, context, moment);
  const repeats = sheet.sections.flatMap(({ fields }) => fields.filter((field) => field.kind === "repeat"));
  const blocks = SHEET_BLOCKS.flatMap((id): Block[] => {
    const inner = id === PEOPLE ? peopleBlocks(leaves, phrases) : [];
    const groups = repeats
      .filter(({ block }) => block === id)
      .map((field) => groupBlocks(field, own(answers, field.id), own(found, field.id), context));
    const here = leaves.filter(({ block }) => block === id && id !== PEOPLE);
    const lines = [...here.filter(({ isFirst }) => isFirst), ...here.filter(({ isFirst }) => !isFirst)];
    const counts = groups.flatMap(({ count }) => count);
    inner.push(...groups.flatMap((group) => group.blocks));
    if (lines.length + inner.length === 0) return [];
    const said = lines.map(({ line }) => line);
    const after = id === WORDS ? dated.words : [];
    const before = id === REACH ? reachLines(said, leaves, context) : [];
    return [
      { id, level: 2, heading: phrases.blocks[id], lines: [...before, ...said, ...counts, ...after] },
      ...inner,
    ];
  });
  // A sheet counts as empty when its only line is our note that nobody can call the person back.
  if (blocks.every(({ lines }) => lines.every(({ field }) => field === ""))) return [];
  const now = blocks.find(({ id }) => id === NOW);
  return [
    { id: "title", level: 1, heading: phrases.title, lines: titleLines(moment, phrases) },
    ...officeBlock(extras, phrases),
    {
      id: NOW,
      level: 2,
      heading: phrases.blocks[NOW],
      lines: [
        ...urgencyLines(answers, context, moment, extras),
        ...heardLines(extras, context),
        ...(now?.lines ?? []),
        ...dated.now,
      ],
    },
    ...gistBlock(answers, context, moment, extras),
    ...blocks.filter(({ id }) => id !== NOW),
    {
      id: "machine",
      level: 2,
      heading: phrases.machine,
      lines: machineLines(answers, sheet, moment).map(code),
    },
  ];
}

/** Checks whether an answer such as "on another day" is said by the line of that day. */
function isSaidByDay(id: string, answers: SheetAnswers, { urgency: { clock } }: Sheet): boolean {
  const isDated = [...clock.today, ...clock.undated].some((option) =>
    asList(own(answers, id)).includes(option),
  );
  return id === clock.field && isDated && !isEmpty(own(answers, clock.day));
}

/** Returns the phrases for the person to whom it happened, or for anybody else. */
function spokenOf(answers: SheetAnswers, phrases: Phrases): Phrases {
  const reporter = reporterOf(answers);
  const who = reporter === SELF ? "self" : reporter === YOUNG ? "me" : undefined;
  if (who === undefined) return phrases;
  const fields = Object.entries(phrases.fields).map(([id, words]) => [
    id,
    {
      ...words,
      label: words[who] ?? words.label,
      ...(words.options && { options: { ...words.options, ...words.spoken?.[who] } }),
    },
  ]);
  const { people } = phrases;
  return {
    ...phrases,
    // Whoever writes of themselves is no several children.
    children: {},
    people: who === "self" ? { ...people, child: people.self } : people,
    fields: Object.fromEntries(fields) as Phrases["fields"],
  };
}

function titleLines({ day, time }: Moment, phrases: Phrases): Line[] {
  const lead = sentence("", phrases.lead, phrases);
  const { said } = sayDate({ day, time, zone: "eastern", about: false, words: "" }, phrases);
  return said === "" ? [lead] : [lead, { ...sentence("", said, phrases), label: phrases.filled }];
}

function officeBlock({ offices = [] }: Extras, phrases: Phrases): Block[] {
  const said = offices.flatMap((one) => officeSaid(one, phrases));
  if (said.length === 0) return [];
  const lines = [...new Set(said)].map((text) => sentence("", text, phrases));
  return [{ id: "office", level: 2, heading: phrases.office, lines }];
}

/** Returns a body with its number, or how it is reached without one. */
function officeSaid({ office, kind }: TakenBy, phrases: Phrases): string[] {
  if (!office) return kind ? [phrases.unnamed[kind]] : [];
  const name = own(office.names, phrases.id) ?? Object.values(office.names)[0] ?? "";
  const [number = ""] = own(office.written, phrases.id) ?? Object.values(office.written)[0] ?? [];
  if (number === "" && office.site) return [fill(phrases.noNumber, { name, site: office.site })];
  return [[name, number].filter(Boolean).join(phrases.separator)];
}

/** Returns the gist, where the person's words or their language are not those of the office. */
function gistBlock(answers: SheetAnswers, context: Context, moment: Moment, extras: Extras): Block[] {
  const { isForeign = false, isCrisis = false, latinOf = () => undefined } = extras;
  const isOther = entries(answers, context.sheet).some(
    ({ field, answer }) =>
      !field.exact &&
      lineOf(field, answer, context).some(({ parts }) =>
        parts.some(({ own, lang }) => own && lang !== UNKNOWN),
      ),
  );
  if (!isForeign && !isOther) return [];
  const { due } = urgencyOf(answers, context.sheet, moment);
  const gist = gistLines(answers, context, due, latinOf);
  const lines =
    isOther && isCrisis ? [sentence(GIST, context.phrases.crisis, context.phrases), ...gist] : gist;
  return lines.length === 0 ? [] : [{ id: "gist", level: 2, heading: context.phrases.gist.title, lines }];
}

/**
 * Returns the urgency: the level with the nearest day, the answers behind it, and what happens then. What the person
 * typed is a part of its own. When the person says that they are safe in spite of a danger, a second line says so.
 */
function urgencyLines(
  answers: SheetAnswers,
  context: Context,
  moment: Moment,
  { found = {}, dangers = [] }: Extras,
): Line[] {
  const { phrases, sheet } = context;
  const { level: answered, why, due } = urgencyOf(answers, sheet, moment);
  // What is heard in the story is to be checked, however calm the answers are.
  const level = dangers.length > 0 && CALM.includes(answered) ? "unsure" : answered;
  const { clock } = sheet.urgency;
  const words = phrases.urgency;
  const isDated = due !== undefined && (level === "today" || level === "by-date");
  const reasons = [
    ...(isDated ? [dueLabel(due.entry.path, phrases), ...(due.isOver ? [words.over] : [])] : []),
    ...why.flatMap(({ field, answer }) => reasonsOf(field, answer, context)),
  ];
  const when = isDated ? sayDate({ ...due, words: "" }, phrases).said : "";
  const how = fill(words[level], { when });
  const said = reasons.length === 0 ? how : fill(words.because, { how, why: reasons.join(phrases.join) });
  const isNext = isDated && [clock.field, clock.day].includes(due.entry.field.id);
  const what = sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === clock.what);
  const then =
    isNext && what && what.kind !== "repeat"
      ? lineOf(what, own(answers, what.id), context).flatMap(({ parts }) => parts)
      : [];
  const isDenied = level === "now" && asList(own(answers, SAFE)).includes("yes");
  return [
    {
      field: URGENCY,
      label: words.label,
      parts: [phrase(said, phrases), ...then],
      danger: level === "now" || level === "undated" || (isDated && due.days <= TOMORROW),
      origin: isDated
        ? originOf(due.entry.field, due.entry.answer, foundAt(found, due.entry.path))
        : undefined,
    },
    ...(isDenied ? [sentence(URGENCY, words.despite, phrases)] : []),
  ];
}

/** Returns what is heard as danger in the story: the sentence as written, and that nobody has confirmed it. */
function heardLines({ dangers = [] }: Extras, { sheet, phrases }: Context): Line[] {
  const { label, ...said } = phrases.heard;
  return dangers.map(({ urgency, words }) => ({
    field: URGENCY,
    label,
    parts: [
      ...(words === "" ? [] : [ownWords(words, { kind: "text" }, sheet.scripts, phrases)]),
      phrase(said[urgency], phrases),
    ],
    danger: true,
  }));
}

/** Returns what was found for a field, by its path. */
function foundAt(found: SheetAnswers, path: string): Answer | undefined {
  const [first = "", index, inner] = path.split(".");
  const answer = own(found, first);
  return inner === undefined ? answer : own(asGroups(answer)[Number(index)] ?? {}, inner);
}

/** Returns the name of a day: that of its field, or of the block that it is in. */
function dueLabel(path: string, phrases: Phrases): string {
  const [first = "", index] = path.split(".");
  const words = phrases.fields[first];
  return (index === undefined ? words?.label : words?.only) ?? words?.label ?? "";
}

/** Returns an answer as one text, without what the person typed. */
function reasonsOf(
  field: Parameters<typeof lineOf>[0],
  answer: Answer | undefined,
  context: Context,
): string[] {
  const { join } = context.phrases;
  return lineOf(field, answer, context).map(({ label, parts }) => {
    const said = parts.filter(({ own }) => !own).map(({ text }) => text);
    return said.length === 0 ? label : labelled(label, context.phrases) + said.join(join);
  });
}

/** Lines that date words such as "tomorrow". */
interface Dated {
  /** Words in the answers about when to act and in all other short answers. */
  readonly now: readonly Line[];
  /** Words that only the story, or another long text, holds. */
  readonly words: readonly Line[];
}

/** Returns the day of each word such as "tomorrow" that the person typed, once, and from when it is counted. */
function datedWords(answers: SheetAnswers, { sheet, phrases }: Context, moment: Moment): Dated {
  const typed = entries(answers, sheet).filter(({ field }) => field.options === undefined && !field.exact);
  const wordsIn = (isLong: boolean): RelativeWord[] =>
    relativeIn(
      typed
        .filter(({ field }) => (field.kind === "long") === isLong)
        .flatMap(({ field, answer }) =>
          field.kind === "date-about" ? [asDate(answer).words] : asList(answer),
        )
        .join("\n"),
      sheet,
    );
  const from = sayDate({ ...moment, zone: "", about: false, words: "" }, phrases).said;
  const dated = (word: RelativeWord): Line[] => {
    const day = dayOf(word, moment);
    if (day === "") return [];
    const said = sayDate({ day, time: "", zone: "", about: false, words: "" }, phrases).said;
    const counted = sentence("", fill(phrases.counted, { day: said, from }), phrases);
    return [{ ...counted, label: phrases.relative[word.id] ?? word.id }];
  };
  const now = wordsIn(false);
  return {
    now: now.flatMap(dated),
    words: wordsIn(true)
      .filter((word) => !now.includes(word))
      .flatMap(dated),
  };
}

/**
 * Returns what comes before how to reach the person: the reported person must not learn about it, and why an
 * interpreter is needed.
 */
function reachLines(
  lines: readonly Line[],
  all: readonly { line: Line }[],
  { sheet: { scripts }, phrases }: Context,
): Line[] {
  const written = all.find(({ line }) => line.field === WORDS)?.line.parts.find(({ own }) => own)?.lang;
  const script = written === UNKNOWN ? undefined : scripts.find(({ tag }) => tag === written);
  return [
    phrases.protect,
    ...(script ? [fill(phrases.wrote, { language: phrases.scripts[script.id] ?? "" })] : []),
    ...(lines.some(isForeign) ? [phrases.translateFirst] : []),
  ].map((text) => sentence("", text, phrases));
}

/** Checks whether the way to reach the person is in a script that the reader of the report may not know. */
const isForeign = ({ field, parts }: Line): boolean =>
  field === HOW && parts.some(({ own, lang }) => own && lang !== UNKNOWN);

/** Returns a line without a language. */
function code(text: string): Line {
  return { field: "", label: "", parts: [{ text, own: false, lang: "zxx", note: "" }], danger: false };
}

function placed(
  field: LeafField,
  answer: Answer | undefined,
  found: Answer | undefined,
  context: Context,
  filled: SheetAnswers,
): { block: LeafField["block"]; line: Line }[] {
  const lines = lineOf(field, answer, context, found);
  // Who chose to leave none has a line that says so.
  if (lines.length === 0 && field.block === REACH && field.check === "reach" && !isWithheld(field, filled)) {
    return [{ block: field.block, line: sentence("", context.phrases.noContact, context.phrases) }];
  }
  return lines.map((line) => ({ block: line.danger ? NOW : field.block, line }));
}

/** Returns a block for each of the people of a report. */
function peopleBlocks(
  leaves: readonly { block: string; line: Line; people?: string | undefined }[],
  phrases: Phrases,
): Block[] {
  return SHEET_PEOPLE.flatMap((id): Block[] => {
    const lines = leaves
      .filter(({ block, people }) => block === PEOPLE && people === id)
      .map(({ line }) => line);
    return lines.length === 0 ? [] : [{ id, level: 3, heading: phrases.people[id], lines }];
  });
}

/** Cached for each language, because each kind of block in each report needs one. */
const pluralsOf = remembered((intl: string) => new Intl.PluralRules(intl));

function groupBlocks(
  field: RepeatField,
  answer: Answer | undefined,
  found: Answer | undefined,
  context: Context,
): { count: Line[]; blocks: Block[] } {
  const { phrases } = context;
  const words = phrases.fields[field.id];
  const filled = asGroups(answer)
    .map((group, at) =>
      field.fields.map((inner) =>
        lineOf(inner, own(group, inner.id), context, own(asGroups(found)[at] ?? {}, inner.id)),
      ),
    )
    .filter((lines) => lines.flat().length > 0)
    .map((lines) =>
      lines.flatMap((said, at) => (said.length === 0 ? notSaid(field.fields[at]!, phrases) : said)),
    );
  const total = filled.length;
  const blocks = filled.map((lines, index): Block => {
    const heading =
      total === 1 && words?.only ? words.only : fill(words?.label ?? "", { number: index + 1, total });
    return { id: `${field.id}.${index}`, level: 3, heading, lines };
  });
  const counted = words?.count?.[pluralsOf(phrases.intl).select(total)];
  return {
    blocks,
    count: total > 1 && counted ? [sentence(field.id, fill(counted, { count: total }), phrases)] : [],
  };
}

/** Returns the line of a detail that is always named, where it has no answer. */
function notSaid({ id, always }: RepeatField["fields"][number], phrases: Phrases): Line[] {
  if (!always) return [];
  return [{ ...sentence(id, phrases.notSaid, phrases), label: phrases.fields[id]?.label ?? "" }];
}
