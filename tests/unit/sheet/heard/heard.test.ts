import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { heard, type Heard } from "../../../../src/domain/sheet/heard/heard.ts";
import { rolesFor } from "../../../../src/domain/sheet/heard/roles.ts";
import { placeOf } from "../../../../src/domain/sheet/heard/answers.ts";
import { read } from "../told/reading.ts";
import { NOW } from "../every.ts";
import { forms, sheet } from "../sources.ts";

const hear = (text: string): Heard[] => heard(read(text), text, sheet, NOW);
/** What was heard, as in "town=Laval". */
const lines = (text: string): string[] =>
  hear(text).map(
    ({ role, answer }) => `${role}=${typeof answer === "string" ? answer : JSON.stringify(answer)}`,
  );
const roles = (text: string): string[] => hear(text).map(({ role }) => role);

/** A text, and all that is heard in it. */
const cases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "an age is that of whom it is said of": {
    "My daughter is 13. She met a boy who says he is 15.": ["age-child=13", "age-person=15"],
    "i am 14": ["age-child=14"],
    "I am 41 and my son is 9.": ["age-other=41", "age-child=9"],
    "She's in Secondary 2.": ["age-child=13–14"],
  },
  "a town is handed over under its official name": {
    "ساكنين بلافال": ["town=Laval"],
    "chu de chicoutimi": ["town=Saguenay"],
  },
  "a number and a currency stay together": {
    "3 شهور دروس، ٢٤٠ دولار": ["amount=240 CAD"],
    "il veut 50 $ en cartes Steam": ["amount-asked=50 CAD", 'payment-asked=["gift-cards"]'],
  },
  "a sum that is asked for and one that was paid are told apart, and else neither is said": {
    "he asked for $400, i sent $150 and now he wants $250 more": [
      "amount-asked=400 CAD",
      "amount-paid=150 CAD",
      "amount-asked=250 CAD",
    ],
    "il voulait que je paye 300 $": ["amount-asked=300 CAD"],
    "j'ai pas payé les 300 $": ["amount-asked=300 CAD"],
    "j'ai envoyé 300 $": ["amount-paid=300 CAD"],
    "طلبو منو ٤٠٠ دولار ودفع ١٥٠ دولار وهلق بدن ٢٥٠ دولار": [
      "amount-asked=400 CAD",
      "amount-paid=150 CAD",
      "amount-asked=250 CAD",
    ],
    "elle a envoyé une photo, pis là elle le menace : 240 $": ['threat=["other"]', "amount-asked=240 CAD"],
    "il a déjà payé 50 $ en carte Apple": ["amount-paid=50 CAD", 'payment=["gift-cards"]'],
    "300 $": ["amount=300 CAD"],
  },
  "an age that is said exactly stands for the years of the grade, and an age of then for none of today": {
    "mon fils a 12 ans, il est en 6e année": ["age-child=12"],
    "ma fille est en 6e année": ["age-child=11–12"],
  },
  "what is coded in a story is answered in the words of the sheet": {
    "he said he will kill her": ['threat=["hurt"]'],
    "she wants to kill herself": ['suicidal=["suicide"]'],
    "il a un fusil": ['weapon=["weapon"]'],
  },
};
for (const [title, texts] of Object.entries(cases))
  test(title, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(lines(text), expected, text);
  });

describe("which day it is", () => {
  test("a day that is past is a day with something in it: nobody guesses a first or a last contact", () => {
    assert.deepEqual(roles("He wrote to her on November 3. I blocked him on November 25."), [
      "when-event",
      "when-event",
    ]);
  });
  test("a limit is a deadline", () =>
    assert.deepEqual(roles("He gave me until midnight."), ["when-deadline"]));
  test("the day of a meeting is the meeting's", () => {
    const text = "He wants to meet her tomorrow at 5 pm.";
    assert.ok(roles(text).includes("when-meeting"), String(roles(text)));
    assert.equal(hear(text).find(({ kind }) => kind === "meeting")?.answer, "within-a-day");
  });
  test("an exact hour is a day and an hour, the rest is the words with what they were read as", () => {
    assert.deepEqual(hear("hier vers 20 h 30")[0]?.answer, {
      day: "2026-11-26",
      time: "20:30",
      zone: "",
      about: false,
      words: "",
    });
    const [long] = hear("il y a deux ans");
    assert.deepEqual(
      [
        (long?.answer as { day: string }).day,
        (long?.answer as { words: string }).words.startsWith("il y a deux ans"),
      ],
      ["", true],
    );
  });
});

describe("whose an address or a number is", () => {
  test("that of the person who did it, unless it is said to call there", () => {
    assert.deepEqual(roles("his number is 438 555-0183"), ["phone-theirs"]);
    const text = "You can call me at 438 555-0183 after 6 pm.";
    assert.ok(roles(text).includes("phone-yours"), String(roles(text)));
  });
  test("a page is told from a profile", () => {
    assert.deepEqual(roles("https://pics.example.org/k/88"), ["url-page"]);
    assert.deepEqual(roles("https://example.org/someone"), ["url-profile"]);
  });
});

describe("which account an app belongs to", () => {
  const blocks = (text: string): string[] =>
    hear(text)
      .filter(({ role }) => role === "app" || role.startsWith("handle"))
      .map(({ role, block, value }) => `${role} ${value} ${block}`);
  test("to the name that stands nearest, each app to its own", () =>
    assert.deepEqual(blocks("On Snapchat his name is @max.rider_07. On Discord he is @night_wolf88."), [
      "app snapchat 0",
      "handle-theirs max.rider_07 0",
      "app discord 1",
      "handle-theirs night_wolf88 1",
    ]));
  test("an app without a name is an account of its own", () =>
    assert.deepEqual(blocks("@max.rider_07 on Snapchat. Then he moved to Discord."), [
      "handle-theirs max.rider_07 0",
      "app snapchat 0",
      "app discord 1",
    ]));
});

test("what is said twice is one line, with the first words that say it", () => {
  const text = "We live in Laval. Laval is where it happened.";
  const found = hear(text);
  assert.deepEqual(
    found.map(({ role, start }) => [role, start]),
    [["town", text.indexOf("Laval")]],
  );
});

test("each detail knows the sentence that it stands in", () => {
  const [, second] = hear("My son is 9. We live in Laval, near the river! Help.");
  assert.equal(second?.around, "We live in Laval, near the river");
});

test("every kind of detail can be taken for something that the sheet has a field and a name for", () => {
  for (const [role, { field, around, with: beside = {} }] of Object.entries(sheet.heard)) {
    for (const id of [field, ...(around ? [around] : []), ...Object.keys(beside)])
      assert.ok(placeOf(id, sheet), `${role}: ${id}`);
    for (const form of forms.values()) assert.ok(form.heard[role], role);
  }
  const known = Object.keys(sheet.heard);
  for (const kind of ["age", "town", "app", "handle", "url", "email", "phone", "amount", "when"] as const)
    assert.ok(rolesFor(kind, known).length > 0, kind);
  assert.deepEqual(rolesFor("handle", known), ["handle-theirs", "handle-childs"]);
  assert.deepEqual(rolesFor("meeting", known), ["meeting"]);
});
