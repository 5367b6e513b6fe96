import assert from "node:assert/strict";
import { test } from "node:test";
import { site } from "../../../site/site.ts";
import { doorsOf } from "../../sheet/doors.view.ts";
import type { SheetAnswers } from "../answers.rules.ts";
import { firstCalls } from "../first-call.rules.ts";
import { handover } from "../handover.rules.ts";
import { doorsFor } from "../receiver.rules.ts";
import { day, handovers, phrasesOf, sheet } from "./sources.ts";

/** A Friday evening. */
const MOMENT = { day: "2026-11-27", time: "19:10" };
const { table } = doorsOf(site());

type Danger = "emergency" | "crisis";
const THREAT = { situation: "threatened-with-images", reporter: "me-young", known: "stranger" };
const TONIGHT = { next: "today", "next-when": day({ time: "21:00" }) };

/** What is answered, what is heard, the word that begins the headline, whom to call, and the first door. */
const ROWS: readonly (readonly [
  title: string,
  answers: SheetAnswers,
  heard: readonly Danger[],
  headline: string,
  calls: string,
  door: string,
])[] = [
  ["safe, nothing heard", { ...THREAT, safe: "yes", next: "nothing" }, [], "nothing", "", "cybertip"],
  ["safe, a deadline tonight", { ...THREAT, safe: "yes", ...TONIGHT }, [], "TODAY:", "", "cybertip"],
  [
    "a deadline tonight, and a child who would rather be dead",
    { ...THREAT, safe: "yes", ...TONIGHT },
    ["crisis"],
    "TODAY:",
    "crisis",
    "cybertip",
  ],
  [
    "not sure, a deadline tonight, and thoughts of suicide are ticked",
    { ...THREAT, safe: "unsure", ...TONIGHT, "danger-signs": ["suicide"] },
    ["crisis"],
    "NOW:",
    "crisis",
    "cybertip",
  ],
  [
    "a weapon is heard, and what happened is skipped",
    { safe: "yes" },
    ["emergency"],
    "TO",
    "ask",
    "local-police",
  ],
  [
    "a weapon and thoughts of suicide are heard",
    { ...THREAT, safe: "yes" },
    ["emergency", "crisis"],
    "TO",
    "crisis ask",
    "cybertip",
  ],
  ["nothing is answered", {}, [], "", "ask", "local-police"],
  ["safe, and what happened is skipped", { safe: "yes" }, [], "nothing", "ask", "local-police"],
  ["not safe", { ...THREAT, safe: "no" }, [], "NOW:", "emergency", "cybertip"],
  [
    "not safe, and thoughts of suicide are heard",
    { ...THREAT, safe: "no" },
    ["crisis"],
    "NOW:",
    "emergency crisis",
    "cybertip",
  ],
  ["not safe, on another day", { ...THREAT, safe: "no", next: "day" }, [], "NOT", "ask", "cybertip"],
  [
    "not safe, on another day that is said in words",
    { ...THREAT, safe: "no", next: "day", "next-when": day({ words: "vendredi" }) },
    [],
    "NOT",
    "ask",
    "cybertip",
  ],
  [
    "not safe, on a day that is known",
    { ...THREAT, safe: "no", next: "day", "next-when": day({ day: "2026-12-05" }) },
    [],
    "BY",
    "ask",
    "cybertip",
  ],
  ["not sure", { ...THREAT, safe: "unsure" }, [], "TO", "ask", "cybertip"],
];

for (const [title, answers, heard, headline, calls, door] of ROWS)
  test(`headline and first call: ${title}`, () => {
    const dangers = heard.map((urgency) => ({ urgency, words: "…" }));
    const now = handover(answers, sheet, phrasesOf("en"), MOMENT, { dangers }).find(({ id }) => id === "now");
    const said = now?.lines[0]?.parts[0]?.text ?? "";
    const told = heard.includes("emergency") ? ["danger"] : [];
    assert.deepEqual(
      [
        said.split(/\s/u)[0],
        firstCalls(answers, sheet, MOMENT, dangers).join(" "),
        doorsFor(answers, sheet, table, undefined, told)[0]?.id,
      ],
      [headline, calls, door],
    );
  });

test("“not safe” never becomes “to be checked”, whatever is said of when", () => {
  const whens = [
    {},
    ...["now", "today", "day", "nothing", "unsure"].map((next) => ({ next })),
    { next: "day", "next-when": day({ words: "bientôt" }) },
    { next: "day", "next-when": day({ day: "2026-11-20" }) },
  ];
  for (const phrases of handovers)
    for (const when of whens) {
      const answers = { ...THREAT, safe: "no", ...when };
      const [first] = handover(answers, sheet, phrases, MOMENT).find(({ id }) => id === "now")!.lines;
      assert.ok(!first!.parts[0]!.text.startsWith(phrases.urgency.unsure), JSON.stringify(when));
    }
});
