import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "./reading.ts";

/** What is told, and what is picked out of it: all of it, or nothing. */
const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "two numbers side by side are never joined": {
    "im 14 300 bucks": ["age: 14 writer", "amount: 300 CAD"],
    "3 شهور دروس، ٢٤٠ دولار": ["amount: 240 CAD"],
    "he stole 1 200$ from her": ["amount: 1200 CAD"],
  },
  "an age belongs to whom it is said of": {
    "My daughter is 13. She met a boy who says he is 15.": ["age: 13 child", "age: 15 suspect"],
    "j'ai 16 ans, mon ex a 17 ans": ["age: 16 writer", "relation: ex", "age: 17 suspect"],
    "My son talked to a man. He's 12.": ["age: 12 child"],
    "My daughter met a person on Roblox. She's 13.": ["app: roblox", "age: 13 child"],
    "my brother (19)": ["age: 19 suspect"],
    "chu une fille de 14 ans": ["age: 14 writer"],
    "hes 34 im 16": ["age: 34 suspect", "age: 16 writer"],
    "أنا الآن في الخامسة والثلاثين": ["age: 35 writer"],
    "ابنتي عمرها تسع سنوات": ["age: 9 child"],
    "mes deux filles, 8 et 11 ans": ["age: 8 child", "age: 11 child"],
  },
  "a school year is an age": {
    "She's in Secondary 2.": ["age: 13-14 child"],
    "أنا تلميذة بالصف التاسع": ["age: 14-15 writer"],
  },
  "a year that the writer teaches is nobody's age": {
    "I teach grade nine.": [],
    "J'enseigne en 5e année": [],
  },
  "how long is not how old": {
    "ça a commencé y'a un mois": ["when: relative 2026-10"],
    "he's 10 years older": [],
    "il y a trois semaines": ["when: relative 2026-11-06"],
    "منذ سنتين": ["when: relative 2024"],
    "ça dure depuis deux ans": ["when: relative 2024"],
  },
  "a town is known by its name in any letters": {
    "ساكنين بلافال": ["town: 65005"],
    "chu de chicoutimi": ["town: 94068"],
    "We live near Saint-Jean-sur-Richelieu.": ["town: 56083"],
  },
  "a word, a person or a street with the name of a town is none": {
    "La pêche est bonne": [],
    "Madame Laval est gentille": [],
    "rue Sherbrooke": [],
    "I hope so": [],
    "au Québec": [],
    "Mrs. Granby": [],
    "Karine Lachute m'a écrit": [],
    "à contrecoeur": [],
    "on a mangé du St-Hubert": [],
  },
  "an app is known by its nickname, and a word that sounds like one is none": {
    "on snap": ["app: snapchat"],
    "snap out of it": [],
    "there was discord at home": [],
    "sur un compte twitch": ["app: twitch"],
    "عاملين كيك لعيد أختي": [],
    "على سناب": ["app: snapchat"],
  },
  "what a sum is paid with is no app": {
    "il veut 50 $ en cartes Steam": ["amount: 50 CAD", "payment: gift-card"],
    "قال بدو ميتين دولار بطاقات ستيم": ["amount: 200 CAD", "payment: gift-card"],
  },
  "telephones, addresses and accounts are told as they are dialled and written": {
    "٤٣٨٥٥٥٠١٨٣": ["phone: +14385550183"],
    "+961 71 555 012": ["phone: +96171555012"],
    "his name on there is kev.ombre_4471": ["handle: kev.ombre_4471"],
    "n.mother@example.org": ["email: n.mother@example.org"],
    "https://pics.example.org/k/88.": ["url: https://pics.example.org/k/88"],
    "@5145550123": ["handle: 5145550123"],
  },
  "a time becomes a day by the day of writing": {
    "hier vers 20 h 30": ["when: relative 2026-11-26T20:30"],
    "السبت اللي فات": ["when: weekday 2026-11-21"],
    "last Friday at 3 pm": ["when: weekday 2026-11-20T15:00"],
    "le 30 février": [],
    "last night at 2 am": ["when: relative 2026-11-27T02:00"],
    "jeudi 26 à 9 h": ["when: date 2026-11-26T09:00"],
    "la fête est samedi": ["when: weekday 2026-11-28"],
    "24/7": [],
    "bnti 3am te7ki": [],
  },
  "what comes again, an age of today and an hour to call are no time of the case": {
    "every night at 10 pm": [],
    "j'en ai 44 aujourd'hui": ["age: 44 writer"],
    "call me after 6 pm": ["safe_contact: call"],
  },
  "an hour is given only where morning or evening is told": {
    "bokra el sa3a 5": ["when: relative 2026-11-28"],
    "tonight at 6": ["when: relative 2026-11-27T18:00"],
  },
  "a limit is told from any other time": {
    "He gave me until midnight.": ["when: deadline 2026-11-28T00:00"],
    "قبل أسبوعين": ["when: relative 2026-11-13"],
    "d'ici demain soir": ["when: deadline 2026-11-28"],
    "48 heures pour payer": ["when: deadline unknown"],
    "he says Friday or he posts it": ["when: deadline 2026-12-04", "threat: share"],
  },
  "signs of danger are seen in the words people use": {
    "she wants to kill herself": ["suicidal"],
    "j'ai envie de mourir": ["suicidal"],
    "بدي موت": ["suicidal"],
    "bghit nmout": ["suicidal"],
    "elle se coupe les bras": ["suicidal"],
    "بغيت نموت": ["suicidal"],
    "mort de rire": [],
    "y va me tuer s'il apprend ça": [],
    "il a un fusil": ["weapon"],
    "water gun": [],
    "هددني بالسكين": ["threat: harm", "weapon"],
    "he wants to meet me at the mall": ["meeting"],
    "y m'attend dehors": ["meeting"],
    "بيستناني قدام المدرسة": ["meeting"],
  },
  "a wish to die is told from a threat to die": {
    "my son says he will kill himself": ["suicidal"],
    "that guy says he will kill himself if i leave": ["threat: self-harm"],
  },
  "what is only said so is no danger": {
    "I could kill for a coffee": [],
    "this homework is killing me": [],
    "my phone died and I was dying of boredom": [],
    "he shot me a message": [],
    "I will send you the screenshots": [],
    "Je meurs de faim": [],
    "ma fille s'est coupé les cheveux": [],
    "un coup de poignard au coeur": [],
    "je vais vous envoyer les captures": [],
    "متت من الضحك": [],
    "أمي رح تقتلني": [],
    "كرهت المدرسة": [],
  },
};

for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, details] of Object.entries(cases)) assert.deepEqual(said(text), details, text);
  });
