import type { Words } from "../../schema/shared/line.ts";

/** `data-a="0 1"`, `data-b="2"`: the answers for which a part of the plan shows, by letter of the question. */
export type Attributes = Readonly<Record<`data-${string}`, string>>;

/** When a sentence is for the young person, and when for everyone else; undefined when the page does not ask. */
export type Wording = { readonly me: Attributes; readonly all: Attributes } | undefined;

/** One text of a sentence, and the answers for which it shows; no attributes: always. */
export interface Said {
  readonly text: string;
  readonly show?: Attributes;
}

/**
 * The texts of one sentence that a part of a page needs.
 *
 * @param wording when the young person reads; undefined where nothing asks who does
 * @param within attributes of the part: where only the young person sees it, only their text stands
 * @example sayIn({ all: "Appelez.", me: "Appelle." }, undefined, {}) // [{ text: "Appelez." }]
 */
export function sayIn(words: Words, wording: Wording, within: Attributes): Said[] {
  if (typeof words === "string") return [{ text: words }];
  if (wording === undefined || words.all === words.me) return [{ text: words.all }];
  const [[attribute, young] = ["data-", ""]] = Object.entries(wording.me);
  const seen = within[attribute as keyof Attributes]?.split(" ");
  const me = young.split(" ");
  if (seen?.every((position) => me.includes(position))) return [{ text: words.me }];
  if (seen && !seen.some((position) => me.includes(position))) return [{ text: words.all }];
  return [
    { text: words.all, show: wording.all },
    { text: words.me, show: wording.me },
  ];
}

/** The one text for a reader whose answer to `who` has this position, 0 being no answer. */
export function wordsAt(words: Words, wording: Wording, position: number): string {
  const all = sayIn(words, wording, {});
  const isFor = ({ show }: Said): boolean =>
    show === undefined || Object.values(show).some((positions) => isAt(positions, position));
  return (all.find(isFor) ?? all[0])?.text ?? "";
}

/** Whether a part shows at a position, as in `isAt("0 2 3", 0)`. */
export function isAt(positions: string, position: number): boolean {
  return positions.split(" ").includes(String(position));
}
