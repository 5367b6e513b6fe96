import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { toggle } from "../answers.rules.ts";
import { handover } from "../handover.rules.ts";
import { CASES } from "./cases.ts";
import { allLines, handovers, outline, phrasesOf, sheet } from "./sources.ts";

const MOMENT = { day: "2026-12-01", time: "07:10" };

for (const language of ["fr", "en"] as const) {
  describe(`handover in "${language}"`, () => {
    // French puts a no-break space in "20 h 15". The table has it only where a case tests it.
    const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/\u00a0h\u00a0/g, " h "));
    for (const { rule, answers, [language]: expected } of CASES) {
      test(rule, () => assert.deepEqual(plain(outline(answers, language)), plain(expected)));
    }
  });
}

describe("every situation", () => {
  const options = sheet.sections.flatMap(({ fields }) => fields).find(({ id }) => id === "situation");
  assert.ok(options && options.kind === "choice" && options.options);
  for (const id of options.options) {
    test(`${id} comes first, with its own phrase in each language`, () => {
      const said = handovers.map((phrases) => {
        const [, now] = handover({ situation: id }, sheet, phrases);
        assert.equal(now?.id, "now");
        const [part] = now.lines.find(({ field }) => field === "situation")?.parts ?? [];
        assert.deepEqual([part?.own, part?.lang], [false, phrases.tag]);
        return part?.text;
      });
      assert.equal(new Set(said).size, handovers.length);
    });
  }
});

test("ten accounts keep their order, their number and every name", () => {
  const accounts = Array.from({ length: 10 }, (_, at) => ({
    "account-platform": "discord",
    "user-name": `rider_${at}`,
    payment: `wallet ${at}`,
  }));
  for (const phrases of handovers) {
    const blocks = handover({ accounts }, sheet, phrases);
    const found = blocks.filter(({ level }) => level === 3);
    assert.deepEqual(
      found.map(({ id }) => id),
      accounts.map((_, at) => `accounts.${at}`),
    );
    found.forEach(({ heading, lines }, at) => {
      assert.match(heading, new RegExp(`\\b${at + 1}\\b.*\\b10\\b`));
      assert.deepEqual(
        lines.map(({ parts }) => parts[0]?.text),
        [phrases.notSaid, phrases.platforms.discord, `rider_${at}`, `wallet ${at}`],
      );
    });
    assert.match(allLines(blocks).find(({ field }) => field === "accounts")?.parts[0]?.text ?? "", /^10 /);
  }
});

test("an analyst reads the office, when to act, how to reach the person, their words, the people, where, the accounts, the facts, what is kept, then the lines for a machine", () => {
  const answers = {
    town: "Laval",
    amount: "300",
    age: "13",
    "known-as": "Dre",
    "reporter-name": "N",
    kept: ["notes"],
    words: "w",
    accounts: [{ "user-name": "u" }],
    safe: "no",
  };
  const office = {
    kind: "police" as const,
    id: "p",
    post: "",
    names: { fr: "Police" },
    numbers: ["911"],
    written: { fr: ["911"] },
  };
  const offices = [{ office, kind: "police" as const }];
  const blocks = handover(answers, sheet, phrasesOf("fr"), MOMENT, { offices });
  assert.equal(
    blocks.map(({ id }) => id).join(),
    "title,office,now,reach,words,people,child,person,reporter,place,accounts,accounts.0,facts,kept,machine",
  );
  assert.ok(allLines(blocks).some(({ parts }) => parts[0]?.text === "Police\u00a0: 911"));
  const without = handover(answers, sheet, phrasesOf("fr"), MOMENT);
  assert.ok(without.every(({ id }) => id !== "office"));
});

test("how to reach the person begins with who must not know", () => {
  const reach = handover(
    { "reporter-contact": "438 555-0142", "must-not-know": ["father"], "must-not-know-words": "Sam" },
    sheet,
    phrasesOf("en"),
  ).find(({ id }) => id === "reach");
  assert.deepEqual(
    reach?.lines.map(({ field }) => field),
    ["", "must-not-know", "must-not-know-words", "reporter-contact"],
  );
});

