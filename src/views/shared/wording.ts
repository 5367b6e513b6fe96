import type { Words } from "../../schema/shared/line.ts";
import type { Attributes } from "../plan/steps.ts";
import type { Register } from "../plan/types.ts";

/** One wording, and the answers for which it shows; no attributes: always. */
export interface Said {
  readonly text: string;
  readonly show?: Attributes;
}

/**
 * The wordings of one sentence that a part of a page needs.
 *
 * @param register when the young person reads; undefined where nothing asks who does
 * @param within attributes of the part: where only the young person sees it, only their wording stands
 * @example sayIn({ all: "Appelez.", me: "Appelle." }, undefined, {}) // [{ text: "Appelez." }]
 */
export function sayIn(words: Words, register: Register, within: Attributes): Said[] {
  if (typeof words === "string") return [{ text: words }];
  if (register === undefined || words.all === words.me) return [{ text: words.all }];
  const [[attribute, young] = ["data-", ""]] = Object.entries(register.me);
  const seen = within[attribute as keyof Attributes]?.split(" ");
  const me = young.split(" ");
  if (seen?.every((position) => me.includes(position))) return [{ text: words.me }];
  if (seen && !seen.some((position) => me.includes(position))) return [{ text: words.all }];
  return [
    { text: words.all, show: register.all },
    { text: words.me, show: register.me },
  ];
}
