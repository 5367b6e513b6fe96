/**
 * Sentences that six editors found with the wrong reader, or against another sentence of the same page. The table is
 * what they asked for: it says which page may not hold a sentence, and which page must.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { hidingOf } from "./hiding.ts";
import { has, planIn, Shown } from "./shown.ts";
import { locales, none, pageAt, pagesOf, textOf } from "../site.ts";

type Language = "en" | "fr" | "ar";

interface Rule {
  /** What the editors found. */
  readonly fault: string;
  /** Paths after the language: a number and the letter of the reader. */
  readonly pages: string;
  readonly not?: Readonly<Record<Language, string>>;
  readonly must?: Readonly<Record<Language, string>>;
}

const TABLE: readonly Rule[] = [
  {
    fault: "“Is it my fault? No.” to a reader who may have done it, or to whom nothing was done",
    pages:
      "12/a 12/b 12/c 14/a 14/b 14/c 15/a 15/b 15/c 17/b 18/a 18/b 18/c 19/a 19/b 21/b 21/c 8/b 2/b 5/b other/b",
    not: { en: "Is it my fault", fr: "ma faute", ar: "الذنب ذنبي" },
  },
  {
    fault: "the victim no longer reads that it is not their fault",
    pages: "1/a 5/a abroad/a",
    must: { en: "it is not your fault", fr: "ce n’est pas ta faute", ar: "الذنب ليس ذنبك" },
  },
  {
    fault: "a reader with sexual thoughts is told about “a woman who did it”",
    pages: "12/a 12/b 12/c 12/d 12/e",
    not: { en: "if a woman did it", fr: "si c’est une femme", ar: "إذا ارتكبته امرأة" },
  },
  {
    fault: "“do not warn her” falls on youth protection",
    pages: "6/b 6/d 6/e",
    not: { en: "warn her", fr: "ne l’avertissez pas", ar: "ولا تنبّهوها" },
    must: { en: "do not warn the woman", fr: "n’avertissez pas cette femme", ar: "ولا تنبّهوا هذه المرأة" },
  },
  {
    fault: "911 as an order to everyone, on a page for readers in any country",
    pages: "abroad/a abroad/b abroad/c abroad/d abroad/e",
    not: {
      en: "have them call 911. Or call 911 yourself",
      fr: "appelle le 911. Ou appelle",
      ar: "أن يتصل بالرقم 911. أو",
    },
    must: {
      en: "call 911 in Canada, or the emergency number of the country you are in",
      fr: "le 911 au Canada, ou les secours du pays où",
      ar: "بالرقم 911 في كندا، أو بطوارئ البلد الذي",
    },
  },
  {
    fault: "9-8-8 without its country, below the line that sends a reader abroad to another number",
    pages: "abroad/a abroad/b abroad/c abroad/d abroad/e",
    not: { en: "suddenly very quiet", fr: "se tait soudain", ar: "سكت فجأة" },
  },
  {
    fault: "9-8-8 does not say that it is for Canada (young reader)",
    pages: "abroad/a abroad/b",
    must: { en: "Are you in Canada and thinking of suicide?", fr: "au Canada et", ar: "في كندا وفكّر" },
  },
  {
    fault: "the fold says “call 911” without the condition of the first step",
    pages: "abroad/c abroad/d abroad/e",
    must: {
      en: "If the child is in Canada, call 911 right away.",
      fr: "Si l’enfant est au Canada, appelez tout de suite le 911.",
      ar: "إذا كان الطفل في كندا: اتصلوا فورًا بالرقم 911.",
    },
  },
  {
    fault: "a child who is hit in another country is sent to 911",
    pages: "abroad/a abroad/d abroad/e",
    not: { en: "if someone is hitting", fr: "si on te frappe", ar: "يضربني الآن" },
  },
  {
    fault: "“ask someone where the child is” asks for the child’s whereabouts",
    pages: "abroad/c abroad/d abroad/e",
    not: { en: "Ask someone where", fr: "Demandez où", ar: "اطلبوا من شخص موجود حيث" },
    must: {
      en: "someone who is near the child",
      fr: "quelqu’un près de l’enfant",
      ar: "شخص قريب من مكان الطفل",
    },
  },
  {
    fault: "“see a doctor today, do not wash” to an adult who was abused as a child",
    pages: "3/b",
    not: { en: "see a doctor today", fr: "voyez un médecin aujourd’hui", ar: "فراجعوا طبيبًا اليوم" },
  },
  {
    fault: "“can I wash before seeing a doctor” to an adult who was abused as a child, or whom a child told",
    pages: "3/b 19/a 19/b",
    not: { en: "wash before seeing", fr: "laver avant de voir", ar: "الاستحمام قبل" },
  },
  {
    fault: "the one whom a child told is sent to a doctor instead of the child",
    pages: "19/b 19/c 19/d 19/e",
    must: {
      en: "have a doctor see the child today",
      fr: "ne lavez ni son corps ni ses vêtements",
      ar: "لا تغسلوا جسمه ولا ملابسه",
    },
    not: { en: "before washing yourself", fr: "ni votre corps", ar: "لا تغسلوا الجسم" },
  },
  {
    fault: "“do not wash” on the plan for self-harm",
    pages: "7/a 7/b 7/c 7/e",
    not: { en: "wash", fr: "laver avant de voir", ar: "الاستحمام" },
  },
  {
    fault: "“do not wash” without a word of assault",
    pages: "3/a 3/c 3/e",
    must: {
      en: "After a sexual assault, try not to wash",
      fr: "Après une agression sexuelle, si possible, ne",
      ar: "بعد اعتداء جنسي، ",
    },
  },
  {
    fault: "an adult who fears an accusation reads what holds under 12",
    pages: "11/b 13/b 15/b 17/b 18/b",
    not: { en: "Nobody under 12", fr: "avant 12 ans", ar: "دون 12 سنة" },
  },
  {
    fault: "the police hear “I want advice” where a child is in danger",
    pages: "18/d 12/e",
    not: { en: "I want advice", fr: "J’aimerais un conseil", ar: "أريد نصيحة" },
    must: {
      en: "I fear that a child is being hurt or is in danger",
      fr: "Je crains qu’un enfant subisse des abus ou soit en danger",
      ar: "أخشى أن طفلًا يتعرّض لاعتداء أو أنه في خطر",
    },
  },
  {
    fault: "pills are given to somebody",
    pages: "7/a 18/a other/a",
    not: { en: "give someone any pills", fr: "donne les pilules à quelqu’un", ar: "وأعطي الأدوية لشخص آخر" },
    must: {
      en: "let an adult keep any pills",
      fr: "confie les pilules à un adulte",
      ar: "الأدوية في حفظ شخص بالغ",
    },
  },
  {
    fault: "staff wait for the one in charge to call the police",
    pages: "1/d 2/d 4/d 9/d 18/d",
    not: { en: "If they do not, call", fr: "Si la direction n’appelle pas", ar: "اطلبوا من المدير أن يتصل" },
  },
  {
    fault: "staff wait for the one in charge to call the police (2)",
    pages: "2/d 4/d",
    not: { en: "call the police yourself", fr: "appelez la police vous-même", ar: "إن لم يتصل المسؤول" },
    must: {
      en: "This does not replace your own report.",
      fr: "Cela ne remplace pas votre propre signalement.",
      ar: "لا يُغني عن بلاغكم أنتم",
    },
  },
  {
    fault: "the picture is to be removed and kept: the page does not say which",
    pages: "18/a 18/d",
    not: { en: "help remove the picture", fr: "aider à retirer l’image", ar: "سحب الصورة" },
    must: {
      en: "get the picture off the Internet",
      fr: "faire enlever l’image d’Internet",
      ar: "تُزال الصورة من الإنترنت",
    },
  },
  {
    fault: "the picture is to be kept: the page does not say where",
    pages: "18/d",
    must: {
      en: "delete the picture from a device",
      fr: "effacer l’image d’un appareil",
      ar: "يحذف الصورة من جهاز",
    },
    not: { en: "Do not wait, and", fr: "N’attendez pas, et ne signez", ar: "ولا تنتظروا، ولا توقّعوا" },
  },
  {
    fault: "“block” against “ask the police before you block”",
    pages: "16/a 16/c",
    not: {
      en: "First write down names and links",
      fr: "une fois les noms et les liens notés",
      ar: "بعد كتابة الأسماء والروابط",
    },
  },
  {
    fault: "words to send against “stop replying”",
    pages: "16/a 16/c 16/e",
    not: { en: "I have stuff at home", fr: "de quoi à la maison", ar: "عندي شغل في البيت" },
  },
  {
    fault: "words to send against “stop replying” (2)",
    pages: "16/c 16/e",
    not: { en: "We’re staying home today", fr: "On reste chez nous aujourd’hui", ar: "نبقى في البيت اليوم" },
  },
  {
    fault: "who stops answering after a goodbye is sent to 9-8-8",
    pages: "12/c 13/c 14/e 16/d 17/d 18/d 7/c",
    not: { en: "suddenly very quiet", fr: "se tait soudain", ar: "سكت فجأة" },
  },
  {
    fault: "a young person who has swallowed pills finds no answer",
    pages: "12/a 13/a 15/a 16/b 17/a 18/a 19/a 21/a other/a",
    must: { en: "I have taken pills", fr: "j’ai pris des pilules", ar: "ابتلعت أدوية" },
  },
  {
    fault: "“you owe nothing” to someone of whom nobody asked anything",
    pages: "11/d 11/e 13/d 13/e",
    not: { en: "You owe nothing", fr: "Vous ne devez rien", ar: "ليس لأحد عليكم شيء" },
    must: { en: "The victim owes nothing", fr: "La victime ne doit rien", ar: "ليس لأحد على الضحية شيء" },
  },
  {
    fault: "a picture of an unknown child, or a victim who may be an adult: “where the child is”",
    pages: "15/a 15/c 15/d 15/e 4/e 11/e",
    not: { en: "and where the child is", fr: "et où est l’enfant", ar: "وأين الطفل" },
  },
  {
    fault: "“call the police yourself” beside “talk to a lawyer before the child tells the police anything”",
    pages: "18/c 18/e",
    not: {
      en: "you can call them yourself",
      fr: "vous pouvez l’appeler vous-même",
      ar: "فيمكنكم أن تتصلوا أنتم",
    },
  },
];

