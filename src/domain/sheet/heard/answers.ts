import {
  asDate,
  asList,
  leaves,
  type Answer,
  type Group,
  type Sheet,
  type SheetAnswers,
} from "../answers.ts";
import type { Heard } from "./heard.ts";

const JOIN = "; ";
/** Roles of a place elsewhere and of the town in Quebec, and the zone that is not known. */
const [AWAY, HOME] = ["place-abroad", "town"];
const UNSURE = "unsure";
const OTHER = "other";

/** A detail that the reader has let stand, with what they made of it. */
export type Kept = Pick<Heard, "role" | "block" | "answer" | "around" | "words"> & {
  /** Normal form; undefined once the reader has changed what was read. */
  readonly value: string | undefined;
};

/**
 * The answers that details give together: texts of one field stand one after the other, choices are added up, of
 * days and single choices the last one counts.
 *
 * @example answersOf([{ role: "amount", block: 0, answer: "240 CAD", around: "", value: "240 CAD" }], sheet); // { amount: "240 CAD" }
 */
export function answersOfHeard(kept: readonly Kept[], sheet: Sheet): SheetAnswers {
  const alone: Record<string, Answer> = {};
  const blocks: Record<string, Record<string, Answer>[]> = {};
  // An hour told of another country is in nobody's known time.
  const isAway = kept.some(({ role }) => role === AWAY) && !kept.some(({ role }) => role === HOME);
  for (const { role, block, answer: said, around, words, value } of kept) {
    const answer = isAway && asDate(said).time !== "" ? { ...asDate(said), zone: UNSURE } : said;
    const rule = sheet.heard[role];
    const place = rule && placeOf(rule.field, sheet);
    if (!place) continue;
    const group = place.repeat === undefined ? alone : ((blocks[place.repeat] ??= [])[block] ??= {});
    group[rule.field] = joined(group[rule.field], answer, place.kind);
    if (rule.named && answer === OTHER) group[rule.named] = words;
    if (rule.quote) alone[rule.quote] = joined(alone[rule.quote], words, "text");
    if (rule.around) group[rule.around] = around;
    if (rule.code && value)
      group[rule.code] = codeOf(group[rule.code], value, placeOf(rule.code, sheet)?.kind);
    for (const [field, beside] of Object.entries(rule.with ?? {})) group[field] = beside;
  }
  return {
    ...alone,
    ...Object.fromEntries(Object.entries(blocks).map(([id, groups]) => [id, dense(groups)])),
  };
}

/** A normal form beside the words: of several choices each, added to those before. */
function codeOf(before: Answer | undefined, value: string, kind: string | undefined): Answer {
  return kind === "choices" ? joined(before, value.split("+"), kind) : value;
}

/** The field that a role fills. @returns undefined when the sheet has none of that name */
export function placeOf(
  id: string,
  sheet: Pick<Sheet, "sections">,
):
  | { readonly kind: string; readonly repeat: string | undefined; readonly options: readonly string[] }
  | undefined {
  const found = leaves(sheet).find(({ field }) => field.id === id);
  return found && { kind: found.field.kind, repeat: found.repeat, options: found.field.options ?? [] };
}

function joined(before: Answer | undefined, answer: Answer, kind: string): Answer {
  if (before === undefined) return answer;
  if (kind === "choices") return [...new Set([...asList(before), ...asList(answer)])];
  if (kind !== "text" && kind !== "town") return answer;
  const [said, more] = [asList(before).join(JOIN), asList(answer).join(JOIN)];
  if (said.includes(more)) return said;
  return more.includes(said) ? more : said + JOIN + more;
}

/** A block of which nothing was kept keeps its number, and is empty. */
const dense = (groups: readonly (Group | undefined)[]): Group[] => [...groups].map((group) => group ?? {});
