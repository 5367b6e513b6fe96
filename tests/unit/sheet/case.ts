import type { SheetAnswers } from "../../../src/domain/sheet/answers.ts";
import { day } from "./sources.ts";

/** Answers, and what stands in the handover of each language: headings behind "#", own words in “ ”. */
export interface Case {
  readonly rule: string;
  readonly answers: SheetAnswers;
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

const NOBODY = {
  fr: ["# Personne qui signale", "Aucune coordonnée n’a été laissée."],
  en: ["# Person reporting", "No contact details were left."],
};
/** A case whose person left no way to be reached. */
export const only = (
  rule: string,
  answers: SheetAnswers,
  fr: readonly string[],
  en: readonly string[],
): Case => ({
  rule,
  answers,
  fr: [...fr, ...NOBODY.fr],
  en: [...en, ...NOBODY.en],
});
export const urgent = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Faits urgents", fr], ["# Urgent facts", en]);
export const happened = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Les faits", fr], ["# What happened", en]);
export const kept = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Éléments conservés et démarches", fr], ["# Evidence kept and steps taken", en]);
export const account = (rule: string, group: SheetAnswers, fr: string, en: string): Case =>
  only(rule, { accounts: [group] }, ["# Identifiants", "# Compte", fr], ["# Identifiers", "# Account", en]);
export const first = (rule: string, date: Parameters<typeof day>[0], fr: string, en: string): Case =>
  happened(rule, { "first-contact": day(date) }, `Premier contact: ${fr}`, `First contact: ${en}`);
