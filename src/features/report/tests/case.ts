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

export const now = under(["Pourquoi maintenant", "Why now"]);
export const place = under(["Lieu", "Where"]);
export const people = under(["Personnes", "People"]);
export const happened = under(["Faits", "Facts"]);
export const kept = under(["Ce qui est gardé, et ce qui a été fait", "What is kept, and what was done"]);
export const told = under(["Ses mots", "In their own words"]);
export const account = (rule: string, group: SheetAnswers, fr: string, en: string): Case =>
  only(
    rule,
    { accounts: [group] },
    ["# Comptes et endroits en ligne", "# Compte", fr],
    ["# Accounts and places online", "# Account", en],
  );
export const first = (rule: string, date: Parameters<typeof day>[0], fr: string, en: string): Case =>
  happened(rule, { "first-contact": day(date) }, `Premier contact: ${fr}`, `First contact: ${en}`);
