import type { Mark, Way } from "./contact.view.ts";

/** Where and when the values on a page were read. */
export interface Origin {
  /** Numbers as they are written, or labels of links. */
  readonly texts: readonly string[];
  readonly mark: Mark;
}

/** A value on a page, and how sure it is. */
export interface Shown {
  readonly text: string;
  readonly mark: Mark;
}

/**
 * Returns the origins of the values on a page, each value once. Values with the same source and day share a line.
 *
 * @example originsOf([{ text: "911", mark }, { text: "811", mark }, { text: "911", mark }]) // [{ texts: ["911", "811"], mark }]
 */
export function originsOf(shown: readonly Shown[]): Origin[] {
  const place = ({ seen, text, source }: Mark): string => [seen, text, source?.href].join(" ");
  const grouped = Map.groupBy(shown, ({ mark }) => place(mark));
  return [...grouped.values()].map((all) => ({
    texts: [...new Set(all.map(({ text }) => text))],
    mark: all[0]!.mark,
  }));
}

/** Returns the visible text of a way: its number, or the name that its link has. */
export function shownWay(way: Way, name: string): Shown {
  return { text: way.isNumber ? way.text : name, mark: way.mark };
}
