import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { machineLines } from "../machine.rules.ts";
import { URGENCY, urgencyOf } from "../urgency.rules.ts";
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
  "a deadline tonight, though nobody knows": [{ safe: "unsure", deadline: at("2026-11-28") }, "day"],
  "a deadline in a week": [{ safe: "yes", deadline: at("2026-12-04") }, "soon"],
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
  "something told of tomorrow": [{ safe: "yes", events: [{ "event-when": at("2026-11-28") }] }, "day"],
  "a threat to share pictures": [{ safe: "yes", threatened: ["share"] }, "soon"],
};
for (const [title, [answers, level]] of Object.entries(LEVELS))
  test(`urgency: ${title}`, () => assert.equal(levelOf(answers), level));

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

test("the urgency is in phrases, never in typed words", () => {
  const typed = "<b>soon</b>";
  const [, now] = handover(
    { deadline: day({ day: "2026-11-28", words: typed }) },
    sheet,
    phrasesOf("en"),
    MOMENT,
  );
  assert.deepEqual(
    now?.lines.filter(({ field }) => field === URGENCY).map(({ parts }) => parts.some(({ own }) => own)),
    [false],
  );
  assert.ok(!JSON.stringify(now?.lines[0]).includes(typed));
});
