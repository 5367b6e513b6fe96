import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "./reading.ts";

/** What is told, and what is found in it: all of it, or nothing. */
const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "two numbers side by side are never joined": {
    "im 14 300 bucks": ["age: 14", "amount: 300 CAD"],
    "3 شهور دروس، ٢٤٠ دولار": ["amount: 240 CAD"],
    "he stole 1 200$ from her": ["amount: 1200 CAD"],
  },
  "an age is a number with its years, or right behind a word that says so": {
    "My daughter is 13 years old.": ["age: 13"],
    "j'ai 16 ans, mon ex a 17 ans": ["age: 16", "age: 17"],
    "hes 34 im 16": ["age: 34", "age: 16"],
    "ابنتي عمرها تسع سنوات": ["age: 9"],
    "عمرها ١٣": ["age: 13"],
    "3ndi 22 ans": ["age: 22"],
    "15 yo girl": ["age: 15"],
    "mes deux filles, 8 et 11 ans": ["age: 8", "age: 11"],
  },
  "an age may be told with its months": {
    "he is 11 years and 6 months and I am 74 years old": ["age: 11", "age: 74"],
  },
  "the digits of a postal code are no age": {
    "postal code H2X 1Y4": [],
    "code postal h2x-1y4": [],
    "H2X1Y4 12 ans": ["age: 12"],
    "الرمز البريدي H2X 1Y4": [],
  },
  "a word that names nobody is no account, and a tag of Discord is part of one": {
    "his username is unknown": [],
    "son pseudo est inconnu": [],
    "his username is not known": [],
    "@home @school": [],
    "we are @work": [],
    "she is @wolf": ["handle: wolf"],
    "@home_boy44": ["handle: home_boy44"],
    "his discord is wolf#4432": ["app: discord", "handle: wolf#4432"],
    "apartment#1204": [],
  },
  "an age that is not exact is left to the words: a range, about so, a decade, a school year": {
    "she is 8 or 9 years old": [],
    "des enfants de 6-7 ans": [],
    "entre 12 et 14 ans": [],
    "about 40 years old": [],
    "environ 30 ans": [],
    "حوالي 40 سنة": [],
    "he is in his fifties": [],
    "أنا الآن في الخامسة والثلاثين": [],
    "She's in Secondary 2.": [],
    "ma fille est en 6e année": [],
    "I teach grade nine.": [],
  },
  "how long is not how old": {
    "ça a commencé y'a un mois": [],
    "he's 10 years older": [],
    "il y a trois ans": [],
    "ça dure depuis deux ans": [],
    "منذ 3 سنوات": [],
    "i was 12 times there": [],
  },
  "a town is known by its name in any letters": {
    "ساكنين بلافال": ["town: 65005"],
    "chu de chicoutimi": ["town: 94068"],
    "We live near Saint-Jean-sur-Richelieu.": ["town: 56083"],
    "girl 14 gatineau qc": ["town: 81017"],
  },
  "a word, a person, a school or a street with the name of a town is none": {
    "La pêche est bonne": [],
    "Madame Laval est gentille": [],
    "rue Sherbrooke": [],
    "I hope so": [],
    "au Québec": [],
    "Mrs. Granby": [],
    "Karine Lachute m'a écrit": [],
    "à contrecoeur": [],
    "on a mangé du St-Hubert": [],
    "l'école de Chambly": [],
    "she goes to Chambly Academy": [],
    "A parent told me": [],
  },
  "a place outside Quebec is no town of it": {
    "we live in Tripoli": [],
    "Cornwall, Ontario": [],
  },
  "an app is known by its nickname, and a word that sounds like one is none": {
    "on snap": ["app: snapchat"],
    "snap out of it": [],
    "oh snap": [],
    "there was discord at home": [],
    "sur un compte twitch": ["app: twitch"],
    "عاملين كيك لعيد أختي": [],
    "على سناب": ["app: snapchat"],
    بابجي: ["app: other"],
  },
  "a word that is a letter away from the name of an app is left to the words": {
    "on robolx": [],
    "sur instagam": [],
  },
  "what a sum is paid with is no app": {
    "il veut 50 $ en cartes Steam": ["amount: 50 CAD"],
    "قال بدو ميتين دولار بطاقات ستيم": ["amount: 200 CAD"],
  },
  "a number without a currency is no sum": {
    "he asked 1000": [],
    "بدو 300": [],
    "he asked 2 times": [],
  },
  "telephones, addresses and accounts are told as they are dialled and written": {
    "٤٣٨٥٥٥٠١٨٣": ["phone: +14385550183"],
    "+961 71 555 012": ["phone: +96171555012"],
    "his number is 604 555-0177": ["phone: +16045550177"],
    "his name on there is kev.ombre_4471": ["handle: kev.ombre_4471"],
    "n.mother@example.org": ["email: n.mother@example.org"],
    "https://pics.example.org/k/88.": ["url: https://pics.example.org/k/88"],
    "@5145550123": ["handle: 5145550123"],
    "03 04 2026": [],
    "24/7": [],
  },
  "the name of a service is no account of anybody": {
    "a friend told me an account at StopNCII can help": [],
    "un compte StopNCII": [],
  },
  "a date is a day with its month, and the year only where it is said": {
    "le 12 novembre 2025": ["date: 2025-11-12"],
    "Nov. 20, 2025": ["date: 2025-11-20"],
    "2026-11-12": ["date: 2026-11-12"],
    "٣ نوفمبر ٢٠٢٥": ["date: 2025-11-03"],
    "le 1er décembre": ["date: unknown 12-01"],
    "on the 3rd of May": ["date: unknown 05-03"],
    "١٢ ديسمبر": ["date: unknown 12-12"],
  },
  "figures of which either may be the month are shown as they are written": {
    "on 12/11/2026": ["date: unknown 12/11/2026"],
  },
  "a day that no year has is shown as it is written, and no other day is made of it": {
    "le 30 février": ["date: unknown"],
    "on February 30, 2026": ["date: unknown"],
    "٣١ نوفمبر": ["date: unknown"],
    "le 45 novembre": [],
  },
  "a name with letters of two alphabets is shown to the letter": {
    "his name is m\u0430x.rider": ["handle: m\u0430x.rider"],
    "son compte @\u0430lex_07": ["handle: \u0430lex_07"],
    "привет, меня зовут Саша": [],
  },
  "a day that is only near another, a feast, an hour and how often are left to the words": {
    "yesterday at 5 pm": [],
    "last Friday": [],
    "hier vers 20 h 30": [],
    "السبت اللي فات": [],
    "it was like Christmas": [],
    "every night at 10 pm": [],
    "since March": [],
    "bnti 3am te7ki": [],
  },
  "ties, places abroad and how to be reached are not read": {
    "my coach": [],
    "her dad must not know": [],
    "call me after 6 pm": [],
    "in English please": [],
    "i deleted the pictures": [],
  },
};

for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, details] of Object.entries(cases)) assert.deepEqual(said(text), details, text);
  });
