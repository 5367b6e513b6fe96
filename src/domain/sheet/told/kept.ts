import type { Detail, DetailKind } from "./details.ts";
import type { Found } from "./read/lexicon.ts";
import { widest, type Story } from "./read/story.ts";

/** Letters that one such detail has at most. */
const LONGEST = 150;
/** What is no danger where it was only said not to be. */
const DENIED = new Set(["suicidal", "threat", "weapon"]);

/** A stretch of tokens, the last exclusive. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

type Values = Extract<Detail, { kind: DetailKind }>["value"];

export function spanned(story: Story, kind: DetailKind, value: object, { from, to }: Tokens): Detail {
  const { start, end } = story.span(from, to);
  const last = Math.min(end, start + LONGEST);
  return { kind, value: value as Values, start, end: last } as Detail;
}

/** Phrases of a group, without those that a phrase of its traps covers, or that are said not to be. */
export function kept(story: Story, group: string, all: readonly Found[] = story.all(group)): Found[] {
  const traps = new Uint8Array(story.tokens.length + 1);
  for (const { from, to } of story.all("traps", group)) traps.fill(1, from, to);
  const denied = DENIED.has(group) ? story.all("denied") : [];
  // "did not say anything about hurting herself", "never talked about suicide"
  const isDenied = ({ from, to }: Tokens): boolean =>
    denied.some((one) => one.from <= from && from <= one.to && one.to < to);
  return widest(all).filter((one) => traps[one.from] === 0 && traps[one.to - 1] === 0 && !isDenied(one));
}

/** Whether they have a word in common. */
export const meets = (a: Tokens, b: Tokens): boolean => a.from < b.to && b.from < a.to;

/** A phrase with the rest of its clause. */
export function toClauseEnd(story: Story, kind: DetailKind, value: object, { from, to }: Tokens): Detail {
  return spanned(story, kind, value, { from, to: story.clauseEnd(to - 1) });
}
