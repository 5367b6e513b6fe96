import assert from "node:assert/strict";
import { test } from "node:test";
import { facts, locales } from "../../../site/site.ts";
import { loadLeads } from "../ear.load.ts";
import type { Guess } from "../head.rules.ts";
import { Leads, leadsBook } from "../leads.rules.ts";

const books = loadLeads(facts(), locales());
const EVEN: readonly Guess[] = ["self-harm", "coerced-self-harm", "found-images", "meeting"].map((id) => ({
  id,
  likely: 0.25,
}));
/** What the words lead to; "" where they leave it to the ear. */
const lead = (language: string, text: string): string => {
  const guesses = new Leads(leadsBook(books.get(language)!)).hear(text, EVEN);
  return guesses === EVEN ? "" : guesses[0]!.id;
};

/** What words lead to, by language, to texts. "": they leave it to the ear. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    "coerced-self-harm": [
      "he makes me cut his name on my arm and send pics",
      "they told my daughter to carve a name in her leg on camera",
      "a guy on discord is forcing my son to burn himself",
      "someone wants her to cut herself for them",
      "cut myself on cam or he sends my pics",
      "if I dont cut my thigh he posts everything",
    ],
    "found-images": [
      "child porn on my boyfriends phone, he is back tonight",
      "I found children's pornography on the laptop of my husband",
    ],
    "sold-or-pressured": [
      "he wont let me leave the hotel",
      "my boyfriend doesn't let me out of his apartment",
      "they never let her leave the motel",
    ],
    "": [
      "my friend told me she cuts herself",
      "my daughter told me that she cut her arm",
      "the voices tell me to cut myself",
      "I want to cut myself",
      "it makes me want to hurt myself",
      "the nurse asked me to scratch my arm",
      "they told her to cut herself some slack",
      "my mom wont let me go to the party",
      "is child porn a crime in Canada",
    ],
  },
  fr: {
    "coerced-self-harm": [
      "il m'oblige à me couper devant la caméra sinon il publie mes photos",
      "un gars sur discord demande à ma fille de se mutiler",
      "il m'a demandé de graver son nom sur ma cuisse",
      "ils veulent que je me coupe le bras",
      "si je me coupe pas il envoie tout",
      "on a obligé mon fils à se brûler en direct",
    ],
    "found-images": [
      "j'ai trouvé de la pornographie juvénile sur le téléphone de mon chum",
      "porno avec des enfants dans l'ordi de mon mari",
    ],
    "sold-or-pressured": [
      "il me laisse pas sortir de l'hôtel",
      "il veut pas me laisser partir de l'appartement",
      "il m'empêche de sortir du motel",
    ],
    "": [
      "mon ami m'a dit qu'il se coupe",
      "ma fille dit qu'elle veut se couper",
      "je veux me couper",
      "une voix me dit de me couper",
      "il me demande de me couper du monde",
      "le docteur m'a demandé de me piquer le doigt",
      "mes parents me laissent pas sortir le soir",
      "la pornographie juvénile est un crime",
    ],
  },
  ar: {
    "coerced-self-harm": [
      "بيجبرني إجرح إيدي قدام الكاميرا أو بينشر صوري",
      "واحد طالب من بنتي تجرح حالها وتصور",
      "كيهددني يلا ما جرحتش راسي فالكاميرا غادي ينشر تصاوري",
      "رجل على ديسكورد يأمر ابني أن يجرح نفسه",
      "قالي اقطع ايدك ولا بنشر صورك",
      "بدو ياني اشطب ايدي عالكام",
    ],
    "sold-or-pressured": ["ما بيخليني اطلع من الفندق", "ما خلانيش نخرج من الشقة", "مايخلينيش نخرج من لوطيل"],
    "": [
      "بنتي قالت لي إنها تجرح نفسها",
      "صاحبتي بتجرح إيدها",
      "بدي إجرح حالي",
      "في صوت بيقول لي اجرح نفسك",
      "الدكتور طلب مني اجرح ايدي شوي للتحليل",
      "أهلي ما بيخلوني اطلع بالليل",
      "ابني انجرح بإيده بالمدرسة",
    ],
  },
};

for (const [language, of] of Object.entries(SAID))
  for (const [situation, texts] of Object.entries(of))
    test(`words lead to a plan, and no further than they say (${language}: ${situation || "left to the ear"})`, () => {
      assert.deepEqual(
        texts.map((text) => [text, lead(language, text)]),
        texts.map((text) => [text, situation]),
      );
    });

test("words for two plans leave it to the ear", () => {
  assert.equal(lead("en", "he makes me cut my arm and he wont let me leave the hotel"), "");
});
