import assert from "node:assert/strict";
import { test } from "node:test";
import { heard, rolesFor, type Heard } from "../../heard/heard.rules.ts";
import { placeOf } from "../../heard/answers.rules.ts";
import { read } from "../told/reading.ts";
import { kinds } from "../../told/details.rules.ts";
import { READERS } from "../../../../core/vocabulary.rules.ts";
import { facts } from "../../../../site/site.ts";
import { forms, sheet } from "../../../report/tests/sources.ts";

/** Names that two municipalities with help of their own have. */
const names = facts()
  .places.filter(({ routable }) => routable)
  .map(({ name }) => name);
const twins = names.filter((name, at) => names.indexOf(name) !== at);

const hear = (text: string): Heard[] => heard(read(text), text, sheet, { day: "2026-12-02", time: "18:00" });
/** What is offered, as in "town=Laval". */
const lines = (text: string): string[] => hear(text).map(({ kind, answer }) => `${kind}=${String(answer)}`);

/** A text, and all that is offered of it. */
const cases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "an age is a number of years, whoever has it": {
    "My daughter is 13. She met a boy who says he is 15.": ["age=13", "age=15"],
    "i am 14": ["age=14"],
    "mon fils a 12 ans, il est en 6e année": ["age=12"],
  },
  "a school year is no age to copy, and one of two is offered as it is said": {
    "She's in Secondary 2.": [],
    "ma fille est en 6e année": [],
    "he is maybe 40 or 50 years old": ["age=40 or 50 years old"],
  },
  "a town is offered under its official name": {
    "ساكنين بلافال": ["town=Laval"],
    "chu de chicoutimi": ["town=Saguenay"],
  },
  "a sum stays as it was written: no currency is made of it, and nobody guesses who paid": {
    "3 شهور دروس، ٢٤٠ دولار": ["amount=٢٤٠ دولار"],
    "il veut 50 $ en cartes Steam": ["amount=50 $"],
    "he asked for $400, i sent $150": ["amount=$400", "amount=$150"],
  },
  "a telephone stays as it was written": {
    "his number is 438 555-0183": ["phone=438 555-0183"],
  },
  "danger, days that have passed, ties, and how to reach somebody are never offered": {
    "he said he will kill her": [],
    "she wants to kill herself": [],
    "il a un fusil": [],
    "her coach filmed her since Tuesday": [],
    "her dad must not know, do not call": [],
    "i still have the pictures": [],
    "we are in Tripoli": [],
  },
};
for (const [title, texts] of Object.entries(cases))
  test(title, () => {
    for (const [text, expected] of Object.entries(texts)) assert.deepEqual(lines(text), expected, text);
  });

test("whose an account, an age or a number is stays open: each may be several things", () => {
  const roles = (text: string): readonly string[] => hear(text)[0]?.roles ?? [];
  assert.deepEqual(roles("@max.rider_07"), [
    "handle-theirs",
    "handle-childs",
    "handle-yours",
    "handle-other",
    "handle-payment",
    "handle-unsure",
  ]);
  assert.deepEqual(roles("i am 14"), ["age-child", "age-then", "age-person", "age-yours", "age-other"]);
  assert.deepEqual(roles("call me at 438 555-0183"), [
    "phone-theirs",
    "phone-childs",
    "phone-yours",
    "phone-watched",
    "phone-payment",
    "phone-other",
  ]);
  assert.deepEqual(roles("he wants $400"), ["amount-asked", "amount-paid", "amount-other"]);
});

test("an app goes with an account only where both stand alone in one sentence", () => {
  const blocks = (text: string): string[] =>
    hear(text).flatMap(({ kind, value, beside }) => (kind === "app" ? [`${value} ${beside}`.trim()] : []));
  assert.deepEqual(blocks("On Snapchat his name is @max.rider_07. Then he moved to Discord."), [
    "snapchat max.rider_07",
    "discord",
  ]);
  assert.deepEqual(blocks("@max.rider_07 on Snapchat and Discord"), ["snapchat", "discord"]);
  assert.deepEqual(blocks("@max.rider_07 and @lina_14.x on Snapchat"), ["snapchat"]);
});

test("the only app and the only user name of a story go together", () => {
  const text =
    "She met a guy on Discord. I found the chat, his name there is @jaydenx_19. My number is 819 555 0142.";
  const app = hear(text).find(({ kind }) => kind === "app");
  assert.equal(app?.beside, "jaydenx_19");
});

test("what is said twice is one line, with the first words that say it", () => {
  const text = "We live in Laval. Laval is where it happened.";
  assert.deepEqual(
    hear(text).map(({ kind, start }) => [kind, start]),
    [["town", text.indexOf("Laval")]],
  );
});

test("each line shows the sentence that it stands in, on both sides", () => {
  const [, town] = hear("My son is 9. We live in Laval, near the river! Help.");
  assert.deepEqual(town?.around, ["We live in ", ", near the river"]);
  const [age] = hear(`${"x ".repeat(100)}i am 14${" y".repeat(100)}`);
  assert.ok(age!.around.every((part) => part.length > 20 && part.length < 60));
});

test("every answer has words in every language, its field exists, and it fills in no hidden field beside it", () => {
  for (const [role, { field, with: beside = {} }] of Object.entries(sheet.heard)) {
    for (const id of [...(field === undefined ? [] : [field]), ...Object.keys(beside)])
      assert.ok(placeOf(id, sheet), `${role}: ${id}`);
    // What an answer writes beside its value is whose it is, which its words say.
    assert.ok(
      Object.keys(beside).every((id) => id === "whose"),
      role,
    );
    for (const form of forms.values()) assert.ok(form.heard[role], role);
  }
  assert.deepEqual(rolesFor("town", Object.keys(sheet.heard)), [
    "town",
    "town-person",
    "town-claimed",
    "town-yours",
    "town-meeting",
    "town-other",
  ]);
});

test("every kind of find asks one question in every language, and each reader has an answer that is theirs", () => {
  const roles = Object.entries(sheet.heard);
  for (const kind of kinds) {
    for (const form of forms.values()) assert.match(form.asks[kind] ?? "", /\{\{value\}\}/, kind);
    for (const reader of READERS) {
      const offered = rolesFor(kind, Object.keys(sheet.heard)).filter(
        (role) => !sheet.heard[role]?.notFor?.includes(reader),
      );
      assert.ok(offered.length > 1, `${kind} ${reader}`);
    }
  }
  // To the one it happened to, the child's and theirs are one answer.
  for (const reader of ["me-young", "me-adult"] as const) {
    const offered = roles.filter(([, { notFor }]) => !notFor?.includes(reader)).map(([role]) => role);
    for (const kind of ["age", "town", "handle", "url", "email", "phone"])
      assert.ok(
        !(offered.includes(`${kind}-childs`) && offered.includes(`${kind}-yours`)),
        `${kind} ${reader}`,
      );
  }
});

test("of two towns with one name nobody guesses which: the name stays as it was written", () => {
  const twice = twins[0]!;
  const [found] = hear(`We live in ${twice}.`);
  assert.equal(found?.answer, twice);
});
