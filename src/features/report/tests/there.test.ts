import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import type { Gazetteer, Where } from "../there.rules.ts";
import { URGENCY } from "../urgency.rules.ts";
import { day, phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };
const NOWHERE: Where = { at: "", country: "", clocks: [] };
const LEBANON: Where = { at: "away", country: "LB", clocks: ["Asia/Beirut"] };
const STATES: Where = { at: "away", country: "US", clocks: ["America/New_York", "America/Chicago"] };
const SOMEWHERE: Where = { ...NOWHERE, at: "away" };
const HERE: Where = { ...NOWHERE, at: "here" };
const AT_EIGHT = { safe: "no", next: "day", "next-when": day({ day: "2026-12-05", time: "20:00" }) };

/** Knows the places of a table, by the whole text. */
const knows = (table: Readonly<Record<string, Where>>): Gazetteer => {
  const look = (text: string): Where => table[text] ?? NOWHERE;
  return { at: look, in: look };
};

/** Returns the first line and the machine's day of the next thing. */
function clockOf(
  answers: SheetAnswers,
  gazetteer: Gazetteer | undefined,
  language = "en",
  moment = MOMENT,
): [headline: string, machine: string | undefined] {
  const blocks = handover(answers, sheet, phrasesOf(language), moment, { gazetteer });
  const lines = blocks.flatMap((block) => block.lines);
  const textOf = (field: string): string =>
    lines
      .find((line) => line.field === field)!
      .parts.map(({ text }) => text)
      .join("; ");
  const machine = lines.flatMap(({ parts }) => parts).find(({ text }) => text.startsWith("URGENCY_BY="));
  return [textOf(URGENCY).replaceAll("\u00a0", " "), machine?.text];
}

test("an hour where the child is abroad has the clock of that country, and the hour in Quebec", () => {
  const gazetteer = knows({ Beyrouth: LEBANON });
  const answers = { ...AT_EIGHT, town: "Beyrouth" };
  assert.deepEqual(clockOf(answers, gazetteer), [
    "BY Saturday, December 5, 2026, 20:00, local time (Lebanon), which is 13:00, Eastern time (Montréal) (Day of the next thing; Child is safe now: no)",
    "URGENCY_BY=2026-12-05T20:00+02:00",
  ]);
  assert.match(
    clockOf(answers, gazetteer, "fr")[0],
    /20 h 00, heure locale \(Liban\), soit 13 h 00, heure de l’Est/,
  );
});

test("an hour abroad that is another day in Quebec says that day", () =>
  assert.match(
    clockOf(
      { ...AT_EIGHT, town: "Beyrouth", "next-when": day({ day: "2026-12-05", time: "04:00" }) },
      knows({ Beyrouth: LEBANON }),
    )[0],
    /December 5, 2026, 04:00, local time \(Lebanon\), which is Friday, December 4, 2026, 21:00, Eastern/,
  ));

test("where a country has several clocks, or nobody knows the country, no zone is made up", () => {
  for (const [where, said] of [
    [STATES, "20:00, local time (United States), time zone not known ("],
    [SOMEWHERE, "20:00, local time of the place, time zone not known ("],
  ] as const) {
    const [headline, machine] = clockOf({ ...AT_EIGHT, town: "there" }, knows({ there: where }));
    assert.ok(headline.includes(said), headline);
    assert.doesNotMatch(headline, /Eastern/);
    assert.equal(machine, "URGENCY_BY=2026-12-05T20:00");
  }
});

