import type { Found } from "../../../core/phrases/lexicon.rules.ts";
import type { Token } from "../../../core/phrases/tokens.rules.ts";

/** A text being read: its tokens and the phrases found in it. */
export class Story {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly #groups: ReadonlyMap<string, readonly Found[]>;
  readonly #starts: readonly (readonly Found[] | undefined)[];
  readonly #ends: readonly (readonly Found[] | undefined)[];

  constructor(text: string, tokens: readonly Token[], found: readonly Found[]) {
    this.text = text;
    this.tokens = tokens;
    this.#groups = byGroup(found);
    this.#starts = grouped(found, tokens.length, ({ from }) => from);
    this.#ends = grouped(found, tokens.length, ({ to }) => to);
  }

  /** The longest phrase of a group that begins at a token. */
  at(token: number, group: string, id?: string): Found | undefined {
    return longest(this.#starts[token], group, id);
  }

  /** The longest phrase of a group that ends just before a token, in the same clause. */
  before(token: number, group: string, id?: string): Found | undefined {
    return this.joined(token) ? this.endingAt(token, group, id) : undefined;
  }

  /** The longest phrase of a group that ends just before a token, whatever stands between. */
  endingAt(token: number, group: string, id?: string): Found | undefined {
    return longest(this.#ends[token], group, id);
  }

  /** Whether a phrase of one of some groups begins at a token. */
  has(token: number, ...groups: readonly string[]): boolean {
    return groups.some((group) => this.at(token, group));
  }

  /** Whether one ends just before it, in the same clause. */
  follows(token: number, ...groups: readonly string[]): boolean {
    return groups.some((group) => this.before(token, group));
  }

  /** Whether any phrase begins at a token. */
  knows(token: number): boolean {
    return this.#starts[token] !== undefined;
  }

  /** Every phrase of a group, or of one of its ids. */
  all(group: string, id?: string): Found[] {
    const all = this.#groups.get(group) ?? [];
    return id === undefined ? [...all] : all.filter((one) => one.id === id);
  }

  /** Whether a phrase of a group stands in the sentence of a token, `near` tokens from it at most. */
  around(token: number, group: string, near = 12, id?: string): boolean {
    for (let at = Math.max(0, token - near); at <= token + near; at += 1)
      if (this.tokens[at]?.sentence === this.tokens[token]?.sentence && this.at(at, group, id)) return true;
    return false;
  }

  /** The folded word of a token; "" beyond the text. */
  word(token: number): string {
    return this.tokens[token]?.word ?? "";
  }

  /** Whether a token stands in the same clause as the one before it. */
  joined(token: number): boolean {
    const [one, two] = [this.tokens[token - 1], this.tokens[token]];
    return one !== undefined && two !== undefined && one.clause === two.clause;
  }

  /** Whether nothing of the clause follows a token. */
  ends(token: number): boolean {
    return !this.joined(token);
  }

  /** Where tokens stand in the text, without what is joined to the front of the first. */
  span(from: number, to: number, cut = 0): { start: number; end: number } {
    const first = this.tokens[from]!;
    const start = cut > 0 && first.end - first.start > cut ? after(this.text, first.start, cut) : first.start;
    return { start, end: this.tokens[to - 1]!.end };
  }

  /** The last token of the clause that holds a token, exclusive; `most` tokens on at most. */
  clauseEnd(token: number, most = 12): number {
    let end = token + 1;
    while (end < token + most && end < this.tokens.length && this.joined(end)) end += 1;
    return end;
  }
}

/** Where a text goes on after some letters: marks and tatweel count for none. */
function after(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0; at += 1)
    if (/\p{L}/u.test(text[at]!) && text[at] !== "\u0640") left -= 1;
  while (/[\p{M}\u0640]/u.test(text[at] ?? "")) at += 1;
  return at;
}

function byGroup(found: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const list = groups.get(one.group);
    if (list) list.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}

function grouped(
  found: readonly Found[],
  length: number,
  key: (one: Found) => number,
): (Found[] | undefined)[] {
  const lists: (Found[] | undefined)[] = Array.from({ length: length + 1 });
  for (const one of found) (lists[key(one)] ??= []).push(one);
  return lists;
}

function longest(list: readonly Found[] | undefined, group: string, id?: string): Found | undefined {
  let best: Found | undefined;
  for (const one of list ?? [])
    if (one.group === group && (id === undefined || one.id === id))
      if (best === undefined || one.to - one.from > best.to - best.from) best = one;
  return best;
}

/** Of phrases over one another the longest. */
export function widest(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return sorted.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}
