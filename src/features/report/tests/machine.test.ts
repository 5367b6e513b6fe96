import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keyOf, machineLines, UNKNOWN } from "../machine.rules.ts";
import type { SheetAnswers } from "../answers.rules.ts";
import { day, sheet } from "./sources.ts";

const MOMENT = { day: "2026-11-27", time: "21:10" };
const read = (answers: SheetAnswers): Map<string, string> =>
  new Map(
    machineLines(answers, sheet, MOMENT).map((line) => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );

test("the lines give their version and the time of filling in, with Quebec's offset", () => {
  const lines = machineLines({ safe: "yes" }, sheet, MOMENT);
  assert.deepEqual(lines.slice(0, 4), [
    "REPORT=3",
    "FILLED=2026-11-27T21:10-05:00",
    "URGENCY=none",
    "SAFE=yes",
  ]);
});

test("a key appears once, and two accounts have different keys", () => {
  const answers = { accounts: [{ "user-name": "a" }, { "user-name": "b" }], town: "Laval" };
  const keys = machineLines(answers, sheet, MOMENT).map((line) => line.split("=")[0]);
  assert.equal(new Set(keys).size, keys.length);
  const found = read(answers);
  assert.deepEqual(
    ["ACCOUNTS_1_USER_NAME", "ACCOUNTS_2_USER_NAME", "TOWN"].map((key) => found.get(key)),
    ["a", "b", "Laval"],
  );
  assert.equal(keyOf("accounts.0.user-name"), "ACCOUNTS_1_USER_NAME");
});

test("“not sure” is unknown, and a question without an answer has no line: the story may have it", () => {
  const found = read({ situation: "found-images", safe: "unsure" });
  assert.deepEqual([found.get("SAFE"), found.has("TOWN")], [UNKNOWN, false]);
  assert.equal(found.has("MEETING_PLACE"), false);
  assert.ok(![...found.values()].includes("not_asked"));
  assert.equal(read({ meeting: "later" }).has("MEETING_PLACE"), false);
});

describe("a day is ISO 8601", () => {
  const iso = (date: Parameters<typeof day>[0]) => read({ "first-contact": day(date) }).get("FIRST_CONTACT");
  for (const [rule, date, expected] of [
    ["alone", { day: "2026-11-21" }, "2026-11-21"],
    ["in winter", { day: "2026-11-21", time: "18:00" }, "2026-11-21T18:00-05:00"],
    ["in summer", { day: "2026-07-01", time: "18:00" }, "2026-07-01T18:00-04:00"],
    ["just after the clocks go back", { day: "2026-11-01", time: "03:00" }, "2026-11-01T03:00-05:00"],
    ["elsewhere", { day: "2026-11-21", time: "00:30", zone: "newfoundland" }, "2026-11-21T00:30-03:30"],
    ["in universal time", { day: "2026-11-21", time: "12:00", zone: "utc" }, "2026-11-21T12:00+00:00"],
    [
      "with an hour of nobody knows where",
      { day: "2026-11-21", time: "12:00", zone: "unsure" },
      "2026-11-21T12:00",
    ],
    ["never, where there is no such day", { day: "2026-02-30" }, undefined],
  ] as const) {
    test(rule, () => assert.equal(iso(date), expected));
  }
  test("and the words about it are next to it", () => {
    const found = read({ "first-contact": day({ day: "2026-11-21", about: true, words: "le soir" }) });
    assert.deepEqual(
      [found.get("FIRST_CONTACT_ABOUT"), found.get("FIRST_CONTACT_WORDS")],
      ["yes", "le soir"],
    );
    assert.equal(
      read({ "first-contact": day({ day: "2026-02-30" }) }).get("FIRST_CONTACT_WORDS"),
      "2026-02-30",
    );
  });
});

test("a North American telephone is in E.164; an e-mail address or a foreign number stays as typed", () => {
  const reach = (text: string) => read({ "reporter-contact": text }).get("REPORTER_CONTACT");
  assert.equal(reach("(438) 555-0142"), "+14385550142");
  assert.equal(reach("1 438 555 0142"), "+14385550142");
  assert.equal(reach("a@example.org"), "a@example.org");
  assert.equal(reach("+961 71 123 456"), "+961 71 123 456");
});

test("every line is ASCII on one line, whatever a person types; a story has no line", () => {
  const typed = "سامي\u202e\n\u00a0é\\<b>&😀";
  const lines = machineLines(
    { town: typed, words: typed, accounts: [{ "user-name": typed }] },
    sheet,
    MOMENT,
  );
  for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9_]*=[ -~]*$/);
  const town = lines.find((line) => line.startsWith("TOWN="))?.slice(5) ?? "";
  assert.equal(JSON.parse(`"${town.replaceAll('"', '\\"')}"`), typed);
  assert.ok(lines.every((line) => !line.startsWith("WORDS=")));
});
