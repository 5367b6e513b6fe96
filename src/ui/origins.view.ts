import type { Mark, Way } from "./contact.view.ts";

/** Where and when something that a page shows was read. */
export interface Origin {
  /** Numbers as they are written, or the names of what leads somewhere. */
  readonly texts: readonly string[];
  readonly mark: Mark;
}

/** Something that a page shows, and how sure it is. */
export interface Shown {
  readonly text: string;
  readonly mark: Mark;
}

/**
 * The origins of what a page shows, each thing once; what was read in one place on one day stands on one line.
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

/** What a way shows: its number, or the name of what its link leads to. */
export function shownWay(way: Way, name: string): Shown {
  return { text: way.isNumber ? way.text : name, mark: way.mark };
}
