import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { refusals } from "../../../../tests/shared/refusals.ts";
import { facts, locales } from "../../../site/site.ts";
import { loadLeads } from "../ear.load.ts";
import type { Guess } from "../head.rules.ts";
import { Leads, leadsBook } from "../leads.rules.ts";

const books = loadLeads(facts(), locales());
const EVEN: readonly Guess[] = ["self-harm", "coerced-self-harm", "found-images", "meeting"].map((id) => ({
  id,
  likely: 0.25,
}));
const hear = (language: string, text: string) => new Leads(leadsBook(books.get(language)!)).hear(text, EVEN);
/** What the words lead to; "" where they leave it to the ear. */
const lead = (language: string, text: string): string => {
  const { situations } = hear(language, text);
  return situations === EVEN ? "" : situations[0]!.id;
};

/** What words lead to, by language, to texts. "": they leave it to the ear. */
const SAID: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    "coerced-self-harm": [
      "he makes me cut his name on my arm and send pics",
      "they told my daughter to carve a name in her leg on camera",
      "a guy on discord is forcing my son to burn himself",
      "someone wants her to cut herself for them",
      "I was made to cut myself",
      "they told me to hurt my hamster on a call",
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
      "the vet told me not to hurt my cat",
      "my dog was hurt by a car",
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
      "il me demande de me faire mal devant lui",
      "faut que je fasse mal à mon hamster devant la cam",
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
      "mon chat a mal à la patte",
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
      "كيبزز عليا باش نجرح يدي",
      "واحد بيغصبني اجرح ايدي",
      "ولد بلعبة قلي اخنق بستي وصورها",
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

/** Where a picture was seen, by language, to texts. "": the words do not say it. */
const SEEN: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    device: [
      "I found pictures of kids on my husband's laptop",
      "there is a hidden folder in my dad's old iPad",
      "on our family computer I saw naked kids",
      "pics of children in the phone of my boyfriend",
      "my uncle has videos of small kids on his computer",
    ],
    "": [
      "a stranger sent it to my phone",
      "I saw it on instagram on my laptop",
      "my husband says call the police",
    ],
  },
  fr: {
    device: [
      "des photos d'enfants nus dans l'ordi de mon mari",
      "de la pornographie juvénile sur le téléphone de mon chum",
      "mon père a des vidéos d'enfants sur son ordi",
      "sur l'ordinateur familial il y a un dossier caché",
    ],
    "": [
      "un inconnu me l'a envoyé sur mon téléphone",
      "j'ai vu ça sur instagram",
      "mon mari veut appeler la police",
    ],
  },
  ar: {
    device: [
      "لقيت صور أطفال على لابتوب زوجي",
      "لقيت فتليفون راجلي تصاور ديال دراري صغار",
      "أبوي عنده فيديوهات أطفال على كمبيوتره",
      "في صور على تلفون أخي",
    ],
    "": ["غريب بعتلي صورة على تلفوني", "شفت صورة بانستغرام", "زوجي بدو يحكي مع الشرطة"],
  },
};

for (const [language, of] of Object.entries(SEEN))
  for (const [answer, texts] of Object.entries(of))
    test(`words say where a picture was seen, and no more than they say (${language}: ${answer || "not said"})`, () => {
      assert.deepEqual(
        texts.map((text) => [text, hear(language, text).answers["how"] ?? ""]),
        texts.map((text) => [text, answer]),
      );
    });

test("one body that is named took the report, of two nobody knows which", () => {
  assert.equal(hear("en", "I told the DPJ, no news").answers["took"], "dpj");
  assert.equal(hear("fr", "la DPJ et la police le savent").answers["took"], undefined);
  assert.equal(hear("ar", "لا أحد").answers["took"], undefined);
});

test("a situation and an answer that are in no facts are named with file and key", (context) => {
  const root = mkdtempSync(join(tmpdir(), "leads-"));
  context.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "locales/en"), { recursive: true });
  writeFileSync(
    join(root, "locales/en/leads.yaml"),
    "sets: {}\nsituations: {nothing: [a word]}\nanswers: {how: {dream: [another <word>]}}\nnone: []\n",
  );
  assert.deepEqual(
    refusals(() => loadLeads(facts(), [{ id: "en" }], root)),
    [
      "locales/en/leads.yaml: situations.nothing: no such situation",
      "locales/en/leads.yaml: answers.how.dream: no such answer in src/data/questions.yaml",
      "locales/en/leads.yaml: answers.how.dream.0: no such set: <word>",
    ],
  );
});
