import { happened, first, told, type Case } from "./case.ts";

/** What happened, and when. */
export const EVENT_CASES: readonly Case[] = [
  happened(
    "several answers have the order of the sheet",
    { asked: ["money", "pictures"] },
    "Ce qui a été demandé: des images ou des vidéos; de l’argent",
    "What was asked for: images or videos; money",
  ),
  happened(
    "a repeated answer appears once",
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
  happened(
    "an amount stays as typed",
    { "amount-paid": "300 $ US" },
    "Montant payé ou donné: “300 $ US”",
    "Amount paid or given: “300 $ US”",
  ),
  happened(
    "what was promised",
    { promised: ["love"] },
    "Ce qui a été promis ou offert: une relation amoureuse",
    "Promised or offered: a romantic relationship",
  ),
  happened(
    "a threat without violence is a fact",
    { threatened: ["share"] },
    "Menaces: partager des images",
    "Threats: to share pictures",
  ),
  told(
    "free text in Latin letters has a mark: its language is unknown",
    { words: "Il a dit non." },
    "Récit de la personne qui signale: “Il a dit non.” (tel qu’écrit, non traduit)",
    "Account of the person reporting: “Il a dit non.” (as written, not translated)",
  ),
  told(
    "free text in Arabic has a mark",
    { words: "طلب 300 دولار." },
    "Récit de la personne qui signale: “طلب 300 دولار.” (écrit en arabe, non traduit)",
    "Account of the person reporting: “طلب 300 دولار.” (written in Arabic, not translated)",
  ),
  happened(
    "an unknown answer is not lost",
    { asked: ["riddles"] },
    "Ce qui a été demandé: “riddles”",
    "What was asked for: “riddles”",
  ),

  first("a day", { day: "2026-11-21" }, "samedi 21 novembre 2026", "Saturday, November 21, 2026"),
  first("the first of a month", { day: "2026-05-01" }, "vendredi 1er mai 2026", "Friday, May 1, 2026"),
  first(
    "about a day",
    { day: "2026-08-09", about: true },
    "dimanche 9 août 2026, approximatif",
    "Sunday, August 9, 2026, approximate",
  ),
  first(
    "a time with its zone",
    { day: "2026-11-21", time: "20:15", zone: "pacific" },
    "samedi 21 novembre 2026, 20\u00a0h\u00a015, heure du Pacifique",
    "Saturday, November 21, 2026, 20:15, Pacific time",
  ),
  first(
    "a time without a zone is Quebec’s",
    { day: "2026-11-21", time: "00:00" },
    "samedi 21 novembre 2026, 00\u00a0h\u00a000, à la fin du vendredi 20 novembre 2026, heure de l’Est (Montréal)",
    "Saturday, November 21, 2026, 00:00, at the end of Friday, November 20, 2026, Eastern time (Montréal)",
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
];
