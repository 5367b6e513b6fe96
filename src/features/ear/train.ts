import { features } from "./features.rules.ts";
import { packHead, softmax, type Head } from "./head.rules.ts";
import { OTHERS, YES } from "./ear.rules.ts";
import type { PackedEar, PackedHead } from "./learned.schema.ts";
import { SPEAKERS, type Said } from "./load/said.ts";

/** Settings of the training, found on sentences that no test reads. */
const EPOCHS = 12;
const RATE = 0.5;
/** Pulls weights towards nothing, so that no rare word decides alone. */
const DECAY = 1e-3;
/** A feature that only one sentence has teaches nothing about others. */
const LEAST = 2;
/** Features that are kept of each head: more would make the file too heavy for a slow phone. */
const KEPT = { situation: 15_000, danger: 4_000, speaker: 2_000 };
/** A weight below this part of a usual one is dropped. */
const SMALL = 0.6;
/** Weights are whole numbers from -10 to 10. Coarse numbers take less room, so that more of them are kept. */
const STEPS = 10;
/** What the other situations of a sentence count together beside the first. */
const SECOND = 0.25;
const SEED = 7;

interface Example {
  /** Positions of its features in the vocabulary. */
  readonly features: Int32Array;
  /** One over the root of the number of all its features, known or not. */
  readonly scale: number;
  /** How much of each class it is; together 1. */
  readonly classes: Float64Array;
}
interface Weights {
  /** By feature, then by class. */
  readonly of: Float32Array;
  readonly bias: Float64Array;
}

/**
 * Trains the ear of one language by multinomial logistic regression with AdaGrad (Duchi, Hazan and Singer 2011). The
 * same sentences give the same weights.
 */
export function train(said: readonly Said[]): PackedEar {
  const head = headsOf(said.map(({ text }) => text));
  const headBy = (classes: readonly string[], kept: number, classesOf: (one: Said) => Float64Array) =>
    head(classes, kept, said.map(classesOf));
  const yes = (is: (one: Said) => boolean) => (one: Said) =>
    is(one) ? Float64Array.of(0, 1) : Float64Array.of(1, 0);
  const situations = [...new Set([...said.flatMap(({ leads, also }) => [leads, ...also]).sort(), ...OTHERS])];
  const speakers = [...SPEAKERS, "unclear"];
  return {
    situation: headBy(situations, KEPT.situation, ({ leads, also }) => {
      const classes = new Float64Array(situations.length);
      classes[situations.indexOf(leads)] = also.length === 0 ? 1 : 1 - SECOND;
      for (const other of also) classes[situations.indexOf(other)]! += SECOND / also.length;
      return classes;
    }),
    emergency: headBy(
      ["no", YES],
      KEPT.danger,
      yes(({ emergency }) => emergency),
    ),
    crisis: headBy(
      ["no", YES],
      KEPT.danger,
      yes(({ crisis }) => crisis),
    ),
    speaker: headBy(speakers, KEPT.speaker, ({ speaker = "unclear" }) => oneOf(speakers, speaker)),
  };
}

/** All of a text is one class. */
export function oneOf(classes: readonly string[], id: string): Float64Array {
  const all = new Float64Array(classes.length);
  all[classes.indexOf(id)] = 1;
  return all;
}

/**
 * Reads texts once, to train several heads on them.
 *
 * @returns what trains one head: its classes, how many features it keeps, and how much of each class each text is
 * (together 1)
 */
export function headsOf(
  texts: readonly string[],
): (classes: readonly string[], kept: number, of: readonly Float64Array[]) => PackedHead {
  const found = texts.map((text) => features(text));
  const counts = new Map<number, number>();
  for (const one of found) for (const feature of one) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const vocabulary = [...counts].filter(([, count]) => count >= LEAST).map(([feature]) => feature);
  const position = new Map(vocabulary.map((feature, at) => [feature, at]));
  const known = found.map((all) => ({
    features: Int32Array.from([...all].flatMap((feature) => position.get(feature) ?? [])),
    scale: 1 / Math.sqrt(all.size || 1),
  }));
  return (classes, kept, of) => {
    const examples = known.map((one, at): Example => ({ ...one, classes: of[at]! }));
    return packHead(headOf(examples, classes, kept, vocabulary, counts));
  };
}

