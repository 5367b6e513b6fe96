import {
  asList,
  leaves,
  own,
  type Answer,
  type Group,
  type Sheet,
  type SheetAnswers,
} from "../../report/answers.rules.ts";
import type { Heard } from "./heard.rules.ts";

const JOIN = "; ";
const OTHER = "other";

/** A detail whose question was answered. */
export type Kept = Pick<Heard, "answer" | "words"> & {
  /** What it is: a key of `heard` in `src/data/sheet.yaml`. */
  readonly role: string;
  /** Number of the repeated block that it fills. */
  readonly block: number;
};

/**
 * The answers that the details give together, as their writer said what each is: texts of one field stand one after the other, of days and single
 * choices the last one counts.
 *
 * @example answersOfHeard([{ role: "amount-asked", block: 0, answer: "240 $", words: "240 $" }], sheet); // { "amount-asked": "240 $" }
 */
export function answersOfHeard(kept: readonly Kept[], sheet: Sheet): SheetAnswers {
  const alone: Record<string, Answer> = {};
  const blocks: Record<string, Record<string, Answer>[]> = {};
  for (const { role, block, answer, words } of kept) {
    const rule = own(sheet.heard, role);
    const place = rule?.field === undefined ? undefined : placeOf(rule.field, sheet);
    if (rule?.field === undefined || !place) continue;
    const group = place.repeat === undefined ? alone : ((blocks[place.repeat] ??= [])[block] ??= {});
    group[rule.field] = joined(group[rule.field], rule.answer ?? answer, place.kind);
    if (rule.named && answer === OTHER) group[rule.named] = words;
    for (const [field, beside] of Object.entries(rule.with ?? {})) group[field] = beside;
  }
  return {
    ...alone,
    ...Object.fromEntries(Object.entries(blocks).map(([id, groups]) => [id, dense(groups)])),
  };
}

/** The field that a role fills. @returns undefined when the sheet has none of that name */
export function placeOf(
  id: string,
  sheet: Pick<Sheet, "sections">,
): { readonly kind: string; readonly repeat: string | undefined } | undefined {
  const found = leaves(sheet).find(({ field }) => field.id === id);
  return found && { kind: found.field.kind, repeat: found.repeat };
}

function joined(before: Answer | undefined, answer: Answer, kind: string): Answer {
  if (before === undefined || (kind !== "text" && kind !== "town")) return answer;
  const [said, more] = [asList(before).join(JOIN), asList(answer).join(JOIN)];
  return said.split(JOIN).includes(more) ? said : said + JOIN + more;
}

/** A block of which nothing was ticked keeps its number, and is empty. */
const dense = (groups: readonly (Group | undefined)[]): Group[] => [...groups].map((group) => group ?? {});
