import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadDanger } from "../danger.load.ts";
import { bookOf } from "../book.rules.ts";
import { Dangers, type Urgency } from "../danger.rules.ts";

const dangers = new Dangers(bookOf(loadDanger(locales())));

/** Texts, and the number that each of them asks for. */
const seen: Readonly<Record<string, readonly [urgency: Urgency, texts: readonly string[]]>> = {
  "a wish to die is seen in the French of a hurried hand": [
    "crisis",
    [
      "jveu pu vivre",
      "j'veu pu vivre",
      "jveux pus vivre",
      "jai pu envi de vivre",
      "jva me tuer",
      "j'va me tuer",
      "jpe pu continuer",
      "jvx plus etre la",
      "jvoudrais etre morte",
      "jpense au suiside",
      "jme coupe",
      "elle veu pu vivre",
    ],
  ],
  "a wish to die is seen in English text speech": [
    "crisis",
    [
      "i want to kms",
      "dont wanna be here anymore",
      "wanna die",
      "i want 2 die",
      "i jus wanna end it",
      "i wanna kill my self",
      "idk if i wanna live anymore",
      "i might off myself",
      "hed be better off dead",
      "sucidal thoughts",
    ],
  ],
  "a wish to die is seen in Arabic of any land, in Latin letters too": [
    "crisis",
    [
      "badde mout",
      "ma bade 3ich",
      "ma baddi 3ish",
      "msh 3ayz a3eesh",
      "3ayza amout",
      "ha2tel nafsi",
      "bagha nmout",
      "mabghitch n3ich",
      "kreht hayati",
      "n9tel rassi",
      "wedi amoot",
      "مابدي عيش",
      "هموت نفسي",
      "مابغيتش نعيش",
      "غادي نقتل راسي",
      "مالي خلق اعيش",
      "تريد إنهاء حياتها",
    ],
  ],
  "that a wish to die was kept secret does not take it away": [
    "crisis",
    ["she never told me she wants to die", "I never talked about it but i want to die"],
  ],
  "someone who hurts, waits or carries a weapon is seen": [
    "emergency",
    [
      "my dad said he'll kill me if i tell",
      "y va me tuer si je parle",
      "y m'attend dehors",
      "il a un fusil",
      "هددني بالسكين",
      "بيستناني قدام المدرسة",
    ],
  ],
};

for (const [title, [urgency, texts]] of Object.entries(seen))
  test(title, () => {
    for (const text of texts) assert.ok(dangers.in(text).includes(urgency), text);
  });

/** Texts, and the number that none of them asks for. */
const unseen: typeof seen = {
  "whoever does not want to die is not heard as wanting to": ["crisis", ["je veux pas mourir"]],
  "whoever no longer wants to live with somebody wants to live": [
    "crisis",
    ["i dont wanna live with my dad", "je veux plus vivre chez mon père", "ما بغيتش نعيش معاه"],
  ],
  "a weapon that is not there is none": [
    "emergency",
    ["no weapon", "il a pas d'arme", "ما معه سلاح", "water gun"],
  ],
  "to share is a threat of pictures alone": [
    "emergency",
    ["veut partager une chambre", "he wants to share a room with her", "he will share my pics"],
  ],
  "school and practice are no meeting with the person": [
    "emergency",
    [
      "لا تريد أن تأتي إلى المدرسة يوم الأحد",
      "elle veut pas aller à l'école lundi",
      "she has practice on monday",
    ],
  ],
  "what is only said so is no danger": [
    "crisis",
    [
      "I could kill for a coffee",
      "this homework is killing me",
      "my phone died and I was dying of boredom",
      "Je meurs de faim",
      "ma fille s'est coupé les cheveux",
      "متت من الضحك",
      "mort de rire",
    ],
  ],
};

for (const [title, [urgency, texts]] of Object.entries(unseen))
  test(title, () => {
    for (const text of texts) assert.ok(!dangers.in(text).includes(urgency), text);
  });
