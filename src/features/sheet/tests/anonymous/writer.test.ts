import assert from "node:assert/strict";
import { test } from "node:test";
import { sheet } from "../../../report/tests/sources.ts";
import { isNameless, ownTexts, writerOf } from "../../anonymous/writer.rules.ts";

const NAME = "Nadia Tremblay";

test("only who answers “without my name” stays without one", () => {
  assert.equal(isNameless({ named: "no" }, sheet), true);
  for (const answers of [{}, { named: "yes" }, { named: "" }, { "reporter-name": NAME }])
    assert.equal(isNameless(answers, sheet), false);
});

test("the own words are read wherever they stand, the story first, and never what is copied to the letter", () => {
  const answers = {
    others: "my cousin",
    words: "my sister saw it",
    events: [{}, { "event-what": "at my school" }],
    accounts: [{ "user-name": "my.sister_07", "seen-where": "my group" }],
    "reporter-contact": "438 555-0183",
    town: "Maria",
    safe: "yes",
    "told-whom": "  ",
  };
  assert.deepEqual(ownTexts(answers, sheet), [
    { path: "words", text: "my sister saw it" },
    { path: "events.1.event-what", text: "at my school" },
    { path: "others", text: "my cousin" },
    { path: "accounts.0.seen-where", text: "my group" },
  ]);
});

test("a name that stays out is not read, and is looked for in the rest", () => {
  const answers = { named: "no", "reporter-name": NAME, words: "I am Nadia" };
  assert.deepEqual(ownTexts(answers, sheet), [{ path: "words", text: "I am Nadia" }]);
  assert.deepEqual(writerOf(answers, sheet).names, [NAME]);
});

test("an account of the child is the writer’s own only where the child writes", () => {
  const accounts = [
    { whose: "of-the-child", "user-name": "lina_14.x" },
    { whose: "of-the-person", "user-name": "max_07" },
  ];
  const contacts = (reporter: string): readonly string[] =>
    writerOf({ named: "no", reporter, accounts, "reporter-contact": "a@b.ca" }, sheet).contacts;
  assert.deepEqual(contacts("me-young"), ["a@b.ca", "lina_14.x"]);
  assert.deepEqual(contacts("my-child"), ["a@b.ca"]);
});