test("an hour of a report from abroad that names no country has no zone", () => {
  const [headline] = clockOf({ ...AT_EIGHT, situation: "abroad" }, knows({}));
  assert.match(headline, /20:00, local time of the place, time zone not known \(/);
});

test("clocks of one country that agree at that hour are one", () => {
  const where: Where = { at: "away", country: "PS", clocks: ["Asia/Gaza", "Asia/Hebron"] };
  assert.match(clockOf({ ...AT_EIGHT, town: "there" }, knows({ there: where }))[1]!, /\+02:00$/);
});

test("the zone that a person chose wins", () =>
  assert.match(
    clockOf(
      {
        ...AT_EIGHT,
        town: "Beyrouth",
        "next-when": day({ day: "2026-12-05", time: "20:00", zone: "eastern" }),
      },
      knows({ Beyrouth: LEBANON }),
    )[0],
    /20:00, Eastern time \(Montréal\) \(/,
  ));

test("a child in Quebec has the clock of Quebec, whatever the story names", () => {
  const gazetteer = knows({ Laval: HERE, story: LEBANON });
  assert.match(clockOf({ ...AT_EIGHT, town: "Laval", words: "story" }, gazetteer)[0], /20:00, Eastern time/);
});

test("a country that only the story names is to be confirmed", () =>
  assert.match(
    clockOf({ ...AT_EIGHT, words: "story" }, knows({ story: LEBANON }))[0],
    /\(Lebanon\), which is 13:00, Eastern time \(Montréal\) \[country named in the story: to be confirmed\]/,
  ));

test("an hour whose country is only supposed is not over while it may still come in Quebec", () => {
  const answers = { safe: "no", next: "today", "next-when": day({ time: "12:00" }), words: "story" };
  // 12:00 in Beirut is 05:00 in Quebec, two hours ago.
  const [headline, machine] = clockOf(answers, knows({ story: LEBANON }));
  assert.match(headline, /^TODAY: Tuesday, December 1, 2026, 12:00, local time \(Lebanon\), which is 05:00/);
  assert.doesNotMatch(headline, /passed/);
  // A machine cannot ask whether it is so.
  assert.equal(machine, "URGENCY_BY=2026-12-01T12:00");
  const early = { ...answers, "next-when": day({ time: "07:00" }) };
  assert.match(clockOf(early, knows({ story: LEBANON }))[0], /the hour has passed, check first/);
});

test("an event that may still come in Quebec counts, though it is over where the story is set", () => {
  const answers = {
    safe: "yes",
    words: "story",
    events: [{ "event-when": day({ day: "2026-12-01", time: "12:00" }) }],
  };
  assert.match(clockOf(answers, knows({ story: LEBANON }))[0], /^TODAY: /);
});

test("the place of a meeting decides for its hour", () => {
  const answers = {
    safe: "yes",
    town: "Laval",
    "meeting-place": "Beyrouth",
    "meeting-when": day({ day: "2026-12-05", time: "20:00" }),
  };
  assert.match(
    clockOf(answers, knows({ Laval: HERE, Beyrouth: LEBANON }))[0],
    /20:00, local time \(Lebanon\), which is 13:00/,
  );
});

test("the clock of the place decides what comes next, and whether it is over", () => {
  const answers = {
    ...AT_EIGHT,
    town: "Beyrouth",
    "next-when": day({ day: "2026-12-01", time: "14:00" }),
    deadline: day({ day: "2026-12-01", time: "13:00", zone: "eastern" }),
  };
  const gazetteer = knows({ Beyrouth: LEBANON });
  // 14:00 in Beirut is 07:00 in Quebec, ten minutes ago.
  assert.match(clockOf(answers, gazetteer)[0], /^TODAY: .* 13:00, Eastern time \(Montréal\) \(Deadline/);
  assert.match(
    clockOf({ ...answers, deadline: "" }, gazetteer)[0],
    /^TODAY: .* 14:00, local time \(Lebanon\).*the hour has passed, check first/,
  );
  // Nobody knows whether an hour without a clock has passed.
  assert.doesNotMatch(
    clockOf(
      { ...answers, deadline: "", "next-when": day({ day: "2026-12-01", time: "06:00" }) },
      {
        ...gazetteer,
        at: () => STATES,
      },
    )[0],
    /passed/,
  );
});

test("an hour of today always has its day, by the clock of the place", () => {
  const today = { safe: "no", next: "today", "next-when": day({ time: "20:00" }) };
  const saysDay = (answers: SheetAnswers, moment = MOMENT): string =>
    clockOf(answers, knows({ Beyrouth: LEBANON }), "en", moment)[0];
  assert.match(saysDay(today), /^TODAY: Tuesday, December 1, 2026, 20:00, Eastern time/);
  // The day field is out of sight once today is chosen.
  const before = { ...today, "next-when": day({ day: "2026-12-20", time: "20:00" }) };
  assert.match(saysDay(before), /^TODAY: Tuesday, December 1, 2026, 20:00/);
  assert.match(
    saysDay({ ...today, "next-when": day({ day: "2026-12-20" }) }),
    /^TODAY: Tuesday, December 1, 2026 /,
  );
  const evening = { day: "2026-12-01", time: "18:00" };
  assert.match(saysDay({ ...today, town: "Beyrouth" }, evening), /December 2, 2026, 20:00, local time/);
});

test("what happened at a place abroad has its clock too", () => {
  const answers = { town: "Beyrouth", "last-contact": day({ day: "2026-11-20", time: "20:00" }) };
  const lines = handover(answers, sheet, phrasesOf("en"), MOMENT, {
    gazetteer: knows({ Beyrouth: LEBANON }),
  }).flatMap((block) => block.lines);
  const last = lines.find(({ field }) => field === "last-contact");
  assert.match(last!.parts[0]!.text, /20:00, local time \(Lebanon\), which is 13:00/);
});
