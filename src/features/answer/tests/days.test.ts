import { locales, site } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { runs } from "../../../../tests/shared/sample.ts";
import { dayWords } from "../answer.load.ts";
import { dayIn, foldDay, saysLongAgo } from "../days.rules.ts";

const DAYS = [
  "tonight",
  "friday",
  "friday night",
  "in # hours",
  "at #h",
  "after school",
  "2nite",
  "بعد # ايام",
];
const PAST = ["last", "ago", "the week before"];
const day = (text: string): string | undefined => dayIn(text, DAYS.map(foldDay), PAST);

/** What a language of the site finds in a text. */
const dayOf = (language: string, text: string): string | undefined => {
  const { days, past } = dayWords(site()).get(language)!;
  return dayIn(text, days.map(foldDay), past.map(foldDay));
};

test("a day that comes is found as it stands in the text, the longest words for it", () => {
  assert.equal(day("he wants it by FRIDAY night, not later"), "FRIDAY night");
  assert.equal(day("Friday, or he posts it"), "Friday");
  assert.equal(day("after\nschool she meets him"), "after\nschool");
});

test("any number stands where the words have #, apart from its unit or not", () => {
  assert.equal(day("in 3 hours"), "in 3 hours");
  assert.equal(day("he said in 48 hours!!"), "in 48 hours");
  assert.equal(day("in three hours"), undefined);
  assert.equal(day("see me at 21h ok"), "at 21h");
  assert.equal(day("see me at 21 h ok"), "at 21 h");
  assert.equal(day("come 2nite"), "2nite");
  assert.equal(day("come 3nite"), undefined);
});

test("punctuation beside a day hides nothing", () => {
  for (const text of ["(tonight)", "“tonight”", "...tonight?!", "tonight's", "tonight—"])
    assert.match(day(text) ?? "nothing", /^tonight/, text);
  assert.equal(day("Fridays"), undefined);
  assert.equal(day("fortonight"), undefined);
});

test("a day that has passed is none, whether its words say so before or after it", () => {
  assert.equal(day("it was last Friday"), undefined);
  assert.equal(day("last friday night he came"), undefined);
  assert.equal(day("Friday, the week before, he came"), undefined);
  assert.equal(day("the week before friday"), undefined);
  assert.equal(day("the week friday"), "friday");
  assert.equal(day("last friday he came and tonight he comes again"), "tonight");
});

test("Arabic is found with its own digits and marks", () => {
  assert.equal(day("قال لي: بعد ٣ أيّام."), "بعد ٣ أيّام");
  assert.equal(day("بعد 3 أيام"), "بعد 3 أيام");
});

test("any text is read, and a long one at its end", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const found = day(text);
      assert.ok(found === undefined || text.includes(found));
    }),
    runs(1_000),
  );
  for (const text of [
    "",
    " ",
    "\uD800",
    "\u202Etonigh",
    "<b>x</b>",
    "__proto__",
    "#",
    "in # hours",
    "0".repeat(1_000_000),
  ])
    assert.equal(day(text), undefined, text.slice(0, 20));
  assert.equal(day(`${"we like the lake. ".repeat(100_000)}he comes tonight`), "tonight");
  assert.equal(day("tonight <img src=x onerror=alert(1)>"), "tonight");
});

// Sentences of people, in each language; what the box repeats of it, or nothing.
for (const [language, text, wanted] of [
  ["en", "pay by midnight or else", "by midnight"],
  ["en", "he picks her up in 2h", "in 2h"],
  ["en", "she left yesterday", undefined],
  ["en", "it began last Monday", undefined],
  ["en", "two Fridays ago", undefined],
  ["en", "he does it every Sunday", undefined],
  ["fr", "il la rencontre demain soir", "demain soir"],
  ["fr", "il vient à 21h", "à 21h"],
  ["fr", "je dois payer demain matin", "demain matin"],
  ["fr", "il l'attend après l'école", "après l'école"],
  ["fr", "après-demain au parc", "après-demain"],
  ["fr", "c'était vendredi dernier", undefined],
  ["fr", "ça se passe tous les lundi", undefined],
  ["fr", "elle pleure depuis dimanche", undefined],
  ["ar", "بدو يلتقي فيها بكرا", "بكرا"],
  ["ar", "خلال 24 ساعات", "خلال 24 ساعات"],
  ["ar", "قال الليلة!", "الليلة"],
  ["ar", "كان هذا يوم الجمعة الماضي", undefined],
  ["ar", "صار الخميس اللي فات", undefined],
] as const) {
  test(`${language}: ${wanted === undefined ? "no day" : `“${wanted}”`} in “${text}”`, () => {
    assert.equal(dayOf(language, text), wanted);
  });
}

for (const { id } of locales()) {
  test(`each phrase for a day is found where it stands alone, and none beside a word of the past (${id})`, () => {
    const { days, past } = dayWords(site()).get(id)!;
    const said = (phrase: string): string => phrase.replaceAll("#", "5");
    assert.deepEqual(
      days.filter((phrase) => dayOf(id, `x ${said(phrase)}, y`) !== said(phrase)),
      [],
    );
    assert.deepEqual(
      past.filter((word) => dayOf(id, `${word} ${said(days[0]!)}`) ?? dayOf(id, `${said(days[0]!)} ${word}`)),
      [],
    );
  });
}

test("an adult who tells of long ago is known by an age from 18, or by words for childhood", () => {
  const phrases = ["im #", "when i was little", "عمري #"];
  for (const text of ["I'm 37 and my uncle filmed me", "when I was little", "انا عمري ٣٤ سنة"])
    assert.equal(saysLongAgo(text, phrases), true, text);
  for (const text of ["im 13", "im 999", "عمري 12", "swim 37", "", "little when i was"])
    assert.equal(saysLongAgo(text, phrases), false, text);
});

/** How an adult says their age, and how people say the age of another, or of a child. */
const AGES: Readonly<Record<string, { grown: readonly string[]; others: readonly string[] }>> = {
  en: {
    grown: ["I am a man of 34 and I have these thoughts", "I'm a 41 year old woman", "i am 34"],
    others: ["a man of 34 writes to my daughter", "I am a girl of 15", "I'm a 15 year old"],
  },
  fr: {
    grown: ["j'ai 34 ans et des pensées", "je suis un homme de 34 ans"],
    others: ["un homme de 34 ans écrit à ma fille", "j'ai 15 ans"],
  },
  ar: {
    grown: ["عمري ٣٤ وعندي أفكار", "عندي ٣٤ سنة"],
    others: ["رجل عمره ٣٤ يكلم بنتي", "عمري ١٥"],
  },
};

for (const [id, { grown, others }] of Object.entries(AGES))
  test(`whoever tells an age of 18 or more is an adult (${id})`, () => {
    const phrases = dayWords(site()).get(id)!.longAgo.map(foldDay);
    for (const text of grown) assert.equal(saysLongAgo(text, phrases), true, text);
    for (const text of others) assert.equal(saysLongAgo(text, phrases), false, text);
  });

/** An hour with its minutes, and the days on which someone works. */
const HOURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { "he comes at 4:30 pm": "at 4:30 pm", "I work Monday": "", "he comes Friday": "Friday" },
  fr: {
    "il arrive à 16h30": "à 16h30",
    "je travaille lundi": "",
    "il vient lundi": "lundi",
  },
  ar: { "بشتغل الجمعة": "" },
};

for (const [id, texts] of Object.entries(HOURS))
  test(`an hour has its minutes, and a day of work is no deadline (${id})`, () => {
    for (const [text, found] of Object.entries(texts)) assert.equal(dayOf(id, text) ?? "", found, text);
  });
