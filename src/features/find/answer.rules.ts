import type { Away, Hit } from "./entries.rules.ts";
import type { Urgency } from "../../shell/danger/danger.rules.ts";

/** What the box answers. `hits` are rows; nothing in them is chosen for the person. `urgent`: the numbers that stand above all else. */
export type Answer = Found & {
  urgent?: readonly Urgency[];
  /** The other countries that a cry names, none where it says only that it is outside Canada: our numbers do not work there. */
  abroad?: readonly Away[];
  /** Whether the child is said to be in another country: no number of ours reaches anyone there. */
  isThere?: boolean;
  /** Whether the text is in a language that the site does not read. */
  isForeign?: boolean;
};

type Found =
  /** Too little was typed. */
  | { kind: "idle" }
  /** One town, or namesakes with the same help; `postal` when only a postal code led here. */
  | { kind: "town"; towns: Hit[]; hits: Hit[]; postal?: string }
  /** Several places of this name or postal code: the person chooses. */
  | { kind: "choose"; hits: Hit[]; postal?: string }
  /** The name of a region: the person says which town; the regions themselves come last. */
  | { kind: "area"; name: string; hits: Hit[] }
  /** Rows; `more` could not be shown; `near`: nothing is written like this, these are the nearest; `held`: part of the words that were found, from 0 to 1. */
  | { kind: "rows"; hits: Hit[]; more: number; near: boolean; held: number }
  /** Outside Quebec: its provinces, then what is called much the same here. */
  | { kind: "away"; hits: Hit[] }
  /** A sentence of which less than half was understood; `hits` are few. */
  | { kind: "unclear"; hits: Hit[] }
  /** A call for help and nothing else: the emergency number, and someone to talk to. */
  | { kind: "call"; hits: Hit[] }
  /** What a told sentence sounds like, most likely first; `sure`: the first one leads; `answers` to questions of the plans, by id. */
  | { kind: "heard"; hits: Hit[]; sure: boolean; answers?: Readonly<Record<string, string>> }
  | { kind: "none" };

/** Rows shown; answers to a postal code are never cut, since the person must be able to choose. */
export const ROWS = 8;

/** Places and topics in one short list; each side keeps half when both have many. */
export function rows(
  places: Hit[],
  topics: Hit[],
  how: { near: boolean; placesFirst: boolean; held: number },
): Answer {
  const half = ROWS / 2;
  const placesKept = places.slice(0, Math.max(half, ROWS - topics.length));
  const topicsKept = topics.slice(0, Math.max(half, ROWS - places.length));
  const hits = how.placesFirst ? [...placesKept, ...topicsKept] : [...topicsKept, ...placesKept];
  return {
    kind: "rows",
    hits,
    more: places.length + topics.length - hits.length,
    near: how.near,
    held: how.held,
  };
}
