import type { PackedHead } from "./learned.schema.ts";

/**
 * One question that the ear answers, as a linear classifier: a weight for each feature and class. Weights are whole
 * numbers; features without any are left out.
 */
export interface Head {
  readonly classes: readonly string[];
  /** What one step of a weight is worth. */
  readonly step: number;
  /** One for each class. */
  readonly bias: readonly number[];
  /** By the hash of a feature: class and weight by turns. */
  readonly weights: ReadonlyMap<number, readonly number[]>;
}

/** A class and how likely it is, from 0 to 1. */
export interface Guess {
  readonly id: string;
  readonly likely: number;
}

/** How likely what exact words say is. */
const SAID = 0.95;

/** The guesses with one that is nearly sure; together they stay 1. */
export function certain(guesses: readonly Guess[], said: string): Guess[] {
  const others = guesses.filter(({ id }) => id !== said);
  const all = others.reduce((sum, { likely }) => sum + likely, 0) || 1;
  return [
    { id: said, likely: SAID },
    ...others.map(({ id, likely }) => ({ id, likely: (likely / all) * (1 - SAID) })),
  ];
}

/** Signs of one byte that need no escape in a script. */
const FIRST = 35;
const SIGNS = 57;
const sign = (value: number): string => String.fromCharCode(FIRST + value);
const valueOf = (text: string, at: number): number => text.charCodeAt(at) - FIRST;

/** Writes a head as text. Weights lie between -28 and 28. */
export function packHead({ classes, step, bias, weights }: Head): PackedHead {
  let [hashes, at, values, last] = ["", "", "", 0];
  for (const [hash, pairs] of [...weights].sort(([a], [b]) => a - b)) {
    hashes += digits(hash - last);
    last = hash;
    let previous = -1;
    at += sign(pairs.length / 2);
    for (let index = 0; index < pairs.length; index += 2) {
      at += sign(pairs[index]! - previous - 1);
      previous = pairs[index]!;
      values += sign(pairs[index + 1]! + (SIGNS - 1) / 2);
    }
  }
  return { classes: classes.join(" "), step, bias, hashes, at, weights: values };
}

/** Reads what `packHead` wrote. */
export function unpackHead({ classes, step, bias, hashes, at, weights }: PackedHead): Head {
  const found = new Map<number, readonly number[]>();
  let [hash, inHashes, inAt, inWeights] = [0, 0, 0, 0];
  while (inHashes < hashes.length) {
    let distance = 0;
    let digit: number;
    do {
      digit = valueOf(hashes, inHashes++);
      distance = distance * HALF + (digit % HALF);
    } while (digit >= HALF);
    hash += distance;
    const pairs: number[] = [];
    let previous = -1;
    for (let left = valueOf(at, inAt++); left > 0; left--) {
      previous += valueOf(at, inAt++) + 1;
      pairs.push(previous, valueOf(weights, inWeights++) - (SIGNS - 1) / 2);
    }
    found.set(hash, pairs);
  }
  return { classes: classes.split(" "), step, bias, weights: found };
}

const HALF = 28;

/** A number in base 28; every digit but the last is 28 higher. */
function digits(value: number): string {
  let text = sign(value % HALF);
  for (let rest = Math.floor(value / HALF); rest > 0; rest = Math.floor(rest / HALF))
    text = sign((rest % HALF) + HALF) + text;
  return text;
}

/**
 * How likely each class is, from 0 to 1; together 1.
 *
 * @param found features of the text
 */
export function likelihoods({ classes, step, bias, weights }: Head, found: ReadonlySet<number>): number[] {
  const sums = classes.map(() => 0);
  for (const feature of found) {
    const pairs = weights.get(feature);
    if (pairs)
      for (let index = 0; index < pairs.length; index += 2) sums[pairs[index]!]! += pairs[index + 1]!;
  }
  // A long text has many features: their sum grows as the root of their number.
  const scale = step / Math.sqrt(found.size || 1);
  return softmax(sums.map((sum, at) => sum * scale + bias[at]!));
}

/** Turns scores into likelihoods. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
