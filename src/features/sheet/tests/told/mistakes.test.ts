import assert from "node:assert/strict";
import { test } from "node:test";
import { mistakesIn } from "../../told/tell.rules.ts";
import { knowledge } from "./reading.ts";

/** What people write who are about to make a mistake. */
const ABOUT_TO: Readonly<Record<string, readonly string[]>> = {
  "log-in": [
    "I will log in as her tonight and see who it is",
    "i'm gonna use her account to find him",
    "je vais me connecter à son compte ce soir",
    "رح افوت على حسابها وشوف",
    "غادي ندخل لحسابها",
  ],
  meet: [
    "I'll go and meet him myself",
    "je vais aller à la rencontre à sa place",
    "je veux voir qui vient",
    "رح روح على الموعد مكانها",
  ],
  pay: [
    "should I just pay?",
    "i will pay him tomorrow",
    "We are going to send him the money",
    "est-ce que je dois payer",
    "je vais lui envoyer l'argent",
    "هل ادفع له؟",
    "سأدفع غدا",
    "غادي نخلص",
  ],
  delete: [
    "I want to delete everything",
    "je vais tout effacer",
    "on va supprimer le compte",
    "بدي امسح كل شي",
  ],
  block: ["can I just block him", "je peux juste le bloquer?", "فيني احظره؟", "بغيت نبلوكيه"],
  post: [
    "I'm going to post his name on Facebook",
    "je vais publier son nom",
    "je vais avertir tout le monde",
    "رح افضحه",
  ],
  "send-picture": ["I can send you the pictures", "je peux vous envoyer la photo", "بدي ابعتلكم الصور"],
  copy: [
    "I will copy the pictures as proof",
    "i'm going to take screenshots of everything",
    "je vais copier les photos comme preuve",
    "je vais prendre des captures",
    "رح انسخ الصور",
  ],
  "question-child": [
    "I'm going to ask her everything tonight",
    "je vais tout lui demander ce soir: je vais la questionner",
    "رح اسألها عن كل شي",
  ],
  confront: [
    "I will confront him",
    "i am going to his house",
    "je vais le confronter",
    "je vais aller chez lui",
    "بدي اواجهه",
  ],
  "open-device": ["I'm gonna search his computer", "je vais fouiller son téléphone", "رح افتش تلفونه"],
};
/** What sounds much the same, and says something else. */
const CALM: readonly string[] = [
  "he told her to pay 200 $ or he posts the pictures",
  "i will not pay him",
  "i did not delete anything",
  "she blocked him yesterday",
  "he wants to meet her on Saturday",
  "he will post her pictures",
  "je ne vais pas payer",
  "il veut la rencontrer samedi",
  "elle a tout effacé",
  "il va publier ses photos",
  "بدو يقابلها",
  "ما رح ادفع",
  "هددها ينشر صورها",
  "she will tell the police",
  "can i call without my name",
  "",
];

for (const [id, sayings] of Object.entries(ABOUT_TO))
  test(`whoever is about to make this mistake is heard: ${id}`, () => {
    for (const text of sayings) assert.ok(mistakesIn(text, knowledge).includes(id), text);
  });

test("what was asked for, what others do and what nobody will do is no mistake", () => {
  for (const text of CALM) assert.deepEqual(mistakesIn(text, knowledge), [], text);
});

test("each mistake is heard in the order of the text, once, in all languages at once", () =>
  assert.deepEqual(
    mistakesIn("I will pay. Je vais tout effacer, and i will pay him. رح انسخ الصور", knowledge),
    ["pay", "delete", "copy"],
  ));
