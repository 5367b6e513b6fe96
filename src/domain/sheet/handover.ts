import type { LeafField, RepeatField } from "../../schema/facts/sheet.ts";
import { asGroups, own, type Answer, type Sheet, type SheetAnswers } from "./answers.ts";
import { isDay, sayDay } from "./date.ts";
import { lineOf, sentence, type Context, type Line } from "./lines.ts";
import { fill, type Phrases } from "./phrases.ts";

/** A heading with what stands under it. */
export interface Block {
  /** "title", the id of a part ("urgent"), or of one repeated block ("accounts.0"). */
  readonly id: string;
  /** 1 the title, 2 a part, 3 an account, a place or a file. */
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly lines: readonly Line[];
}

export interface HandoverOptions {
  /** Day on which the sheet is filled in, as YYYY-MM-DD. */
  readonly day?: string;
}

/** The parts in the order in which an analyst reads. */
const PARTS = [
  "urgent",
  "identifiers",
  "happened",
  "kept",
  "contact",
] as const satisfies readonly LeafField["block"][];

/**
 * What an analyst or an officer reads: urgent facts, identifiers (the child's and those of the accounts),
 * what happened, what was kept, how to reach the person. Closed answers are phrases of the language of
 * `phrases`; own words stay as typed. An empty answer leaves nothing behind; an empty sheet gives no block.
 *
 * @example handover({ safe: "no" }, sheet, french)[1];
 * // { id: "urgent", level: 2, heading: "Faits urgents", lines: [{ label: "L’enfant est en sécurité maintenant", … }] }
 */
export function handover(
  answers: SheetAnswers,
  sheet: Sheet,
  phrases: Phrases,
  { day = "" }: HandoverOptions = {},
): Block[] {
  const context = { sheet, phrases };
  const fields = sheet.sections.flatMap((section) => section.fields);
  const leaves = fields.flatMap((field) =>
    field.kind === "repeat" ? [] : placed(field, own(answers, field.id), context),
  );
  const repeats = fields.filter((field) => field.kind === "repeat");
  const blocks = PARTS.flatMap((id): Block[] => {
    const groups = repeats
      .filter(({ block }) => block === id)
      .map((field) => groupBlocks(field, own(answers, field.id), context));
    const lines = leaves.filter(({ block }) => block === id).map(({ line }) => line);
    const counts = groups.flatMap(({ count }) => count);
    const inner = groups.flatMap((group) => group.blocks);
    if (lines.length + inner.length === 0) return [];
    return [{ id, level: 2, heading: phrases.blocks[id], lines: [...lines, ...counts] }, ...inner];
  });
  // A sheet with nothing but our own remark that nobody can be called back counts as empty.
  if (blocks.every(({ lines }) => lines.every(({ field }) => field === ""))) return [];
  return [{ id: "title", level: 1, heading: phrases.title, lines: titleLines(day, phrases) }, ...blocks];
}

function titleLines(day: string, phrases: Phrases): Line[] {
  const lead = sentence("", phrases.lead, phrases);
  return isDay(day)
    ? [lead, { ...sentence("", sayDay(day, phrases), phrases), label: phrases.filled }]
    : [lead];
}

function placed(
  field: LeafField,
  answer: Answer | undefined,
  context: Context,
): { block: LeafField["block"]; line: Line }[] {
  const lines = lineOf(field, answer, context);
  if (lines.length === 0 && field.block === "contact" && field.check === "reach") {
    return [{ block: field.block, line: sentence("", context.phrases.noContact, context.phrases) }];
  }
  return lines.map((line) => ({ block: line.danger ? "urgent" : field.block, line }));
}

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
  const counted = words?.count?.[new Intl.PluralRules(phrases.intl).select(total)];
  return {
    blocks,
    count: total > 1 && counted ? [sentence(field.id, fill(counted, { count: total }), phrases)] : [],
  };
}
