import type { PackedPostal } from "./wire.rules.ts";

/** Where the first three characters of a postal code may lie. */
export interface Postal {
  /** Whether the person must choose even where it is one town. */
  readonly ask: boolean;
  /** Positions of towns. */
  readonly towns: readonly number[];
}

/** The beginnings of postal codes, by their three characters in lower case. */
export function unpackPostal({ sure, asked }: PackedPostal): Map<string, Postal> {
  const found = new Map<string, Postal>();
  for (const line of sure.split(";")) {
    const [town, ...groups] = line.split(" ");
    for (const group of groups) {
      for (const last of group.slice(2))
        found.set((group.slice(0, 2) + last).toLowerCase(), { ask: false, towns: [Number(town)] });
    }
  }
  for (const line of asked.split(";")) {
    const [prefix = "", ...steps] = line.split(" ");
    let at = 0;
    found.set(prefix.slice(0, 3).toLowerCase(), {
      ask: prefix.endsWith("?"),
      towns: steps.map((step) => (at += Number(step))),
    });
  }
  return found;
}

/** Packs prefixes with the positions of their towns; "?" behind a prefix: the person must choose. */
export function packPostal(
  prefixes: readonly (readonly [prefix: string, ...towns: number[]])[],
): PackedPostal {
  const isSure = ([prefix, ...towns]: readonly [string, ...number[]]) =>
    towns.length === 1 && prefix.length === 3;
  const byTown = Map.groupBy(prefixes.filter(isSure), ([, town]) => town);
  const sure = [...byTown].map(([town, rows]) => {
    const groups = Map.groupBy(rows, ([prefix]) => prefix.slice(0, 2));
    return [
      town,
      ...[...groups].map(([begun, all]) => begun + all.map(([prefix]) => prefix[2]).join("")),
    ].join(" ");
  });
  return {
    sure: sure.join(";"),
    asked: prefixes
      .filter((row) => !isSure(row))
      .map(([prefix, ...towns]) =>
        [prefix, ...towns.map((town, at) => town - (towns[at - 1] ?? 0))].join(" "),
      )
      .join(";"),
  };
}