const spaced = (text: string): string => text.replace(/[\s\u00a0\u2066-\u2069]+/gu, " ");

for (const locale of locales) {
  const language = locale.id as Language;
  const read = (page: string): string => {
    const found = pageAt(`/${locale.id}/help/${page}/`);
    assert.ok(found, page);
    const [plan = ""] = /<article class="plan">[\s\S]*?<\/article>/.exec(found.markup) ?? [];
    return spaced(textOf(plan));
  };

  for (const { fault, pages, not, must } of TABLE)
    test(`no page has this fault: ${fault} (${locale.id})`, () => {
      none(
        pages.split(" ").flatMap((page) => {
          const text = read(page);
          return [
            ...(not && text.includes(not[language]) ? [`${page} says: ${not[language]}`] : []),
            ...(must && !text.includes(must[language]) ? [`${page} lacks: ${must[language]}`] : []),
          ];
        }),
      );
    });

  test(`no heading stands over an empty list of what not to do (${locale.id})`, () => {
    let headed = 0;
    none(
      pagesOf(locale)
        .filter(({ rest, markup }) => rest?.startsWith("help/") && markup.includes('<article class="plan">'))
        .flatMap((page) => {
          const shown = new Shown(planIn(page), hidingOf(page.html)([]));
          const [part] = shown.all(has("avoid"));
          if (part === undefined) return [];
          headed += 1;
          return shown.all(({ name }) => name === "li", part).length === 0 ? [page.path] : [];
        }),
    );
    assert.ok(headed > 50);
  });
}
