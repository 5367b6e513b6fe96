import assert from "node:assert/strict";
import { test } from "node:test";
import { answersOfHeard, placeOf, type Kept } from "../../../../src/domain/sheet/heard/answers.ts";
import { day, sheet } from "../sources.ts";
import { takenFrom } from "../every.ts";

const kept = (role: string, answer: Kept["answer"], block = 0, around = "", value?: string): Kept => ({
  role,
  answer,
  block,
  around,
  words: `words of ${role}`,
  value,
});
const answers = (...all: Kept[]) => answersOfHeard(all, sheet);

test("nothing that stays ticked gives nothing", () => assert.deepEqual(answers(), {}));

test("texts of one field stand one after the other, each once", () => {
  assert.deepEqual(answers(kept("amount", "240 CAD"), kept("amount", "50 USD")), {
    amount: "240 CAD; 50 USD",
  });
  assert.deepEqual(answers(kept("age-child", "13"), kept("age-child", "13")), { age: "13" });
});

test("signs of danger keep the words that say so, all in one place", () => {
  assert.deepEqual(answers(kept("threat", ["hurt"]), kept("weapon", ["weapon"])), {
    threatened: ["hurt"],
    "danger-signs": ["weapon"],
    "danger-words": "words of threat; words of weapon",
  });
});

test("an app that the list does not know keeps its name", () => {
  assert.deepEqual(answers(kept("app", "other")), {
    accounts: [{ "account-platform": "other", "platform-name": "words of app" }],
  });
});

test("an hour told of another country is in no known zone, unless there is a town in Quebec too", () => {
  const hour = kept("when-last", day({ day: "2026-11-20", time: "21:00" }));
  const zoneOf = (...all: Kept[]) => (answers(hour, ...all)["last-contact"] as { zone: string }).zone;
  assert.equal(zoneOf(), "");
  assert.equal(zoneOf(kept("place-abroad", "Beirut")), "unsure");
  assert.equal(zoneOf(kept("place-abroad", "Beirut"), kept("town", "Laval")), "");
});

test("whom a clause names is coded, and what it says stays beside it", () => {
  assert.deepEqual(answers(kept("must-not-know", "her dad must not know", 0, "", "father")), {
    "must-not-know-words": "her dad must not know",
    "must-not-know": ["father"],
  });
});

test("choices are added up, of days the last one counts", () => {
  assert.deepEqual(answers(kept("payment", ["gift-cards"]), kept("payment", ["other", "gift-cards"])), {
    paid: ["gift-cards", "other"],
  });
  const last = day({ day: "2026-11-20" });
  assert.deepEqual(answers(kept("when-last", day({ day: "2026-11-19" })), kept("when-last", last)), {
    "last-contact": last,
  });
});

test("an account is a block: the name, the app, and whose it is", () =>
  assert.deepEqual(
    answers(kept("app", "snapchat"), kept("handle-theirs", "max"), kept("handle-childs", "lina", 1)),
    {
      accounts: [
        { "account-platform": "snapchat", "user-name": "max", whose: "of-the-person" },
        { "user-name": "lina", whose: "of-the-child" },
      ],
    },
  ));

test("a block of which nothing was kept keeps its number, and is empty", () =>
  assert.deepEqual(answers(kept("handle-theirs", "b", 2)), {
    accounts: [{}, {}, { "user-name": "b", whose: "of-the-person" }],
  }));

test("a day in the middle is an event, with the sentence that it stands in", () =>
  assert.deepEqual(answers(kept("when-event", day({ day: "2026-11-10" }), 0, "He sent it on November 10")), {
    events: [{ "event-when": day({ day: "2026-11-10" }), "event-what": "He sent it on November 10" }],
  }));

test("a role that the sheet does not know, or whose field it lost, is left out", () => {
  assert.deepEqual(answers(kept("constructor", "x"), kept("__proto__", "x"), kept("no-role", "x")), {});
  assert.equal(placeOf("no-field", sheet), undefined);
});

test("a town brings its official code, until it is changed by hand", () => {
  assert.deepEqual(answers(kept("town", "Laval", 0, "", "65005")), { town: "Laval", "town-code": "65005" });
  assert.deepEqual(answers(kept("town", "Lavaltrie")), { town: "Lavaltrie" });
});

test("a whole story fills in what it says, and no more", () => {
  const taken = takenFrom(
    "My daughter is 13, we live in Laval. On Snapchat @max.rider_07 wants 300 $ in gift cards.",
  );
  assert.deepEqual(taken, {
    age: "13",
    town: "Laval",
    "town-code": "65005",
    accounts: [{ "account-platform": "snapchat", "user-name": "max.rider_07", whose: "of-the-person" }],
    "amount-asked": "300 CAD",
    "payment-asked": ["gift-cards"],
  });
});
