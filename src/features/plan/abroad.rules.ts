import type { SharedParts } from "../../core/facts/schema/plan/parts.ts";
import type { Answers, Settled } from "./answers.rules.ts";

/** A child outside Canada, according to the answers. */
export interface OutsideCanada {
  /** Code of the country, where an answer names one. */
  readonly country?: string;
  /** False when nobody has said where the child is. */
  readonly isSure: boolean;
}

/**
 * Returns whether the child is, or may be, outside Canada; undefined when no question asks it or the child is
 * in Canada.
 *
 * @param given the answers as the reader gave them, gaps included
 */
export function outsideCanada(
  settled: Settled,
  given: Answers,
  { abroad: { question, answers } }: Pick<SharedParts, "abroad">,
): OutsideCanada | undefined {
  const answer = settled.answers[question];
  const country = answer === undefined ? undefined : answers[answer];
  if (country === undefined) return undefined;
  return { ...(country !== null && { country }), isSure: given[question] !== undefined };
}
