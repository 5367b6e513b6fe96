/** Names shorter than this are too near other words. */
const SHORTEST = 6;
const LATIN = /^[a-z]+$/;

/** Finds the name that a mistyped word means: one letter too many, too few, another, or two in the wrong order. */
export class NearNames {
  readonly #names = new Map<string, [name: string, id: string][]>();

  /** @param names folded names of one word with their ids */
  constructor(names: Iterable<readonly [name: string, id: string]>) {
    for (const [name, id] of names)
      if (name.length >= SHORTEST && LATIN.test(name)) {
        const list = this.#names.get(name[0]!) ?? [];
        this.#names.set(name[0]!, [...list, [name, id]]);
      }
  }

  /** The id of the name; the first letter must be right. */
  find(word: string): string | undefined {
    if (word.length < SHORTEST - 1 || !LATIN.test(word)) return undefined;
    return this.#names.get(word[0]!)?.find(([name]) => isNear(word, name))?.[1];
  }
}

/** Whether one letter makes the difference between two words, or the order of two. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let [start, end] = [0, 0];
  while (a[start] === b[start]) start += 1;
  const least = Math.min(a.length, b.length) - start;
  while (end < least && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
