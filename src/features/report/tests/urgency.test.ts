import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { machineLines } from "../machine.rules.ts";
import { URGENCY, urgencyOf } from "../urgency.rules.ts";
import { relativeIn } from "../relative.rules.ts";
import { day, handovers, phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-11-27", time: "21:10" };
const levelOf = (answers: SheetAnswers): string => urgencyOf(answers, sheet, MOMENT).level;
const at = (date: string) => day({ day: date, time: "00:00" });

/** Title to answers and their urgency. */
const LEVELS: Readonly<Record<string, readonly [answers: SheetAnswers, level: string]>> = {
  "nobody said whether the person is safe": [{ situation: "abroad" }, "unsure"],
  "the person does not know": [{ safe: "unsure" }, "unsure"],
  "safe, and nothing presses": [{ safe: "yes", deadline: day({}) }, "none"],
  "not safe": [{ safe: "no" }, "now"],
  "a sign of danger, whatever was said of safety": [{ safe: "yes", "danger-signs": ["suicide"] }, "now"],
  "a threat of violence": [{ safe: "yes", threatened: ["share", "hurt"] }, "now"],
  "a deadline tonight, though nobody knows": [{ safe: "unsure", deadline: at("2026-11-28") }, "today"],
  "a deadline in a week": [{ safe: "yes", deadline: at("2026-12-04") }, "by-date"],
  "a deadline that is past": [{ safe: "yes", deadline: at("2026-11-26") }, "none"],
  "a deadline that is no day": [{ safe: "yes", deadline: at("someday") }, "none"],
  "a meeting of which no day is known": [{ safe: "yes", meeting: "later" }, "soon"],
  "a threat to share, and nobody knows whether they are safe": [
    { safe: "unsure", threatened: ["share"] },
    "unsure",
  ],
  "a threat of which the report was made long ago": [
    { safe: "yes", situation: "reported-no-answer", threatened: ["share"] },
    "none",
  ],
  "something told of this morning": [{ safe: "yes", events: [{ "event-when": at("2026-11-27") }] }, "none"],
  "something told of tomorrow": [
    { safe: "yes", events: [{ "event-when": day({ day: "2026-11-28" }) }] },
    "by-date",
  ],
  "a threat to share pictures": [{ safe: "yes", threatened: ["share"] }, "soon"],
  "not safe, and a meeting in three days": [{ safe: "no", "meeting-when": at("2026-12-01") }, "by-date"],
  "not safe, and the next thing on a day": [
    { safe: "no", next: "day", "next-when": day({ day: "2026-12-05", time: "15:00" }) },
    "by-date",
  ],
  "not sure, and the next thing on a day": [
    { safe: "unsure", next: "day", "next-when": day({ day: "2026-12-05", time: "15:00" }) },
    "by-date",
  ],
  "the next thing is now": [{ safe: "yes", next: "now" }, "now"],
  "not safe, and the next thing today": [{ safe: "no", next: "today" }, "today"],
  "the next thing today at an hour that has just passed": [
    { safe: "no", next: "today", "next-when": day({ time: "21:00" }) },
    "today",
  ],
  "not safe, and the next thing on a day that nobody said": [{ safe: "no", next: "day" }, "undated"],
  "not safe, and the next thing on a day said in words": [
    { safe: "no", next: "day", "next-when": day({ words: "vendredi" }) },
    "undated",
  ],
  "safe, and the next thing on a day that nobody said": [{ safe: "yes", next: "day" }, "soon"],
  "not safe, and nothing planned": [{ safe: "no", next: "nothing" }, "now"],
  "not safe, and nobody knows when": [{ safe: "no", next: "unsure" }, "now"],
  "not safe, and a day that has passed": [
    { safe: "no", next: "day", "next-when": day({ day: "2026-11-20" }) },
    "now",
  ],
  "safe, and a day that has passed": [
    { safe: "yes", next: "day", "next-when": day({ day: "2026-11-20" }) },
    "soon",
  ],
  "nothing planned any longer, whatever day was typed before": [
    { safe: "yes", next: "nothing", "next-when": day({ day: "2026-12-05" }) },
    "none",
  ],
  "a weapon, whatever day is known": [
    { safe: "no", "danger-signs": ["weapon"], "meeting-when": at("2026-12-05") },
    "now",
  ],
  "a child made to hurt themselves, whatever day is known": [
    { safe: "yes", asked: ["hurt-self"], deadline: at("2026-12-05") },
    "now",
  ],
  "a meeting within a day, without the day": [{ safe: "yes", meeting: "within-a-day" }, "now"],
  "a meeting within a day, tomorrow at three": [
    { safe: "yes", meeting: "within-a-day", "meeting-when": day({ day: "2026-11-28", time: "15:00" }) },
    "by-date",
  ],
  "a meeting within a day, and only a later day is known": [
    { safe: "yes", meeting: "within-a-day", deadline: at("2026-12-20") },
    "now",
  ],
  "a deadline said as tomorrow": [{ safe: "unsure", deadline: day({ words: "demain midi" }) }, "by-date"],
  "a deadline said as yesterday": [{ safe: "yes", deadline: day({ words: "hier" }) }, "none"],
  "a deadline tomorrow elsewhere that is tonight in Quebec": [
    { safe: "yes", deadline: day({ day: "2026-11-28", time: "00:30", zone: "newfoundland" }) },
    "today",
  ],
};
for (const [title, [answers, level]] of Object.entries(LEVELS))
  test(`urgency: ${title}`, () => assert.equal(levelOf(answers), level));

/** Returns the first line of a report: its text, as typed words in “ ”, and where it comes from. */
function headline(answers: SheetAnswers, language: string, found: SheetAnswers = {}) {
  const now = handover(answers, sheet, phrasesOf(language), MOMENT, { found }).find(({ id }) => id === "now");
  const [line] = now!.lines;
  const said = line!.parts.map(({ text, own }) => (own ? `“${text}”` : text)).join(" ");
  return [said.replaceAll("\u00a0", " "), line!.origin, line!.danger];
}

const MALL = {
  safe: "no",
  next: "day",
  "next-when": day({ day: "2026-12-05", time: "15:00" }),
  "next-what": "Il la voit au centre d’achats",
};

test("the first line gives the nearest day and hour, what happens then, and who said so", () => {
  assert.deepEqual(headline(MALL, "en"), [
    "BY Saturday, December 5, 2026, 15:00, Eastern time (Montréal) (Day of the next thing; Child is safe now: no) “Il la voit au centre d’achats”",
    "typed",
    false,
  ]);
  assert.deepEqual(headline(MALL, "fr"), [
    "AU PLUS TARD LE samedi 5 décembre 2026, 15 h 00, heure de l’Est (Montréal) (Jour du prochain événement; L’enfant est en sécurité maintenant : non) “Il la voit au centre d’achats”",
    "typed",
    false,
  ]);
  assert.deepEqual(headline({ safe: "unsure", next: "today" }, "en"), [
    "TODAY: Friday, November 27, 2026 (Next thing happens; Child is safe now: not known)",
    "ticked",
    true,
  ]);
  const deadline = day({ day: "2026-11-30" });
  assert.deepEqual(headline({ safe: "yes", deadline }, "en", { deadline }), [
    "BY Monday, November 30, 2026 (Deadline given)",
    "found",
    false,
  ]);
});

test("of several days the nearest one wins, and a day that has passed is none", () => {
  const nearest = headline(
    {
      ...MALL,
      deadline: day({ day: "2026-11-30", time: "09:00" }),
      "meeting-when": day({ day: "2026-11-20" }),
    },
    "en",
  )[0];
  assert.match(String(nearest), /^BY Monday, November 30, 2026, 09:00, .*\(Deadline given; /);
  assert.doesNotMatch(String(nearest), /centre/);
});

test("an hour of today that has passed is said to have passed", () => {
  const [said] = headline({ safe: "no", next: "today", "next-when": day({ time: "21:00" }) }, "en");
  assert.match(String(said), /^TODAY: Friday, November 27, 2026, 21:00, .*the hour has passed, check first/);
});

test("a word such as “tomorrow” is dated once, and the report says from when it is counted", () => {
  const answers = {
    safe: "no",
    deadline: day({ words: "demain 15 h" }),
    words: "He said tomorrow. بكرا الصبح. On a parlé avant-hier, demain il vient.",
  };
  const blocks = handover(answers, sheet, phrasesOf("en"), MOMENT);
  const counted = blocks.flatMap(({ id, lines }) =>
    lines.filter(({ label }) => label.startsWith("“")).map(({ label, parts }) => [id, label, parts[0]?.text]),
  );
  const from = "counted from Friday, November 27, 2026, 21:10, Eastern time (Montréal)";
  // The day of the deadline stands beside it, that of the story below the story.
  assert.deepEqual(counted, [
    ["now", "“Tomorrow”", `Saturday, November 28, 2026, ${from}`],
    ["words", "“The day before yesterday”", `Wednesday, November 25, 2026, ${from}`],
  ]);
});

test("“tomorrow” in the story alone is dated, and decides nothing", () => {
  const answers = { safe: "yes", words: "He comes tomorrow" };
  assert.equal(levelOf(answers), "none");
});

test("each language’s words for a day are read in every language", () => {
  const days = (text: string) => relativeIn(text, sheet).map(({ days }) => days);
  assert.deepEqual(days("après-demain"), [2]);
  assert.deepEqual(days("Demain, pas après-demain"), [1, 2]);
  assert.deepEqual(days("غدًا أو بعد غد"), [1, 2]);
  assert.deepEqual(days("اليوم التالي"), []);
  assert.deepEqual(days("le lendemain, tomorrows, ghiera"), []);
  assert.deepEqual(days(""), []);
});

test("the first line of a report gives its urgency and the answers behind it, in either language and for a machine", () => {
  const answers = { safe: "yes", "danger-signs": ["suicide"], threatened: ["share"], words: "…" };
  for (const phrases of handovers) {
    const [, now] = handover(answers, sheet, phrases, MOMENT);
    const [urgent, despite, safe] = now?.lines ?? [];
    assert.deepEqual([urgent?.field, urgent?.label, urgent?.danger], [URGENCY, phrases.urgency.label, true]);
    const said = urgent?.parts[0]?.text ?? "";
    assert.ok(said.includes(phrases.fields["danger-signs"]!.options!.suicide!), said);
    assert.ok(!said.includes(phrases.fields.threatened!.options!.share!), said);
    assert.equal(despite?.parts[0]?.text, phrases.urgency.despite);
    assert.equal(safe?.field, "safe");
  }
  assert.ok(machineLines(answers, sheet, MOMENT).includes("URGENCY=now"));
  assert.ok(machineLines({ safe: "unsure" }, sheet, MOMENT).includes("URGENCY=unknown"));
});

test("what the person typed is marked as theirs in the first line, and never part of a phrase", () => {
  const typed = "<b>soon</b>";
  const answers = { next: "day", "next-when": day({ day: "2026-11-28", words: typed }), "next-what": typed };
  const now = handover(answers, sheet, phrasesOf("en"), MOMENT).find(({ id }) => id === "now");
  const [urgent] = now!.lines;
  assert.deepEqual(
    urgent?.parts.map(({ own, text }) => [own, text.includes(typed)]),
    [
      [false, false],
      [true, true],
    ],
  );
});

test("danger that is heard in the story is a line of its own, confirmed by nobody, and makes calm answers to be checked", () => {
  const heard = { dangers: [{ urgency: "emergency" as const, words: "he has a gun at home" }] };
  for (const phrases of handovers) {
    const now = (answers: SheetAnswers, extras = {}) =>
      handover(answers, sheet, phrases, MOMENT, extras).find(({ id }) => id === "now")!.lines;
    const calm = { safe: "yes", situation: "suspect-person" };
    const [headline, line] = now(calm, heard);
    assert.notDeepEqual(headline, now(calm)[0]);
    assert.deepEqual(headline!.parts, now({ situation: "suspect-person" })[0]!.parts);
    assert.equal(line!.label, phrases.heard.label);
    assert.deepEqual(
      line!.parts.map(({ text, own }) => [text, own]),
      [
        ["he has a gun at home", true],
        [phrases.heard.emergency, false],
      ],
    );
    // What was answered stays above what is heard.
    assert.deepEqual(now({ ...calm, safe: "no" }, heard)[0], now({ ...calm, safe: "no" })[0]);
  }
});
