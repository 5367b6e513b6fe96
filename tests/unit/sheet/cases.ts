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
const only = (rule: string, answers: SheetAnswers, fr: readonly string[], en: readonly string[]): Case => ({
  rule,
  answers,
  fr: [...fr, ...NOBODY.fr],
  en: [...en, ...NOBODY.en],
});
const urgent = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Faits urgents", fr], ["# Urgent facts", en]);
const happened = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Les faits", fr], ["# What happened", en]);
const kept = (rule: string, answers: SheetAnswers, fr: string, en: string): Case =>
  only(rule, answers, ["# Éléments conservés et démarches", fr], ["# Evidence kept and steps taken", en]);
const account = (rule: string, group: SheetAnswers, fr: string, en: string): Case =>
  only(rule, { accounts: [group] }, ["# Identifiants", "# Compte", fr], ["# Identifiers", "# Account", en]);
const first = (rule: string, date: Parameters<typeof day>[0], fr: string, en: string): Case =>
  happened(rule, { "first-contact": day(date) }, `Premier contact: ${fr}`, `First contact: ${en}`);

export const CASES: readonly Case[] = [
  { rule: "an empty sheet hands over nothing", answers: {}, fr: [], en: [] },
  {
    rule: "spaces alone are no answer",
    answers: { words: "  \n", town: " ", accounts: [{ "user-name": " " }], asked: [] },
    fr: [],
    en: [],
  },
  {
    rule: "an account without an answer leaves no heading",
    answers: { accounts: [{}, {}], places: [{ "place-when": day({}) }] },
    fr: [],
    en: [],
  },
  {
    rule: "a zone alone says nothing",
    answers: { "first-contact": day({ zone: "eastern", about: true }) },
    fr: [],
    en: [],
  },

  urgent(
    "a child in safety",
    { safe: "yes" },
    "L’enfant est en sécurité maintenant: oui",
    "Child is safe now: yes",
  ),
  urgent(
    "danger is marked",
    { safe: "no" },
    "! L’enfant est en sécurité maintenant: non",
    "! Child is safe now: no",
  ),
  urgent(
    "what cannot be ruled out is danger",
    { safe: "unsure" },
    "! L’enfant est en sécurité maintenant: on ne sait pas",
    "! Child is safe now: not known",
  ),
  urgent(
    "a threat of violence is an urgent fact",
    { threatened: ["hurt"] },
    "! Menaces: faire du mal à quelqu’un",
    "! Threats: to hurt someone",
  ),
  urgent(
    "a meeting within a day is danger",
    { meeting: "within-a-day" },
    "! Rencontre: prévue d’ici demain",
    "! Meeting: planned within a day",
  ),
  urgent("no meeting is said too", { meeting: "no" }, "Rencontre: aucune de prévue", "Meeting: none planned"),
  urgent(
    "an age band is a phrase",
    { "age-band": "under-12" },
    "Âge de l’enfant: moins de 12 ans",
    "Age of the child: under 12",
  ),
  urgent(
    "a town in Latin letters bears no mark",
    { town: "Laval" },
    "Ville de l’enfant: “Laval”",
    "Town of the child: “Laval”",
  ),
  urgent(
    "a town in Arabic is marked",
    { town: "لافال" },
    "Ville de l’enfant: “لافال” (écrit en arabe, non traduit)",
    "Town of the child: “لافال” (written in Arabic, not translated)",
  ),
  urgent(
    "letters of Urdu are not called Arabic",
    { town: "لاول میں" },
    "Ville de l’enfant: “لاول میں” (écrit en caractères arabes, non traduit)",
    "Town of the child: “لاول میں” (written in Arabic letters, not translated)",
  ),
  urgent(
    "other letters are told apart from Latin ones",
    { town: "Лаваль" },
    "Ville de l’enfant: “Лаваль” (écrit en caractères non latins, non traduit)",
    "Town of the child: “Лаваль” (written in non-Latin letters, not translated)",
  ),
  urgent(
    "a meeting may lie ahead",
    { "meeting-when": day({ day: "2026-12-01", time: "16:05", zone: "eastern" }) },
    "Date de la rencontre: 1er décembre 2026, 16 h 05, heure de l’Est (Montréal)",
    "Date of the meeting: December 1, 2026, 16:05, Eastern time (Montréal)",
  ),

  account(
    "an app is named",
    { "account-platform": "snapchat" },
    "Plateforme: Snapchat",
    "Platform: Snapchat",
  ),
  account(
    "an app that is not in the list",
    { "account-platform": "other" },
    "Plateforme: autre application ou autre site",
    "Platform: other app or website",
  ),
  account(
    "a user name is copied to the letter",
    { "user-name": " @Max.Rider_07 " },
    "Nom d’utilisateur: “ @Max.Rider_07 ”",
    "User name: “ @Max.Rider_07 ”",
  ),
  account(
    "a user name in Arabic is no sentence to translate",
    { "user-name": "سامي_7" },
    "Nom d’utilisateur: “سامي_7” (écrit en arabe, copié tel quel)",
    "User name: “سامي_7” (written in Arabic, copied as it is)",
  ),
  account(
    "signs that are not seen are told",
    { "user-name": "max\u200b_\u202e7" },
    "Nom d’utilisateur: “max\u200b_\u202e7” (contient des caractères invisibles\u00a0: U+200B U+202E)",
    "User name: “max\u200b_\u202e7” (contains characters that are not seen: U+200B U+202E)",
  ),
  account(
    "an emoji is seen",
    { "display-name": "Max ❤️" },
    "Nom affiché: “Max ❤️”",
    "Display name: “Max ❤️”",
  ),
  account(
    "other digits stay as typed, and can be dialled",
    { "account-contact": "+٩٦١ ٧١ ١٢٣" },
    "Téléphone ou courriel utilisé: “+٩٦١ ٧١ ١٢٣” (en chiffres\u00a0: +961 71 123)",
    "Telephone or e-mail used: “+٩٦١ ٧١ ١٢٣” (in digits: +961 71 123)",
  ),
  happened(
    "an amount among Arabic words can be read",
    { amount: "٣٠٠ دولار" },
    "Montant: “٣٠٠ دولار” (écrit en arabe, non traduit; en chiffres\u00a0: 300)",
    "Amount: “٣٠٠ دولار” (written in Arabic, not translated; in digits: 300)",
  ),
  account(
    "whose the account is",
    { whose: "of-the-child" },
    "Rôle du compte: compte de l’enfant",
    "Role of the account: the child’s own account",
  ),
  account(
    "when it was seen, with words",
    { "seen-when": day({ day: "2026-11-21", words: "le soir" }) },
    "Vu quand: 21 novembre 2026; “le soir”",
    "Seen when: November 21, 2026; “le soir”",
  ),
  only(
    "two accounts are numbered and counted",
    { accounts: [{ "user-name": "a" }, {}, { "user-name": "b" }] },
    [
      "# Identifiants",
      "2 comptes notés",
      "# Compte 1 de 2",
      "Nom d’utilisateur: “a”",
      "# Compte 2 de 2",
      "Nom d’utilisateur: “b”",
    ],
    [
      "# Identifiers",
      "2 accounts noted",
      "# Account 1 of 2",
      "User name: “a”",
      "# Account 2 of 2",
      "User name: “b”",
    ],
  ),
  only(
    "the child comes before the accounts, the accounts before the places",
    {
      places: [{ "place-kind": "server", "place-name": "Chill" }],
      accounts: [{ "user-name": "a" }],
      "child-name": "Lina",
      known: "stranger",
    },
    [
      "# Identifiants",
      "Prénom de l’enfant: “Lina”",
      "Personne visée: connue seulement en ligne",
      "# Compte",
      "Nom d’utilisateur: “a”",
      "# Endroit en ligne",
      "Genre d’endroit: serveur",
      "Nom de l’endroit: “Chill”",
    ],
    [
      "# Identifiers",
      "First name of the child: “Lina”",
      "Person reported: known only online",
      "# Account",
      "User name: “a”",
      "# Place online",
      "Kind of place: server",
      "Name of the place: “Chill”",
    ],
  ),

  happened(
    "several answers stand in the order of the sheet",
    { asked: ["money", "pictures"] },
    "Ce qui a été demandé à l’enfant: des images ou des vidéos; de l’argent",
    "Asked of the child: images or videos; money",
  ),
  happened(
    "an answer given twice is said once",
    { sent: ["nothing", "nothing"] },
    "Ce que l’enfant a envoyé: rien",
    "Sent by the child: nothing",
  ),
  happened(
    "what was paid",
    { paid: ["gift-cards", "cryptocurrency"] },
    "Ce qui a été payé ou donné: des cartes-cadeaux; de la cryptomonnaie",
    "Paid or given: gift cards; cryptocurrency",
  ),
  happened("an amount stays as typed", { amount: "300 $ US" }, "Montant: “300 $ US”", "Amount: “300 $ US”"),
  happened(
    "what was promised",
    { promised: ["love"] },
    "Ce qui a été promis ou offert: une relation amoureuse",
    "Promised or offered: a romantic relationship",
  ),
  happened(
    "a threat without violence stands with what happened",
    { threatened: ["put-online"] },
    "Menaces: mettre des images en ligne",
    "Threats: to put images online",
  ),
  happened(
    "free text in Latin letters is marked, its language unknown",
    { words: "Il a dit non." },
    "Récit de la personne qui signale: “Il a dit non.” (tel qu’écrit, non traduit)",
    "Account of the person reporting: “Il a dit non.” (as written, not translated)",
  ),
  happened(
    "free text in Arabic is marked",
    { words: "طلب 300 دولار." },
    "Récit de la personne qui signale: “طلب 300 دولار.” (écrit en arabe, non traduit)",
    "Account of the person reporting: “طلب 300 دولار.” (written in Arabic, not translated)",
  ),
  happened(
    "an answer that the sheet does not know is not lost",
    { asked: ["riddles"] },
    "Ce qui a été demandé à l’enfant: “riddles”",
    "Asked of the child: “riddles”",
  ),

  first("a day", { day: "2026-11-21" }, "21 novembre 2026", "November 21, 2026"),
  first("the first of a month", { day: "2026-05-01" }, "1er mai 2026", "May 1, 2026"),
  first(
    "about a day",
    { day: "2026-08-09", about: true },
    "9 août 2026, approximatif",
    "August 9, 2026, approximate",
  ),
  first(
    "a time with its zone",
    { day: "2026-11-21", time: "20:15", zone: "pacific" },
    "21 novembre 2026, 20\u00a0h\u00a015, heure du Pacifique",
    "November 21, 2026, 20:15, Pacific time",
  ),
  first(
    "a time without a zone says so",
    { day: "2026-11-21", time: "00:00" },
    "21 novembre 2026, 00\u00a0h\u00a000, fuseau horaire non précisé",
    "November 21, 2026, 00:00, time zone not stated",
  ),
  first(
    "a time without a day",
    { time: "07:30", zone: "utc" },
    "07\u00a0h\u00a030, temps universel (UTC)",
    "07:30, universal time (UTC)",
  ),
  first(
    "about when, in words alone",
    { words: "قبل العيد" },
    "“قبل العيد” (écrit en arabe, non traduit)",
    "“قبل العيد” (written in Arabic, not translated)",
  ),
  first("a day that does not exist stays as typed", { day: "2026-02-30" }, "“2026-02-30”", "“2026-02-30”"),
  first("a time that is none stays as typed", { time: "25:99" }, "“25:99”", "“25:99”"),

  kept(
    "what was kept",
    { kept: ["messages", "account"] },
    "Éléments conservés: messages; compte non supprimé",
    "Evidence kept: messages; account not deleted",
  ),
  kept("on which device", { device: ["phone"] }, "Appareil: téléphone", "Device: phone"),
  kept(
    "what was done",
    { done: ["blocked", "told-dpj"] },
    "Démarches faites: compte bloqué; signalement à la protection de la jeunesse (DPJ)",
    "Steps taken: account blocked; report to youth protection (DPJ)",
  ),
  only(
    "one file number",
    { files: [{ "file-body": "police", "file-number": "LVL-123" }] },
    [
      "# Éléments conservés et démarches",
      "# Dossier",
      "Ouvert par: la police",
      "Numéro de dossier: “LVL-123”",
    ],
    ["# Evidence kept and steps taken", "# File", "Opened by: the police", "File number: “LVL-123”"],
  ),

  {
    rule: "who can be called back",
    answers: {
      reporter: "my-child",
      "reporter-name": "Nadia",
      "reporter-contact": "nadia@example.org",
      "reporter-languages": ["arabic"],
      interpreter: "yes",
    },
    fr: [
      "# Personne qui signale",
      "Qualité: parent de l’enfant",
      "Nom: “Nadia”",
      "Téléphone ou courriel: “nadia@example.org”",
      "Langues parlées: arabe",
      "Demande un interprète: oui",
    ],
    en: [
      "# Person reporting",
      "Capacity: parent of the child",
      "Name: “Nadia”",
      "Telephone or e-mail: “nadia@example.org”",
      "Languages spoken: Arabic",
      "Asks for an interpreter: yes",
    ],
  },
  {
    rule: "a name without a way to reach them",
    answers: { "reporter-name": "سلمى" },
    fr: [
      "# Personne qui signale",
      "Nom: “سلمى” (écrit en arabe, non traduit)",
      "Aucune coordonnée n’a été laissée.",
    ],
    en: [
      "# Person reporting",
      "Name: “سلمى” (written in Arabic, not translated)",
      "No contact details were left.",
    ],
  },
];
