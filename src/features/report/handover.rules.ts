import type { LeafField, RepeatField } from "./sheet-facts.schema.ts";
import { remembered } from "../../core/remembered.rules.ts";
import { SHEET_BLOCKS } from "../../core/vocabulary.rules.ts";
import { reporterOf, SELF } from "./about.rules.ts";
import { asGroups, asList, own, type Answer, type Sheet, type SheetAnswers } from "./answers.rules.ts";
import { sayDate, type Moment } from "./date.rules.ts";
import { lineOf, sentence, type Context, type Line } from "./lines.rules.ts";
import { machineLines } from "./machine.rules.ts";
import { needs } from "./needs.rules.ts";
import { UNKNOWN } from "./own-words.rules.ts";
import { fill, type Phrases } from "./phrases.rules.ts";
import { SAFE, URGENCY, urgencyOf } from "./urgency.rules.ts";
import { handedOver } from "./withheld.rules.ts";

/** A heading with its lines. */
export interface Block {
  /** "title", the id of a part ("urgent"), or the id of one repeated block ("accounts.0"). */
  readonly id: string;
  /** 1 for the title, 2 for a part, 3 for an account, a place or a file. */
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** The part that says why now. Every report has it, and its first line is the urgency. */
const NOW = "now";
/** The field for the safe way and time to reach the person. */
const HOW = "reporter-when";
/** The part with that field, and the field of the story. */
const [REACH, WORDS] = ["reach", "words"];
const NEVER: Moment = { day: "", time: "" };

/**
 * Returns what an analyst or an officer reads: why now, the safe way to reach the person, where, who, the
 * accounts, the facts, what is kept, the person's own words, the questions without an answer, and last the
 * same for a machine.
 * Answers with options become phrases in the language of `phrases`; own words stay as typed. An empty answer
 * gives no line, and an empty sheet gives no block.
 *
 * @example handover({ safe: "no" }, sheet, french)[1];
 * // { id: "now", level: 2, heading: "Pourquoi maintenant", lines: [{ label: "L’enfant est en sécurité
 * maintenant", … }] }
 */
export function handover(filled: SheetAnswers, sheet: Sheet, all: Phrases, moment: Moment = NEVER): Block[] {
  const answers = handedOver(filled, sheet);
  const phrases = spokenOf(answers, all);
  const context = { sheet, phrases };
  const fields = sheet.sections.flatMap((section) => section.fields);
  const leaves = fields.flatMap((field) =>
    field.kind === "repeat" ? [] : placed(field, own(answers, field.id), context),
  );
  const repeats = fields.filter((field) => field.kind === "repeat");
  const blocks = SHEET_BLOCKS.flatMap((id): Block[] => {
    const groups = repeats
      .filter(({ block }) => block === id)
      .map((field) => groupBlocks(field, own(answers, field.id), context));
    const lines = leaves.filter(({ block }) => block === id).map(({ line }) => line);
    const counts = groups.flatMap(({ count }) => count);
    const inner = groups.flatMap((group) => group.blocks);
    if (lines.length + inner.length === 0) return [];
    const before = id === REACH ? reachLines(lines, leaves, context) : [];
    return [{ id, level: 2, heading: phrases.blocks[id], lines: [...before, ...lines, ...counts] }, ...inner];
  });
  // A sheet counts as empty when its only line is our note that nobody can call the person back.
  if (blocks.every(({ lines }) => lines.every(({ field }) => field === ""))) return [];
  const now = blocks.find(({ id }) => id === NOW);
  const rest = blocks.filter(({ id }) => id !== NOW);
  return [
    { id: "title", level: 1, heading: phrases.title, lines: titleLines(moment, phrases) },
    {
      id: NOW,
      level: 2,
      heading: phrases.blocks[NOW],
      lines: [...urgencyLines(answers, context, moment), ...(now?.lines ?? [])],
    },
    ...rest,
    ...unanswered(answers, context),
    {
      id: "machine",
      level: 2,
      heading: phrases.machine,
      lines: machineLines(answers, sheet, moment).map(code),
    },
  ];
}

/** Returns the phrases. When an adult reports about themselves, the labels are those for an adult. */
function spokenOf(answers: SheetAnswers, phrases: Phrases): Phrases {
  if (reporterOf(answers) !== SELF) return phrases;
  const fields = Object.entries(phrases.fields).map(([id, words]) => [
    id,
    words.self === undefined ? words : { ...words, label: words.self },
  ]);
  return { ...phrases, fields: Object.fromEntries(fields) as Phrases["fields"] };
}

function titleLines({ day, time }: Moment, phrases: Phrases): Line[] {
  const lead = sentence("", phrases.lead, phrases);
  const { said } = sayDate({ day, time, zone: "eastern", about: false, words: "" }, phrases);
  return said === "" ? [lead] : [lead, { ...sentence("", said, phrases), label: phrases.filled }];
}

/**
 * Returns the urgency and its reasons, without the person's own words. When the person says that they are
 * safe, a second line says so.
 */
function urgencyLines(answers: SheetAnswers, context: Context, moment: Moment): Line[] {
  const { phrases } = context;
  const { level, why } = urgencyOf(answers, context.sheet, moment);
  const reasons = why.flatMap(({ field, answer }) => {
    if (field.id === SAFE && level !== "now") return [];
    return lineOf(field, answer, context).map(({ label, parts }) => {
      const said = parts.filter(({ own }) => !own).map(({ text }) => text);
      return label + phrases.separator + said.join(phrases.join);
    });
  });
  const { label, despite, because, ...levels } = phrases.urgency;
  const isDenied = level === "now" && asList(own(answers, SAFE)).includes("yes");
  const said =
    reasons.length === 0
      ? levels[level]
      : fill(because, { how: levels[level], why: reasons.join(phrases.join) });
  return [
    {
      ...sentence(URGENCY, said, phrases),
      label,
      danger: level === "now" || level === "day",
    },
    ...(isDenied ? [sentence(URGENCY, despite, phrases)] : []),
  ];
}

/** Returns the details that the situation asks for and that have no answer. */
function unanswered(answers: SheetAnswers, { sheet, phrases }: Context): Block[] {
  const open = needs(answers, sheet).filter(({ given }) => !given);
  const labels = open.map(({ field }) => phrases.fields[field]?.label ?? field);
  const lines = labels.map((label) => sentence("", label, phrases));
  return lines.length === 0 ? [] : [{ id: "unanswered", level: 2, heading: phrases.unanswered, lines }];
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
  context: Context,
): { block: LeafField["block"]; line: Line }[] {
  const lines = lineOf(field, answer, context);
  if (lines.length === 0 && field.block === REACH && field.check === "reach") {
    return [{ block: field.block, line: sentence("", context.phrases.noContact, context.phrases) }];
  }
  return lines.map((line) => ({ block: line.danger ? NOW : field.block, line }));
}

/** Cached for each language, because each kind of block in each report needs one. */
const pluralsOf = remembered((intl: string) => new Intl.PluralRules(intl));

function groupBlocks(
  field: RepeatField,
  answer: Answer | undefined,
  context: Context,
): { count: Line[]; blocks: Block[] } {
  const { phrases } = context;
  const words = phrases.fields[field.id];
  const filled = asGroups(answer)
    .map((group) => field.fields.flatMap((inner) => lineOf(inner, own(group, inner.id), context)))
    .filter((lines) => lines.length > 0);
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
