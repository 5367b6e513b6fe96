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
      "on my husbands laptop there is a hidden folder with little girls",
      "my husband has pictures of little girls on his laptop",
    ],
    "own-thoughts": [
      "i think about my little cousin in a bad way. am i a pedo??",
      "im attracted to kids and i hate it",
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
      "my husband is attracted to kids",
      "I took pictures of my kids on my phone",
      "my uncle is a pedo",
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
      "jai trouvé un dossier sur lordi de mon beau-père avec des ptites filles toute nues",
    ],
    "own-thoughts": ["est-ce que je suis un pédophile?", "je suis attiré par les enfants"],
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
      "mon oncle est un pédophile",
      "j'ai pris des photos de mes enfants avec mon cell",
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
      "واحد كيقولي خاصني نجرح يدي بالموس",
      "حدا عم يقلي اجرح ايدي",
      "قالي اقطع ايدك ولا بنشر صورك",
      "بدو ياني اشطب ايدي عالكام",
    ],
    "found-images": ["لقيت صور أطفال على لابتوب زوجي", "لقيت في لورديناتور متاع راجلي تصاور متاع صغار"],
    "sold-or-pressured": ["ما بيخليني اطلع من الفندق", "ما خلانيش نخرج من الشقة", "مايخلينيش نخرج من لوطيل"],
    "": [
      "بنتي قالت لي إنها تجرح نفسها",
      "صاحبتي بتجرح إيدها",
      "بدي إجرح حالي",
      "في صوت بيقول لي اجرح نفسك",
      "الدكتور طلب مني اجرح ايدي شوي للتحليل",
      "أهلي ما بيخلوني اطلع بالليل",
      "ابني انجرح بإيده بالمدرسة",
      "صورت ولادي بتلفوني",
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

/** These texts say where a person saw a picture, by language; those under "" do not say it. */
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
      "un dossier sur lordi de mon beau-père avec des petites filles",
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
      "لقيت في لورديناتور متاع راجلي تصاور",
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

/** Whether someone has already left for a meeting, by language, to texts. "": the words do not say it. */
const LEFT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    gone: [
      "my daughter left to meet a guy from snap",
      "she is not home and a man asked her to meet at 4",
      "he doesn't answer his phone, he went to see someone from roblox",
    ],
    "": ["she wants to meet him on friday", "my son has a meeting with a guy at 4", "he says come see me"],
  },
  fr: {
    gone: [
      "ma fille est partie rencontrer un gars d'internet",
      "elle est pas à la bibliothèque, il lui avait donné rendez-vous à 4h, elle répond pu",
      "mon fils est pas rentré",
    ],
    "": [
      "elle veut le rencontrer vendredi",
      "il lui a donné rendez-vous à 4h",
      "il veut que j'aille le voir",
    ],
  },
  ar: {
    gone: ["بنتي طلعت تقابل واحد من النت", "ما رجعت على البيت وتلفونها مسكر", "خرجات تشوفو وما كتجاوب"],
    "": ["بدها تقابله الجمعة", "واحد عطاها موعد الساعة 4"],
  },
};

for (const [language, of] of Object.entries(LEFT))
  for (const [answer, texts] of Object.entries(of))
    test(`words say that someone has left, and no more than they say (${language}: ${answer || "not said"})`, () => {
      assert.deepEqual(
        texts.map((text) => [text, hear(language, text).answers["when"] ?? ""]),
        texts.map((text) => [text, answer]),
      );
    });

test("words say that an act is done or under way, and no more than they say", () => {
  for (const [language, texts] of Object.entries({
    en: [
      "i took all the tylenol in the bathroom",
      "she sent me a pic of an empty bottle",
      "he is on the bridge",
    ],
    fr: ["j'ai pris toutes les advil de ma mère", "elle est sur le pont"],
    ar: ["شربت حبوب كتير", "klit bzaf dial lkinat", "هو على الجسر"],
  }))
    for (const text of texts) assert.equal(hear(language, text).answers["suicide"], "now", text);
  for (const [language, texts] of Object.entries({
    en: ["i don't want to live", "my daughter takes pills for her asthma"],
    fr: ["je veux mourir", "elle prend des pilules chaque matin"],
    ar: ["بدي موت", "بنتي عم تاخد دوا للحساسية"],
  }))
    for (const text of texts) assert.equal(hear(language, text).answers["suicide"], undefined, text);
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
