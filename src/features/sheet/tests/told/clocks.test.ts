import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, type Heard } from "../../heard/heard.rules.ts";
import { asDate } from "../../../report/answers.rules.ts";
import { handover } from "../../../report/handover.rules.ts";
import { phrasesOf, sheet } from "../../../report/tests/sources.ts";
import { gazetteer } from "./gazetteer.ts";
import { read } from "./reading.ts";

/** A Wednesday, at six in the evening. */
const NOW = { day: "2026-12-02", time: "18:00" };
const days = (text: string): Heard[] =>
  heard(read(text), text, sheet, NOW, gazetteer).filter(({ kind }) => kind === "day" || kind === "date");
/** What is offered of a text, as in "2026-12-03 20:00 FR Europe/Paris". */
const offered = (text: string): string[] =>
  days(text).map(({ answer, there }) => {
    const { day, time, zone } = asDate(answer);
    const clock = there ? `${there.country} ${there.clock}${there.isSupposed ? "?" : ""}` : zone;
    return `${day} ${time} ${clock}`.trim();
  });

const CASES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "an hour told with a place has the clock of that place": {
    "Il va tout publier demain à 20 h heure de France.": ["2026-12-03 20:00 FR Europe/Paris"],
    "He will call tomorrow at 8 pm Beirut time.": ["2026-12-03 20:00 LB Asia/Beirut"],
    "رح ينشرها بكرا الساعة ٢٠ بتوقيت بيروت": ["2026-12-03 20:00 LB Asia/Beirut"],
    "le 12 décembre 2026 à 20 h, heure de France": ["2026-12-12 20:00 FR Europe/Paris"],
    "le 12 décembre 2026 à 20 h heure de France": ["2026-12-12 20:00 FR Europe/Paris"],
    "He will post it tomorrow at 8 pm Montreal time.": ["2026-12-03 20:00 eastern"],
    "demain 20 h heure de Kryptonville": ["2026-12-03 20:00 unsure"],
  },
  "an hour with a clock and no day is the next one by that clock": {
    "20 h heure de France": ["2026-12-03 20:00 FR Europe/Paris"],
    "الساعة ٢٠ بتوقيت بيروت": ["2026-12-03 20:00 LB Asia/Beirut"],
    "at 8 pm Vancouver time": ["2026-12-02 20:00 unsure"],
  },
  "an hour in a story that names another country is asked with both clocks": {
    "My niece lives in Lebanon. He wants to see her tomorrow at 8 pm.": ["2026-12-03 20:00 LB Asia/Beirut?"],
    "We live in Laval, my niece is in Lebanon. He will see her tomorrow at 8 pm.": ["2026-12-03 20:00  ?"],
  },
};
for (const [title, texts] of Object.entries(CASES))
  test(title, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(offered(text), expected, text);
  });

test("the report gives the hour of that clock beside Quebec’s, and the machine its offset", () => {
  const [{ answer }] = days("Il va tout publier demain à 20 h heure de France.") as [Heard];
  const blocks = handover({ next: "day", "next-when": answer }, sheet, phrasesOf("fr"), NOW, { gazetteer });
  const texts = blocks.flatMap(({ lines }) => lines.flatMap(({ parts }) => parts.map(({ text }) => text)));
  const all = texts.join("\n").replaceAll("\u00a0", " ");
  assert.match(all, /20 h 00, heure locale \(France\), soit 14 h 00, heure de l’Est/);
  assert.match(all, /NEXT_WHEN=2026-12-03T20:00\+01:00/);
  assert.doesNotMatch(all, /à confirmer\]/);
});
