import type { SheetAnswers } from "../answers.rules.ts";
import { day } from "./sources.ts";

/** Answers, and the handover of each language: headings after "#", own words in “ ”. */
export interface Case {
  readonly rule: string;
  readonly answers: SheetAnswers;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** Makes a case with several parts. */
export const only = (
  rule: string,
  answers: SheetAnswers,
  fr: readonly string[],
  en: readonly string[],
): Case => ({ rule, answers, fr, en });

/** Makes a case with one line in one part. */
const under =
  (headings: readonly [fr: string, en: string]) =>
  (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
    only(rule, answers, [`# ${headings[0]}`, fr], [`# ${headings[1]}`, en]);

export const now = under(["Quand agir", "When to act"]);
export const place = under(["Lieu", "Where"]);
/** Makes a case with one line about one of the people. */
const about =
  (headings: readonly [fr: string, en: string]) =>
  (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
    only(rule, answers, ["# Personnes", `# ${headings[0]}`, fr], ["# People", `# ${headings[1]}`, en]);
export const child = about(["L’enfant ou les enfants", "The child or children"]);
export const person = about(["La personne visée", "The person reported"]);
export const reporter = about(["La personne qui signale", "The person who reports"]);
export const happened = under(["Faits et dates", "What happened, and dates"]);
export const kept = under(["Ce qui est gardé, et ce qui a été fait", "What is kept, and what was done"]);
export const told = under(["Ses mots", "In their own words"]);
/** Makes a case with one line of an account of which nobody said whose it is, nor on which platform. */
export const account = (rule: string, group: SheetAnswers, fr: string, en: string): Case =>
  only(
    rule,
    { accounts: [group] },
    ["# Comptes et endroits en ligne", "# Compte", ...UNNAMED.fr, fr],
    ["# Accounts and places online", "# Account", ...UNNAMED.en, en],
  );
/** What is said of an account that nobody named. */
export const UNNAMED = {
  fr: ["À qui est le compte: non précisé", "Plateforme: non précisé"],
  en: ["Whose account: not said", "Platform: not said"],
};
export const first = (rule: string, date: Parameters<typeof day>[0], fr: string, en: string): Case =>
  happened(rule, { "first-contact": day(date) }, `Premier contact: ${fr}`, `First contact: ${en}`);
