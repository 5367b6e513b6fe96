import assert from "node:assert/strict";
import { test } from "node:test";
import { locales } from "../../../site/site.ts";
import { loadWho } from "../ear.load.ts";
import type { Guess } from "../head.rules.ts";
import { Who, whoBook } from "../who.rules.ts";

const books = loadWho(locales());
const EVEN: readonly Guess[] = ["other", "child", "parent", "staff", "unclear"].map((id) => ({
  id,
  likely: 0.2,
}));
/** Who speaks; "" where the words leave it to the ear. */
const speaker = (language: string, text: string): string => {
  const guesses = new Who(whoBook(books.get(language)!)).hear(text, EVEN);
  return guesses === EVEN ? "" : guesses[0]!.id;
};

/** Who speaks, by language, to texts. "": the words do not say it. `unclear`: no witness. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    child: [
      "I'm 12 and a guy has my pics",
      "im 13 and he wants more",
      "i am only 15 and my teacher texts me",
      "he thinks im 17 but im 14",
      "im in grade 8 and it went around",
    ],
    parent: [
      "I found pictures of kids on my husband's computer",
      "there is a folder on my wifes ipad",
      "my kids got a weird message",
      "my oldest sent a picture",
      "our daughter talks to a man",
      "my daughter told me: im 12 and I sent one",
    ],
    staff: [
      "I'm an educator at a daycare and a child told me something",
      "educator at a CPE, a child said a word",
      "i coach hockey and a player told me",
      "I work at a daycare",
      "one of my students showed me his phone",
    ],
    other: ["my niece gets messages from a man", "my grandson sent money"],
    unclear: [
      "i have thoughts about kids and my wife does not know",
      "I'm scared of my thoughts, I want to hurt a child",
      "my ex posts nudes of me",
      "he threatens me",
    ],
    "": [
      "i'm 14 minutes late and she is gone",
      "he treats me like im 12",
      "my kid brother sent a picture",
      "my son's friend is blackmailed",
      "an educator at a daycare films the children",
      "my lab partner sent it to everyone",
      "she wrote im 15 to a man",
    ],
  },
  fr: {
    child: [
      "j'ai 14 ans et il a mes photos",
      "jai 13 ans pis y veut que jenvoie des nudes",
      "j'ai juste 12 ans",
      "chu en secondaire 2 pis ça circule",
    ],
    parent: [
      "j'ai trouvé des photos d'enfants sur l'ordi de mon mari",
      "mon gars a envoyé une photo",
      "mon plus vieux se fait menacer",
      "ma plus vieille parle avec un homme",
      "mes enfants ont reçu un message",
    ],
    staff: [
      "éducatrice dans un CPE, un enfant m'a dit quelque chose",
      "je suis monitrice au camp et une jeune m'a parlé",
      "chu coach de soccer pis un joueur m'a parlé",
      "une élève m'a confié que son oncle la touche",
    ],
    other: ["ma nièce reçoit des messages d'un homme", "mon petit-fils a envoyé de l'argent"],
    unclear: [
      "j'ai des pensées envers les enfants, ma femme le sait pas",
      "je suis attiré par les enfants",
      "mon ex publie des photos de moi",
    ],
    "": [
      "j'ai 14 ans d'expérience",
      "mon petit frère a envoyé une photo",
      "un ami de mon fils se fait menacer",
      "l'éducatrice dans une garderie filme les enfants",
      "ma femme de ménage a vu quelque chose",
      "il pense que j'ai 16 ans",
    ],
  },
  ar: {
    child: ["عمري 12 وواحد معه صوري", "انا عمري ١٤ سنة وبيطلب صور", "عندي 13 عام وواحد كيهددني"],
    parent: [
      "لقيت صور أطفال على لابتوب زوجي",
      "شفت صور بتلفون جوزي",
      "ولدي بعت صورة",
      "بنتي بتحكي مع رجال",
      "وليداتي وصلاتهم رسالة",
    ],
    staff: [
      "مربية في حضانة وطفل قالي شي",
      "انا مدرب كرة ولاعب حكالي",
      "خدامة فحضانة",
      "طالبة قالتلي ان عمها يلمسها",
    ],
    other: ["حفيدي بعت مصاري", "بنت اختي بتوصلها رسائل"],
    unclear: ["عندي افكار عن الأطفال وزوجتي لا تعرف", "بنجذب للأطفال", "واحد بيهددني"],
    "": [
      "عندي 12 سنة خبرة في التعليم",
      "صديق ابني يهددونه",
      "لما كان عندي 14 سنة صار شي",
      "معلمة بنتي تكتب لها",
      "مربية في حضانة تصور الاطفال",
    ],
  },
};

for (const [language, of] of Object.entries(SAID))
  for (const [who, texts] of Object.entries(of))
    test(`words say who speaks, and no more than they say (${language}: ${who || "left to the ear"})`, () => {
      assert.deepEqual(
        texts.map((text) => [text, speaker(language, text)]),
        texts.map((text) => [text, who]),
      );
    });

test("the guesses stay together 1, whatever the words say", () => {
  const who = new Who(whoBook(books.get("en")!));
  for (const text of ["im 12", "he threatens me", "i have thoughts about kids", "hello"]) {
    const sum = who.hear(text, EVEN).reduce((all, { likely }) => all + likely, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, `${text}: ${sum}`);
  }
});

test("who is hurt and speaks is no witness", () => {
  const [first] = new Who(whoBook(books.get("en")!)).hear("he threatens me", [
    { id: "other", likely: 0.7 },
    { id: "child", likely: 0.3 },
  ]);
  assert.equal(first!.id, "child");
});
