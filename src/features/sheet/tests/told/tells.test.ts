import assert from "node:assert/strict";
import { test } from "node:test";
import { tellsIn } from "../../told/tell.rules.ts";
import { knowledge } from "./reading.ts";

/** What people write who tell it. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  watched: [
    "my ex can see my iCloud",
    "my husband reads my messages",
    "my dad goes through my phone",
    "my ex has access to my phone",
    "my boyfriend tracks my location",
    "he reads all my texts",
    "mon ex lit mon téléphone",
    "mon conjoint voit ma localisation",
    "mon père fouille dans mon cell",
    "mon ex a accès à mon icloud",
    "طليقي بيقرا رسائلي",
    "زوجي مراقب تلفوني",
    "أبي يقرأ رسائلي",
    "تلفوني مراقب",
  ],
  meeting: [
    "my coach wants to meet me tomorrow after practice",
    "im 13 and im supposed to meet my coach alone saturday",
    "he asked her to meet at the mall",
    "he wants me to come to his house",
    "we are going to meet up tonight",
    "mon entraîneur veut me voir seule demain",
    "il veut la rencontrer samedi",
    "j'ai rendez-vous avec lui demain à 16 h",
    "on se voit demain au parc",
    "il veut que j'aille chez lui",
    "المدرب بدو يشوفني بكرا لحالي",
    "يريد أن يقابلها يوم السبت",
    "عندي موعد معه غدا",
    "بغا يتلاقى معايا غدا",
  ],
  money: [
    "he wants 500 dollars or he posts my nudes",
    "they are asking for money in gift cards",
    "pay or i send it to everyone",
    "il veut 300 $ sinon il publie mes photos",
    "on lui demande de l'argent",
    "elle me fait du chantage",
    "بدو مصاري والا بينشر الصور",
    "يطلب 200 دولار",
    "يبتزني بصوري",
  ],
  payment: [
    "he wants 300$ or he posts it",
    "I already sent him two gift cards",
    "my son paid by e-transfer",
    "il veut que je paye",
    "j'ai fait un virement hier",
    "il demande des cartes-cadeaux",
    "طلب مني مصاري",
    "دفعت له ومازال يهدد",
    "بدو 100 دولار",
  ],
  "with-children": [
    "he lives with his two kids",
    "my neighbour has a daughter of 6",
    "he coaches little girls",
    "she works at a daycare",
    "il vit avec ses deux enfants",
    "il a une fille de 6 ans",
    "il garde des enfants",
    "elle travaille dans une garderie",
    "يسكن مع أولاده",
    "عنده بنت صغيرة",
    "يعمل في حضانة",
  ],
  "on-device": [
    "i found pictures of children on my husband's computer",
    "there are videos of little girls on his phone",
    "j'ai trouvé des photos d'enfants sur l'ordinateur de mon mari",
    "sur son téléphone j'ai vu des vidéos de petites filles",
    "لقيت صور أطفال على كمبيوتر زوجي",
    "شفت صور بنات صغار في تلفونه",
  ],
  charge: [
    "my coach wants to see me",
    "her teacher writes to her at night",
    "my uncle touched me",
    "son entraîneur lui écrit",
    "mon grand-père me touche",
    "le prof de ma fille lui envoie des messages",
    "مدربها يكتب لها",
    "عمي يلمسني",
    "أستاذ ابنتي يراسلها",
  ],
  partner: [
    "i think my husband looks at pictures of children",
    "her father touches her",
    "mon conjoint filme ma fille",
    "son père la touche",
    "زوجي يشاهد صور أطفال",
    "باباها يلمسها",
  ],
  others: [
    "there are other girls too",
    "i think im not the only one",
    "il a fait ça à d'autres filles",
    "je suis pas la seule",
    "في بنات غيري",
    "هناك ضحايا",
  ],
  "take-children": [
    "will dpj take my kids",
    "i am scared they take my children away",
    "est-ce que la DPJ va prendre mes enfants",
    "j'ai peur qu'on m'enlève ma fille",
    "خايفة ياخدوا ولادي",
    "هل سيأخذون أطفالي",
  ],
};
/** What sounds much the same, and does not tell it. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  watched: [
    "my ex posted my pictures",
    "he has my phone number",
    "he asked for my location",
    "a stranger sends me messages",
    "I read my son's messages",
    "my mom saw his messages on snapchat",
    "mon ex a publié mes photos",
    "il m'a demandé ma localisation",
    "j'ai lu les messages de ma fille",
    "mon père a vu ses messages",
    "طليقي نشر صوري",
    "طلب رقم تلفوني",
    "قرأت رسائل ابنتي",
  ],
  meeting: [
    "i met him on snapchat last year",
    "he will post her pictures",
    "we have an appointment at the doctor",
    "elle l'a rencontré en ligne",
    "تعرفت عليه على سناب",
  ],
  money: ["he posted her pictures", "il a publié ses photos", "نشر صورها", "he never asked me for anything"],
  payment: [
    "he wants more pictures",
    "she pays attention to nothing",
    "il veut d'autres photos",
    "son pays est loin",
    "يريد صورا أخرى",
  ],
  "with-children": ["my daughter is 12", "ma fille a 12 ans", "ابنتي عمرها 12 سنة"],
  "on-device": ["he sent me a picture on snapchat", "il m'a envoyé une photo", "ارسل لي صورة"],
  charge: [
    "a stranger writes to her",
    "un inconnu lui écrit",
    "شخص غريب يكتب لها",
    "my teacher knows",
    "j'ai parlé à mon prof",
    "قلت لأستاذي",
  ],
  partner: [
    "my grandfather touches me",
    "mon grand-père me touche",
    "جدي يلمسني",
    "my coach wants to meet me",
  ],
  others: [
    "my coach wants to meet me tomorrow",
    "mon entraîneur veut me voir demain",
    "المدرب بدو يشوفني بكرا",
  ],
  "take-children": ["he takes pictures of children", "il prend des photos de ma fille", "يصور أولادي"],
};

for (const [id, sayings] of Object.entries(TELLS))
  test(`a story that tells it is heard, in each language: ${id}`, () => {
    for (const text of sayings) assert.ok(tellsIn(text, knowledge).includes(id), text);
  });

for (const [id, sayings] of Object.entries(OTHER))
  test(`a story that does not tell it is not heard: ${id}`, () => {
    for (const text of sayings) assert.ok(!tellsIn(text, knowledge).includes(id), text);
  });

test("a text without a word tells nothing", () => {
  for (const text of ["", " ", "…", "12"]) assert.deepEqual(tellsIn(text, knowledge), []);
});
