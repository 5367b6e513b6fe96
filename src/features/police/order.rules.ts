/** A name as it is looked up in a list: no accents, and word by word ("La Tuque" before "Lac-Simon"). */
function key(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Things in the order of their place names, the same on every machine whatever its language.
 *
 * @example inListOrder(["Évain", "Lac-Simon", "La Tuque"], (name) => name) // ["Évain", "La Tuque", "Lac-Simon"]
 */
export function inListOrder<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, name: nameOf(item), key: key(nameOf(item)) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({ item }) => item);
}

/**
 * The letter a name is filed under: the first, without accent, in lower case.
 *
 * @example indexLetter("Évain") // "e"
 */
export function indexLetter(name: string): string {
  return key(name).charAt(0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
