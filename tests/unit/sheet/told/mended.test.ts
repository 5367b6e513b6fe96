import assert from "node:assert/strict";
import { test } from "node:test";
import { read, said } from "./reading.ts";

/** What is told, and what is picked out of it: all of it. */
const promises: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "a child is not taken for the person because nobody else was named": {
    "3ndi 22 ans": ["age: 22 writer"],
    "i am 24": ["age: 24 writer"],
    "un joueur de 15 ans": ["age: 15 child"],
    "someone is bothering her shes 15": ["age: 15 child"],
    "15 yo girl": ["age: 15 child"],
    "im 14 and someone texts me hes 17": ["age: 14 writer", "age: 17 suspect"],
  },
  "whom it would be sent to is no tie of the person": {
    "بعتها لأهله ولخالو": [],
  },
  "an app is known by a name that is a letter wrong": {
    "on robolx": ["app: roblox"],
    "sur instagam": ["app: instagram"],
    "on Roblocks": ["app: roblox"],
    "on Discourse": ["app: discord"],
    "he added me snap": ["app: snapchat"],
    "oh snap": [],
    بابجي: ["app: other"],
    "I got a message": [],
  },
  "a large town needs no capital letter": {
    "girl 14 gatineau qc": ["town: 81017"],
  },
  "a bare number that is asked for is a sum": {
    "he asked 1000": ["amount: 1000 CAD"],
    "he wanted 500": ["amount: 500 CAD"],
    "بدو 300": ["amount: 300 CAD"],
    "he asked 2 times": [],
  },
  "an hour of a meeting is of the afternoon where no morning is said": {
    "chu suppose le voir demain a 2h": ["meeting", "when: relative 2026-11-28T14:00"],
    "on se voit demain à 2 h du matin": ["meeting", "when: relative 2026-11-28T02:00"],
  },
  "midnight ends the day that is said, and what is after it belongs to the next": {
    "قبل نص الليل اليوم": ["when: deadline 2026-11-28T00:00"],
    "before midnight tonight": ["when: deadline 2026-11-28T00:00"],
    "last night at 1am": ["when: relative 2026-11-27T01:00"],
    "hier soir à 1h du matin": ["when: relative 2026-11-27T01:00"],
  },
  "a date is a limit only where somebody sets it": {
    "she is away until December 12": ["when: date 2026-12-12"],
    "he gave me until December 12": ["when: deadline 2026-12-12"],
    "tournoi du 4 au 6 décembre": ["when: date 2026-12-04/2026-12-06"],
  },
  "an hour is of the evening that its own sentence tells of, never of one told before": {
    "a soir il a appelé a 10h et demi": ["when: relative 2026-11-27", "when: time 2026-11-27T22:30"],
    "hier soir il m'a ecrit. a 9h30 jai appele": ["when: relative 2026-11-26", "when: time 2026-11-26T09:30"],
  },
  "who must not know is told from how to reach the writer": {
    "ابوه ما لازم يعرف ابدا": ["must_not_know: father"],
    "بابا وماما ميعرفوش ومش عايزهم يعرفوا": ["must_not_know: father+mother"],
    "her dad must not know": ["must_not_know: father"],
    "faut pas que son pere le sache": ["must_not_know: father"],
    "i dont want anyone knowing it was me": ["must_not_know"],
    "khouya mayb9ach 3arf": ["must_not_know: sibling"],
    "son père le sait pas": [],
    "her dad doesnt know": [],
  },
  "a way to reach the writer is read whole": {
    "nimporte quand": ["safe_contact"],
    كلموني: ["safe_contact: call"],
    "text me": ["safe_contact: message"],
    "do not text": ["safe_contact: no-message"],
    "قبل الساعة خمسة لا تتصلو": ["safe_contact: no-call"],
    "ma t7ko 3al beit": ["safe_contact: no-call"],
    "he would text me": [],
    "she has not come home since": [],
  },
  "a number to call belongs to the words that say so": {
    "text me 604 555-0177": ["safe_contact: message", "phone: +16045550177"],
    "كلموني 438 555 0123": ["safe_contact: call", "phone: +14385550123"],
    "ktbo liya f 06 555 0123": ["safe_contact: message", "phone: unknown"],
    "his number is 604 555-0177": ["phone: +16045550177"],
    "03 04 2026": [],
  },
};

for (const [title, cases] of Object.entries(promises))
  test(title, () => {
    for (const [text, details] of Object.entries(cases)) assert.deepEqual(said(text), details, text);
  });

test("since when something goes on is told from when it was", () => {
  const since = (text: string): unknown[] =>
    read(text).map(({ value }) => ("since" in value ? value.since : false));
  for (const text of [
    "since friday",
    "for the past 3 weeks",
    "depuis lundi",
    "ça fait 2 mois",
    "من أسبوعين",
    "منذ شهر",
    "صار له أسبوع",
    "men simana",
  ])
    assert.deepEqual(since(text), [true], text);
  for (const text of ["il y a deux semaines", "قبل أسبوعين", "last friday", "two weeks ago", "hier"])
    assert.deepEqual(since(text), [false], text);
});

test("who must not know is the clause that says so", () => {
  const text = "please help, her dad must not know, thanks";
  const [found] = read(text).filter(({ kind }) => kind === "must_not_know");
  assert.equal(text.slice(found?.start, found?.end), "her dad must not know");
});

test("a place of a tournament is told from a home", () => {
  const away = read("son tournoi est à Sherbrooke, on habite à Laval").flatMap((one) =>
    one.kind === "town" ? [[one.value.name, one.value.away ?? false]] : [],
  );
  assert.deepEqual(away, [
    ["Sherbrooke", true],
    ["Laval", false],
  ]);
});
