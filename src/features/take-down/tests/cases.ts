import { site } from "../../../site/site.ts";
import { takeDownSources } from "../load/load.ts";
import { combinations, settle, type Answers } from "../answers.rules.ts";
import { takeDown, type Removal } from "../rules.rules.ts";
import type { Role } from "../../../core/vocabulary.rules.ts";

export const { chooser, file } = takeDownSources(site());

/** One set of answers, with or without gaps, and its ways. */
export interface Case extends Removal {
  readonly answers: Answers;
  readonly settled: Readonly<Record<string, string>>;
  readonly name: string;
}
/** Every set of answers, each question also without an answer. */
export const cases: readonly Case[] = combinations(chooser, chooser.asked, true).map((answers) => ({
  ...takeDown(chooser, answers),
  answers,
  settled: settle(chooser, chooser.asked, answers),
  name: JSON.stringify(answers),
}));

export function target({ service, place, contact, act, ...rest }: Removal["steps"][number]): string {
  return service ?? place ?? ("platform" in rest ? rest.platform : undefined) ?? contact ?? act ?? "";
}
export const targets = ({ steps }: Removal, ...roles: Role[]): string[] =>
  steps.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(target);
/** Returns the names of the sets of answers that break a rule. */
export const breaking = (all: readonly Case[], holds: (one: Case) => boolean): string[] =>
  all.filter((one) => !holds(one)).map(({ name }) => name);
export const MINORS = cases.filter(({ settled }) => settled.age !== "adult");
export const ADULTS = cases.filter(({ settled }) => settled.age === "adult");
