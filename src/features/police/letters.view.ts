import { indexLetter, inListOrder } from "./order.rules.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import { routablePlaces, type PoliceFacts } from "./place.view.ts";

/** More entries would not fit in the first flight of a connection. */
const MOST = 230;

/** A name in the A–Z and the place that it leads to. */
export interface IndexEntry {
  readonly name: string;
  readonly place: Place;
  /** Whether `name` is another name of the place. The page then says which place it is. */
  readonly other: boolean;
}

/** The page id for names in other scripts than Latin. */
const OTHER_SCRIPTS = "other";

/** One page of the A–Z. */
export interface IndexPage {
  /** `letter`, followed by a number when the letter needs several pages. */
  readonly id: string;
  /** a to z, or "other" for names that are not in Latin script. */
  readonly letter: string;
  readonly entries: IndexEntry[];
}

/**
 * Returns every place and every other name of a place, by letter, on pages of similar length.
 *
 * @example placeIndex(facts).map(({ id }) => id) // ["a", "b", "c", …, "s-1", "s-2", …]
 */
export function placeIndex(facts: PoliceFacts): IndexPage[] {
  const letters = new Map<string, IndexEntry[]>();
  for (const entry of entries(facts)) {
    const letter = file(entry.name);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].flatMap(([letter, list]) => split(letter, list));
}

function entries(facts: PoliceFacts): IndexEntry[] {
  const places = routablePlaces(facts);
  const byCode = new Map(places.map((place) => [place.code, place]));
  const others = facts.placeNames.flatMap(({ name, code }) => {
    const place = byCode.get(code);
    return place && name !== place.name ? [{ name, place, other: true }] : [];
  });
  return inListOrder(
    [...places.map((place) => ({ name: place.name, place, other: false })), ...others],
    ({ name }) => name,
  );
}

function file(name: string): string {
  const letter = indexLetter(name);
  return /[a-z]/.test(letter) ? letter : OTHER_SCRIPTS;
}

function split(letter: string, list: IndexEntry[]): IndexPage[] {
  const pages = Math.ceil(list.length / MOST);
  if (pages === 1) return [{ id: letter, letter, entries: list }];
  const size = Math.ceil(list.length / pages);
  return Array.from({ length: pages }, (_, page) => ({
    id: `${letter}-${page + 1}`,
    letter,
    entries: list.slice(page * size, (page + 1) * size),
  }));
}
