import { toldIn } from "../../src/features/find/with-ear.rules.ts";
import type { Dangers } from "../../src/shell/danger/danger.rules.ts";
import type { EarHeard } from "../../src/features/ear/ear-facts.schema.ts";
import type { Ear } from "../../src/features/ear/ear.rules.ts";
import type { Said } from "../../src/features/ear/load/said.ts";

/** How well an ear hears sentences that it did not learn from. Shares are from 0 to 1. */
export interface Score {
  readonly sentences: number;
  /** The right situation comes first, and among the first three, of sentences that lead to one. */
  readonly first: number;
  readonly three: number;
  /** A number shows, of sentences with danger: by phrases and ear together. */
  readonly danger: number;
  /** A number shows, of sentences without danger. */
  readonly alarms: number;
  /** One row leads, of all sentences; and it is wrong. */
  readonly sure: number;
  readonly sureWrong: number;
  /** Sentences whose situation is not among the first three, and dangers without a number. */
  readonly missed: readonly Said[];
  readonly unheard: readonly Said[];
}

/**
 * Scores an ear together with the phrases of danger, as the box uses them.
 *
 * @param at likelihoods from which a number shows, and from which one row leads
 * @param isSituation whether an id leads to a plan
 */
export function score(
  ear: Ear,
  dangers: Dangers,
  said: readonly Said[],
  at: { readonly danger: number; readonly sure: number },
  isSituation: (id: string) => boolean,
): Score {
  const heard = said.map((one) => {
    const { danger } = ear.hear(one.text);
    const { situations } = ear.hear(toldIn(one.text));
    const ids = situations.filter(({ id }) => isSituation(id)).map(({ id }) => id);
    const isRight = (id: string | undefined): boolean =>
      id !== undefined && [one.leads, ...one.also].includes(id);
    return {
      one,
      first: isRight(ids[0]),
      three: ids.slice(0, 3).some(isRight),
      shows: dangers.in(one.text).length > 0 || Math.max(danger.emergency, danger.crisis) >= at.danger,
      sure: isSituation(situations[0]!.id) && situations[0]!.likely >= at.sure,
    };
  });
  const led = heard.filter(({ one }) => isSituation(one.leads));
  const inDanger = heard.filter(({ one }) => one.emergency || one.crisis);
  const calm = heard.filter(({ one }) => !one.emergency && !one.crisis);
  const share = (some: readonly unknown[], all: readonly unknown[]): number =>
    some.length / (all.length || 1);
  return {
    sentences: said.length,
    first: share(
      led.filter(({ first }) => first),
      led,
    ),
    three: share(
      led.filter(({ three }) => three),
      led,
    ),
    danger: share(
      inDanger.filter(({ shows }) => shows),
      inDanger,
    ),
    alarms: share(
      calm.filter(({ shows }) => shows),
      calm,
    ),
    sure: share(
      heard.filter(({ sure }) => sure),
      heard,
    ),
    sureWrong: share(
      heard.filter(({ sure, first }) => sure && !first),
      heard,
    ),
    missed: led.filter(({ three }) => !three).map(({ one }) => one),
    unheard: inDanger.filter(({ shows }) => !shows).map(({ one }) => one),
  };
}

/** The figures of the page about the box, in whole per cent. */
export function wholePercent({ sentences, ...shares }: Score): EarHeard[string] {
  const whole = (share: number): number => Math.round(share * 100);
  const { first, three, danger, alarms } = shares;
  return {
    sentences,
    first: whole(first),
    three: whole(three),
    danger: whole(danger),
    alarms: whole(alarms),
  };
}
