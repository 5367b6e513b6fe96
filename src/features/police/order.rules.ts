/** Returns the sort key of a name: without accents, and word by word ("La Tuque" before "Lac-Simon"). */
function key(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Sorts things by their place names. The order is the same on every machine, whatever its language.
 *
 * @example inListOrder(["Évain", "Lac-Simon", "La Tuque"], (name) => name)
 * // ["Évain", "La Tuque", "Lac-Simon"]
 */
export function inListOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item), key: key(nameOf(item)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({ item }) => item);
}

/**
 * Returns the index letter of a name: its first letter in lower case, without accent.
 *
 * @example indexLetter("Évain") // "e"
 */
export function indexLetter(name: string): string {
  return key(name).charAt(0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
