import type { DetailOf } from "./details.rules.ts";
import type { Stretch } from "../../../core/phrases/tokens.rules.ts";

/** What user names are written with; the sign before is what stands before a name. */
const NAME =
  /(^|[^\p{L}\p{N}._@/-]|[\u0600-\u06ff])((@|u\/)?[a-z0-9_](?:[a-z0-9_]|[.-](?=[a-z0-9_])){1,39}(?:#\d{4}(?!\d))?)(?![\p{L}\p{N}_@]|\/)/giu;
/** Letters of two alphabets in one word: no language writes so, and a name that imitates another does. */
const MIXED =
  /(^|[^\p{L}\p{N}._@/-])(@?(?=[\p{N}\p{P}\p{Script=Latin}]{0,39}[\p{Script=Cyrillic}\p{Script=Greek}])(?=[\p{N}\p{P}\p{Script=Cyrillic}\p{Script=Greek}]{0,39}\p{Script=Latin})[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_])){1,39})(?![\p{L}\p{N}_@]|\/)/gu;
const FILE = /\.(?:jpe?g|png|gif|heic|webp|pdf|docx?|mp[34]|mov|zip|txt|html?)$/i;
/** A word of letters with a number at its end may be a name, where the text speaks of one. */
const NUMBERED = /^[a-z][a-z-]{2,}\d{2,}$/i;
/** As Discord wrote them: a name, and four digits behind a sign. */
const WITH_TAG = /#\d{4}$/;
const DOTTED = /^[a-z][a-z0-9]*(?:\.[a-z0-9]+)+$/i;

/** A word that looks like a user name; `isSure` without a word beside it that says so. */
export interface Nameable extends Stretch {
  readonly value: string;
  readonly isSure: boolean;
  /** A name of letters alone: only right after "user name:" and its like. */
  readonly isPlain: boolean;
  /** A name of letters alone behind @. */
  readonly isMarked: boolean;
}

/** Whatever looks like a user name, outside `taken`. */
export function nameables(text: string, taken: readonly Stretch[]): Nameable[] {
  const used = new Uint8Array(text.length);
  for (const { start, end } of taken) used.fill(1, start, end);
  const mixed = [...text.matchAll(MIXED)].flatMap(({ index, 1: before = "", 2: whole = "" }): Nameable[] => {
    const start = index + before.length;
    const end = start + whole.length;
    if (used[start] === 1 || used[end - 1] === 1) return [];
    used.fill(1, start, end);
    return [{ start, end, value: whole.replace("@", ""), isSure: true, isPlain: false, isMarked: false }];
  });
  const plain = [...text.matchAll(NAME)].flatMap(
    ({ index, 1: before = "", 2: whole = "", 3: mark }): Nameable[] => {
      const start = index + before.length;
      const end = start + whole.length;
      if (used[start] === 1 || used[end - 1] === 1) return [];
      const value = whole.slice((mark ?? "").length);
      if (FILE.test(value) || !/[a-z]/i.test(value))
        return mark === "@" ? [{ start, end, value, isSure: true, isPlain: false, isMarked: false }] : [];
      const isMarked = mark === "@" && /^[a-z]+$/i.test(value);
      const isSure = mark !== undefined || isName(value);
      const isPlain = !isSure && !NUMBERED.test(value) && !DOTTED.test(value) && !WITH_TAG.test(value);
      return [{ start, end, value, isSure, isPlain, isMarked }];
    },
  );
  return [...mixed, ...plain].sort((a, b) => a.start - b.start);
}

/** Whether nothing but a user name is written so: "lila.fenn_0412", "d.brumaire.555", "sam.204.w", "north_pilot". */
function isName(value: string): boolean {
  if (value.includes("_")) return /[a-z].*_|_.*[a-z]/i.test(value) || /\d/.test(value);
  if (/^[a-z][a-z0-9]*(?:\.[a-z0-9]+)*\.\d{2,}(?:\.[a-z0-9]+)+$/i.test(value)) return true;
  return /^[a-z]+\d*(?:\.[a-z]+\d*)*\.\d{3,}$|^[a-z]+\d*(?:\.[a-z]+\d*)+\.\d+$|^[a-z]+\d*(?:\.[a-z]+)+\d+$/i.test(
    value,
  );
}

/** A user name as a detail. */
export function handle({ start, end, value }: Nameable): DetailOf<"handle"> {
  return { kind: "handle", value: { value }, start, end };
}
