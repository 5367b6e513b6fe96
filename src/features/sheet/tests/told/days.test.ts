import assert from "node:assert/strict";
import { test } from "node:test";
import { heard } from "../../heard/heard.rules.ts";
import { asDate } from "../../../report/answers.rules.ts";
import { sheet } from "../../../report/tests/sources.ts";
import { read } from "./reading.ts";

/** A Wednesday, at six in the evening. */
const NOW = { day: "2026-12-02", time: "18:00" };

/** The days that are offered of a text, as in "2026-12-04 16:00: vendredi à 16 h". */
const offered = (text: string): string[] =>
  heard(read(text), text, sheet, NOW).flatMap(({ kind, answer, words }) => {
    const { day, time } = asDate(answer);
    return kind === "day" ? [`${day} ${time}`.trim() + `: ${words}`] : [];
  });

const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a day of the week that comes is offered with its date": {
    "He wants to see her Friday.": ["2026-12-04: Friday"],
    "Il veut la voir vendredi.": ["2026-12-04: vendredi"],
    "بدو يشوفها يوم الجمعة": ["2026-12-04: الجمعة"],
    "يريد أن يقابلها الجمعة القادمة": ["2026-12-04: الجمعة"],
    "If I don't pay by Tuesday he will post it.": ["2026-12-08: Tuesday"],
    "Il s'en vient chez nous samedi soir.": ["2026-12-05: samedi"],
  },
  "the day on which someone will be gone is no date": {
    "I won't be here tomorrow": [],
    "i wont be here tomorrow, tell mom": [],
    "demain je serai plus là": [],
    "demain je ne serai plus là": [],
    "بكرا ما رح كون موجود": [],
    "غدا لن أكون موجودا": [],
    "He won't be here tomorrow, he comes Friday": ["2026-12-03: tomorrow", "2026-12-04: Friday"],
    "Demain il sera là": ["2026-12-03: Demain"],
  },
  "its hour stands with it, where one is told": {
    "He will meet her Friday at 4 pm": ["2026-12-04 16:00: Friday at 4 pm"],
    "Il va la voir vendredi à 16 h 30.": ["2026-12-04 16:30: vendredi à 16 h 30"],
    "il veut la voir vendredi 16h30": ["2026-12-04 16:30: vendredi 16h30"],
    "She has to meet him at 10 am on Saturday.": ["2026-12-05 10:00: 10 am on Saturday"],
    "رح يشوفها الجمعة الساعة 8 المسا": ["2026-12-04 20:00: الجمعة الساعة 8 المسا"],
    "Il va la voir samedi soir à 8 h": ["2026-12-05 20:00: samedi soir à 8 h"],
  },
  "tomorrow has a date and an hour": {
    "tomorrow at 10": ["2026-12-03 10:00: tomorrow at 10"],
    "demain à 10 h": ["2026-12-03 10:00: demain à 10 h"],
    "غدا الساعة العاشرة": ["2026-12-03 10:00: غدا الساعة العاشرة"],
    "بكرا الساعة 10 الصبح": ["2026-12-03 10:00: بكرا الساعة 10 الصبح"],
    "He wants to meet her tomorrow at 5 pm.": ["2026-12-03 17:00: tomorrow at 5 pm"],
    "après-demain": ["2026-12-04: après-demain"],
    "بعد غد": ["2026-12-04: بعد غد"],
    "demain midi": ["2026-12-03 12:00: demain midi"],
    "He wants it tomorrow at 20:00": ["2026-12-03 20:00: tomorrow at 20:00"],
  },
  "a small hour without its half of the day is one of the afternoon, and the question says so": {
    "he picks her up tomorrow at 5": ["2026-12-03 17:00: tomorrow at 5"],
    "demain matin à 7 h": ["2026-12-03 07:00: demain matin à 7 h"],
  },
  "tonight is today in the evening": {
    "he is coming tonight at 8": ["2026-12-02 20:00: tonight at 8"],
    "Il va tout publier ce soir à 20 h": ["2026-12-02 20:00: ce soir à 20 h"],
    "قال رح ينشرها الليلة الساعة 9": ["2026-12-02 21:00: الليلة الساعة 9"],
    "he wants a new video before 10 tonight": ["2026-12-02 22:00: 10 tonight"],
    "he will post it tonight": ["2026-12-02: tonight"],
  },
  "a weekday of today whose hour has passed is the one of next week": {
    "he will come Wednesday at 5 pm": ["2026-12-09 17:00: Wednesday at 5 pm"],
    "he will come Wednesday at 9 pm": ["2026-12-02 21:00: Wednesday at 9 pm"],
  },
  "a day that has passed, or that comes again and again, is none": {
    "last Friday he sent it": [],
    "he sent it Friday": [],
    "she has been crying since Tuesday and will not eat": [],
    "every Tuesday he will call": [],
    "vendredi dernier il a dit qu'il va tout publier": [],
    "depuis mardi elle va mal": [],
    "tous les mardis": [],
    "السبت اللي فات قال رح ينشر": [],
    "كل جمعة بدو يشوفها": [],
    "yesterday at 5 pm": [],
    "hier vers 20 h 30": [],
    "he called me today": [],
    "He wants to see her again, like Sunday two weeks ago.": [],
    "He came Sunday, two weeks ago, and he will come back.": [],
    "Il y a deux semaines dimanche il a dit qu'il va tout publier": [],
    "Dimanche, il y a trois jours, il a dit qu'il va venir": [],
    "الأحد قبل أسبوعين قال رح ينشر": [],
    "شافها يوم الأحد قبل 3 أسابيع وبدو يشوفها": [],
  },
  "a day that comes stays one beside words of the past": {
    "Two weeks ago he wrote. He will come on Sunday.": ["2026-12-06: Sunday"],
    "Il va venir dimanche.": ["2026-12-06: dimanche"],
    "رح يجي قبل يوم الأحد": ["2026-12-06: يوم الأحد"],
  },
  "a number beside a day is no hour unless something says so": {
    "tomorrow she turns 14": ["2026-12-03: tomorrow"],
    "demain elle a 12 ans": ["2026-12-03: demain"],
    "he wants $300 tomorrow": ["2026-12-03: tomorrow"],
    "he wants it tomorrow in 2 hours": ["2026-12-03: tomorrow"],
    "tomorrow at 14 Elm Street": ["2026-12-03: tomorrow"],
  },
};
for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, days] of Object.entries(cases)) assert.deepEqual(offered(text), days, text);
  });

