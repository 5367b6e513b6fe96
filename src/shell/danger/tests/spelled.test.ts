import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadDanger } from "../danger.load.ts";
import { bookOf } from "../book.rules.ts";
import { Dangers } from "../danger.rules.ts";

const dangers = new Dangers(bookOf(loadDanger(locales())));

/** A wish to die as young people type it, by what is odd in the spelling. */
const SPELLED: Readonly<Record<string, readonly string[]>> = {
  "letters are stretched": [
    "I wanna dieeeeee",
    "i want to killlll myself",
    `i want to di${"e".repeat(300)}`,
    "I WANNA DiEeEe",
    "بدي مووووت",
    "بدييي موت",
    "بدييي مووووت",
    "عايز اموووت",
    "عايزه امووت",
    "بغيت نمووووت",
    "اريد امووووت",
    "هموووت نفسي",
    "بنتي قالت لي بدي مووووت",
    "ابني قال عايز امووووت والله",
    "انتحاار",
    "bdi mooooot",
    "bghit nmoooout",
    "3ayez amoooot",
  ],
  "digits or signs stand for letters": [
    "ki11 myself",
    "k!ll myself",
    "su1c1de",
    "i want to d!e",
    "i want to d*e",
    "un4live myself",
    "je veux m0urir",
  ],
  "letters are typed apart": [
    "k i l l myself",
    "i k i l l myself",
    "k.i.l.l myself",
    "i want to k m s",
    "should i k m s",
    "i wanna d.i.e",
    "ا ن ت ح ا ر",
  ],
  "words are written as one": [
    "iwanttodie",
    "killmyself",
    "imgonnakillmyself",
    "i wanna killmyself",
    "want tokillmyself",
    "iwanttodieeeee",
    "idontwannalive",
    "jeveuxmourir",
    "بديموت",
  ],
};

for (const [how, texts] of Object.entries(SPELLED))
  test(`a wish to die is heard where ${how}`, () => {
    assert.deepEqual(
      texts.filter((text) => !dangers.in(text).includes("crisis")),
      [],
    );
  });

test("what is only spelled like a danger stays calm", () => {
  const alarms = [
    "sooooo tired lol",
    "hahahaaaa nooooo way",
    "ouiiiii je veux",
    "ياااااه شو حلو",
    "ان شااااء الله",
    "my son is 13 and likes w0rds like n00b",
    "3andi 7ob w 5obz",
    "ios17 on an ipad2",
    "an odd thing in yellowknife",
    "her childhood in the neighbourhood",
    "ensuite les poursuites",
    "هذه معلومات عن الخدمات",
    "a b c d e f g",
    "the s t a r t of it",
    "hello!i want a pizza",
    "email me @ school",
    "thisisaverylonghashtagaboutnothing",
  ].filter((text) => dangers.in(text).length > 0);
  assert.deepEqual(alarms, []);
});
