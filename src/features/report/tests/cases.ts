import { only, now, kept, child, reporter, place, type Case } from "./case.ts";
import { day } from "./sources.ts";
import { ACCOUNT_CASES } from "./account-cases.ts";
import { EVENT_CASES } from "./event-cases.ts";

/** Every answer that the sheet accepts, group by group. */
export const CASES: readonly Case[] = [
  { rule: "an empty sheet hands over nothing", answers: {}, fr: [], en: [] },
  {
    rule: "spaces alone are not an answer",
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

  now(
    "a child who is safe",
    { safe: "yes" },
    "L’enfant est en sécurité maintenant: oui",
    "Child is safe now: yes",
  ),
  now(
    "danger has a mark",
    { safe: "no" },
    "! L’enfant est en sécurité maintenant: non",
    "! Child is safe now: no",
  ),
  now(
    "a danger that nobody can rule out counts as danger",
    { safe: "unsure" },
    "! L’enfant est en sécurité maintenant: on ne sait pas",
    "! Child is safe now: not known",
  ),
  now(
    "a threat of violence is an urgent fact",
    { threatened: ["hurt"] },
    "! Menaces: faire du mal à quelqu’un",
    "! Threats: to hurt someone",
  ),
  now(
    "a child who is forced to hurt themselves is an urgent fact",
    { asked: ["hurt-self"] },
    "! Ce qui a été demandé: de se blesser",
    "! What was asked for: to hurt themselves",
  ),
  now(
    "a meeting within a day is danger",
    { meeting: "within-a-day" },
    "! Rencontre: prévue d’ici demain",
    "! Meeting: planned within a day",
  ),
  now("no meeting is said too", { meeting: "no" }, "Rencontre: aucune de prévue", "Meeting: none planned"),
  child(
    "an age band is a phrase",
    { "age-band": "under-12" },
    "Tranche d’âge: moins de 12 ans",
    "Age group: under 12",
  ),
  place(
    "a town in Latin letters has no mark",
    { town: "Laval" },
    "Ville de l’enfant: “Laval”",
    "Town of the child: “Laval”",
  ),
  place(
    "a town in Arabic has a mark",
    { town: "لافال" },
    "Ville de l’enfant: “لافال” (écrit en arabe, non traduit)",
    "Town of the child: “لافال” (written in Arabic, not translated)",
  ),
  place(
    "Urdu letters do not count as Arabic",
    { town: "لاول میں" },
    "Ville de l’enfant: “لاول میں” (écrit en caractères arabes, non traduit)",
    "Town of the child: “لاول میں” (written in Arabic letters, not translated)",
  ),
  place(
    "other letters are different from Latin ones",
    { town: "Лаваль" },
    "Ville de l’enfant: “Лаваль” (écrit en caractères non latins, non traduit)",
    "Town of the child: “Лаваль” (written in non-Latin letters, not translated)",
  ),
  now(
    "a meeting may be in the future",
    { "meeting-when": day({ day: "2026-12-01", time: "16:05", zone: "eastern" }) },
    "Date de la rencontre: mardi 1er décembre 2026, 16 h 05, heure de l’Est (Montréal)",
    "Date of the meeting: Tuesday, December 1, 2026, 16:05, Eastern time (Montréal)",
  ),

  ...ACCOUNT_CASES,
  ...EVENT_CASES,

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
      "# Ce qui est gardé, et ce qui a été fait",
      "# Dossier",
      "Ouvert par: la police",
      "Numéro de dossier: “LVL-123”",
    ],
    ["# What is kept, and what was done", "# File", "Opened by: the police", "File number: “LVL-123”"],
  ),

  only(
    "whom to call back",
    {
      reporter: "my-child",
      "reporter-name": "Nadia",
      "reporter-contact": "nadia@example.org",
      "reporter-languages": ["arabic"],
      interpreter: "yes",
    },
    [
      "# Joindre sans risque",
      "Par précaution, ne pas dire à la personne visée qui signale.",
      "Courriel: “nadia@example.org”",
      "Langues parlées: arabe",
      "Demande un interprète: oui",
      "# Personnes",
      "# La personne qui signale",
      "Qualité: parent de l’enfant",
      "Nom: “Nadia”",
    ],
    [
      "# Reaching the person safely",
      "As a precaution, do not tell the person reported who is reporting.",
      "E-mail: “nadia@example.org”",
      "Languages spoken: Arabic",
      "Asks for an interpreter: yes",
      "# People",
      "# The person who reports",
      "Capacity: parent of the child",
      "Name: “Nadia”",
    ],
  ),
  reporter(
    "a name without a way to reach them",
    { "reporter-name": "سلمى" },
    "Nom: “سلمى” (écrit en arabe, non traduit)",
    "Name: “سلمى” (written in Arabic, not translated)",
  ),
];