/** Trains one head, drops what says little, trains what is left, and rounds it. */
function headOf(
  examples: readonly Example[],
  classes: readonly string[],
  kept: number,
  vocabulary: readonly number[],
  counts: ReadonlyMap<number, number>,
): Head {
  const width = classes.length;
  const first: Weights = { of: new Float32Array(vocabulary.length * width), bias: new Float64Array(width) };
  fit(first, examples, width, EPOCHS, DECAY);
  const mask = strongest(first.of, width, kept, (at) => counts.get(vocabulary[at]!) ?? 0);
  const second: Weights = {
    of: first.of.map((weight, at) => (mask[at] === 1 ? weight : 0)),
    bias: first.bias,
  };
  fit(second, examples, width, EPOCHS / 3, DECAY / 3, mask);
  const step = second.of.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS;
  const weights = new Map<number, number[]>();
  vocabulary.forEach((feature, at) => {
    const pairs = classes.flatMap((_, one) => {
      const rounded = Math.round(second.of[at * width + one]! / step);
      return rounded === 0 ? [] : [one, rounded];
    });
    if (pairs.length > 0) weights.set(feature, pairs);
  });
  return { classes, step: short(step), bias: [...second.bias].map(short), weights };
}

const short = (value: number): number => Number(value.toPrecision(6));

/** Goes over all examples several times, in an order that a seed draws, and moves the weights against each mistake. */
function fit(
  { of, bias }: Weights,
  examples: readonly Example[],
  width: number,
  epochs: number,
  decay: number,
  mask?: Uint8Array,
): void {
  const seen = new Float32Array(of.length).fill(1e-2);
  const order = examples.map((_, at) => at);
  const draw = drawer(SEED);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, draw);
    for (const at of order) {
      const { features: all, scale, classes } = examples[at]!;
      const sums = new Array<number>(width).fill(0);
      for (const feature of all)
        for (let one = 0; one < width; one++) sums[one]! += of[feature * width + one]!;
      const errors = softmax(sums.map((sum, one) => sum * scale + bias[one]!)).map(
        (likely, one) => likely - classes[one]!,
      );
      for (const feature of all) {
        for (let one = 0; one < width; one++) {
          const place = feature * width + one;
          if (mask && mask[place] === 0) continue;
          const slope = errors[one]! * scale + decay * of[place]!;
          seen[place]! += slope * slope;
          of[place]! -= (RATE * slope) / Math.sqrt(seen[place]!);
        }
      }
      errors.forEach((error, one) => (bias[one]! -= 0.01 * RATE * error));
    }
  }
}

/** Marks the weights that stay: the large ones, of the features that say most and are met most. */
function strongest(of: Float32Array, width: number, kept: number, count: (at: number) => number): Uint8Array {
  const worth = Array.from({ length: of.length / width }, (_, at) => {
    let most = 0;
    for (let one = 0; one < width; one++) most = Math.max(most, Math.abs(of[at * width + one]!));
    return { at, worth: most * count(at) ** 0.25 };
  })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, kept);
  let squares = 0;
  for (const { at } of worth) for (let one = 0; one < width; one++) squares += of[at * width + one]! ** 2;
  const usual = Math.sqrt(squares / (worth.length * width || 1));
  const least = usual * SMALL * (width === 2 ? 0.5 : 1);
  const mask = new Uint8Array(of.length);
  for (const { at } of worth)
    for (let one = 0; one < width; one++)
      if (Math.abs(of[at * width + one]!) > least) mask[at * width + one] = 1;
  return mask;
}

/** Numbers from 0 to 1 that a seed decides: Numerical Recipes' linear congruential generator. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
}

function shuffle(order: number[], draw: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
}