test("the age now stands apart from the age in the picture", () => {
  const labels = allLines(handover({ age: "16", "age-picture": "12" }, sheet, phrasesOf("en"))).map(
    ({ label, parts }) => `${label}: ${parts[0]?.text}`,
  );
  for (const line of ["Age of the child now: 16", "Age in the picture: 12"])
    assert.ok(labels.includes(line), line);
});

test("an adult who reports about themselves is no child", () => {
  const ids = handover({ reporter: "me-adult", age: "34" }, sheet, phrasesOf("en"));
  assert.equal(ids.find(({ id }) => id === "child")?.heading, "The person it happened to");
});

test("a date in a quote stays as written, and a long name stays whole", () => {
  const name = `${"Marie-Ève Tremblay-Gagnon ".repeat(40)}de la Durantaye`;
  const words = "Il a écrit «le 3/12, le 12 novembre ou demain» à ma fille.";
  const lines = allLines(handover({ words, "known-as": name }, sheet, phrasesOf("en"), MOMENT));
  for (const [field, text] of [
    ["words", words],
    ["known-as", name],
  ])
    assert.equal(lines.find((line) => line.field === field)?.parts[0]?.text, text);
});

test("the title says what is not translated, and the day and hour if it has one", () => {
  const [title] = handover({ safe: "yes" }, sheet, phrasesOf("fr"), { day: "2026-11-25", time: "21:10" });
  assert.deepEqual([title?.level, title?.lines.length], [1, 2]);
  assert.equal(
    title?.lines[1]?.parts[0]?.text,
    "mercredi 25 novembre 2026, 21\u00a0h\u00a010, heure de l’Est (Montréal)",
  );
  assert.equal(
    handover({ safe: "yes" }, sheet, phrasesOf("fr"), { day: "someday", time: "" })[0]?.lines.length,
    1,
  );
});

test("own words have the language tag of their letters, never the tag of the page", () => {
  const tagOf = (town: string) =>
    handover({ town }, sheet, phrasesOf("en")).find(({ id }) => id === "place")?.lines[0]?.parts[0]?.lang;
  assert.deepEqual(["مونتريال", "Montréal", "لاول میں"].map(tagOf), ["ar", "und", "und-Arab"]);
});

test("“nothing” excludes other answers", () => {
  const field = { alone: ["nothing"] };
  assert.deepEqual(toggle(["nothing"], "money", field), ["money"]);
  assert.deepEqual(toggle(["money", "meeting"], "nothing", field), ["nothing"]);
  assert.deepEqual(toggle(["money", "meeting"], "money", field), ["meeting"]);
});

test("without a way to reach the person, the report says so", () => {
  const reach = handover({ safe: "no" }, sheet, phrasesOf("en")).find(({ id }) => id === "reach");
  assert.deepEqual(
    reach?.lines.map(({ parts }) => parts[0]?.text),
    [
      "As a precaution, do not tell the person reported who is reporting.",
      "No way to reach this person was left: nobody can call them back. Ask now what is missing, and give them a file number.",
    ],
  );
});

test("the way to reach the person begins with who must not learn about it and what needs translation first", () => {
  const { protect, wrote, translateFirst, scripts } = phrasesOf("fr");
  const reach = (when: string, words = "…") =>
    handover({ "reporter-when": when, words }, sheet, phrasesOf("fr"))
      .find(({ id }) => id === "reach")!
      .lines.map(({ parts }) => parts[0]!.text)
      .filter((text) => text !== when);
  const arabic = wrote.replace("{{language}}", scripts.arabic!);
  const [noContact] = [phrasesOf("fr").noContact];
  const said = (when: string, words?: string) => reach(when, words).filter((text) => text !== noContact);
  assert.deepEqual(said("بعد الساعة ٦ لا تتصلوا"), [protect, translateFirst]);
  assert.deepEqual(said("après 18 h", "ابني مهدد"), [protect, arabic]);
  assert.deepEqual(said("après 18 h"), [protect]);
});