test("without the day of today no such day is offered", () =>
  assert.deepEqual(heard(read("tomorrow at 10"), "tomorrow at 10", sheet), []));

/** The dates that are offered of a text, as in "2026-12-20: 20/12"; without a day the words alone. */
const dates = (text: string): string[] =>
  heard(read(text), text, sheet, NOW).flatMap(({ kind, answer, words }) =>
    kind === "date" ? [[asDate(answer).day, words].filter(Boolean).join(": ")] : [],
  );
test("a date without a year is offered with the year that is nearest, and asked", () => {
  assert.deepEqual(dates("le 19 décembre"), ["2026-12-19: 19 décembre"]);
  assert.deepEqual(dates("on December 19 and on December 20"), [
    "2026-12-19: December 19",
    "2026-12-20: December 20",
  ]);
  assert.deepEqual(dates("منذ ٣ نوفمبر"), ["2026-11-03: ٣ نوفمبر"]);
  assert.deepEqual(dates("il vient le 8 janvier"), ["2027-01-08: 8 janvier"]);
});
test("a date in figures is offered as found, and read only where one reading exists", () => {
  assert.deepEqual(dates("il vient le 20/12"), ["2026-12-20: 20/12"]);
  assert.deepEqual(dates("he comes on 12/20"), ["2026-12-20: 12/20"]);
  assert.deepEqual(dates("رح يجي يوم ٢٠/١٢"), ["2026-12-20: ٢٠/١٢"]);
  assert.deepEqual(dates("20/12/2025"), ["2025-12-20: 20/12/2025"]);
  assert.deepEqual(dates("le 10/12"), ["10/12"]);
  assert.deepEqual(dates("on 10/12/2026 and on 11/12/2026"), ["10/12/2026", "11/12/2026"]);
});
test("figures that are no date are none", () => {
  for (const text of ["24/7", "he writes 24/7", "on est là 24/7", "9/10", "1/2", "le 20/13", "200/300"])
    assert.deepEqual(dates(text), [], text);
});

test("a date keeps its hour", () => {
  const dateOf = (text: string): string => {
    const { answer, words } = heard(read(text), text, sheet, NOW).find(({ kind }) => kind === "date")!;
    const { day, time } = asDate(answer);
    return `${day} ${time}: ${words}`;
  };
  assert.equal(dateOf("le 12 décembre 2026 à 20 h"), "2026-12-12 20:00: 12 décembre 2026 à 20 h");
  assert.equal(dateOf("on December 12, 2026 at 8 pm"), "2026-12-12 20:00: December 12, 2026 at 8 pm");
  // The year that is nearest is offered, and asked.
  assert.match(dateOf("le 12 décembre à 20 h"), /: 12 décembre à 20 h$/);
});
