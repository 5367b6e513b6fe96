import { only, happened, account, type Case } from "./case.ts";
import { day } from "./sources.ts";

/** Accounts and places, and how each is told. */
export const ACCOUNT_CASES: readonly Case[] = [
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
    "Autres montants nommés: “٣٠٠ دولار” (écrit en arabe, non traduit; en chiffres\u00a0: 300)",
    "Other amounts named: “٣٠٠ دولار” (written in Arabic, not translated; in digits: 300)",
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
    "Vu quand: samedi 21 novembre 2026; “le soir”",
    "Seen when: Saturday, November 21, 2026; “le soir”",
  ),
  only(
    "two accounts are numbered and counted",
    { accounts: [{ "user-name": "a" }, {}, { "user-name": "b" }] },
    [
      "# Comptes et endroits en ligne",
      "2 comptes notés",
      "# Compte 1 de 2",
      "Nom d’utilisateur: “a”",
      "# Compte 2 de 2",
      "Nom d’utilisateur: “b”",
    ],
    [
      "# Accounts and places online",
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
      "# Personnes",
      "Prénom de l’enfant: “Lina”",
      "Personne visée: connue seulement en ligne",
      "# Comptes et endroits en ligne",
      "# Compte",
      "Nom d’utilisateur: “a”",
      "# Endroit en ligne",
      "Genre d’endroit: serveur",
      "Nom de l’endroit: “Chill”",
    ],
    [
      "# People",
      "First name of the child: “Lina”",
      "Person reported: known only online",
      "# Accounts and places online",
      "# Account",
      "User name: “a”",
      "# Place online",
      "Kind of place: server",
      "Name of the place: “Chill”",
    ],
  ),
];
