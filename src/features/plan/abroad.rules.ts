import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import { NO_ANSWER, type Settled } from "./answers.rules.ts";

/** A child outside Canada, according to the answers. */
export interface OutsideCanada {
  /** Code of the country, where an answer names one. */
  readonly country?: string;
  /** False when nobody has said where the child is. */
  readonly isSure: boolean;
}

/**
 * Returns the words id of a call for thoughts of suicide: where the place of the child is not known, a service of
 * Canada is named with its country.
 */
export const callAbroad = (
  id: string,
  abroad: OutsideCanada | undefined,
  { services: { crisis }, abroad: { crisisHere } }: Pick<SharedParts, "services" | "abroad">,
): string => (abroad && id === crisis ? crisisHere : id);

/**
 * Returns whether the child is, or may be, outside Canada; undefined when no question asks it or the child is
 * in Canada.
 */
export function outsideCanada(
  settled: Settled,
  { abroad: { question, answers } }: Pick<SharedParts, "abroad">,
): OutsideCanada | undefined {
  const answer = settled.answers[question];
  if (answer === NO_ANSWER) return { isSure: false };
  const country = answer === undefined ? undefined : answers[answer];
  if (country === undefined) return undefined;
  return { ...(country !== null && { country }), isSure: true };
}
