import assert from "node:assert/strict";
import { test } from "node:test";
import { roleAfter, rolesOf } from "../../told/line.client.ts";
import { answersOfHeard, placeOf, type Kept } from "../../heard/answers.rules.ts";
import { sheet } from "../../../report/tests/sources.ts";
import { takenFrom } from "../every.ts";

const kept = (role: string, answer: Kept["answer"], block = 0): Kept => ({
  role,
  answer,
  block,
  words: `words of ${role}`,
});
const answers = (...all: Kept[]) => answersOfHeard(all, sheet);

test("nothing that is ticked gives nothing", () => assert.deepEqual(answers(), {}));

test("texts of one field stand one after the other, each once", () => {
  assert.deepEqual(answers(kept("amount-asked", "240 $"), kept("amount-asked", "1240 $")), {
    "amount-asked": "240 $; 1240 $",
  });
  assert.deepEqual(answers(kept("age-child", "13"), kept("age-child", "13"), kept("age-child", "3")), {
    age: "13; 3",
  });
});

test("an app that the list does not know keeps its name", () => {
  assert.deepEqual(answers(kept("app", "other")), {
    accounts: [{ "account-platform": "other", "platform-name": "words of app" }],
  });
});

test("an account is a block: the name, the app, and whose it is as the tick says", () =>
  assert.deepEqual(
    answers(kept("app", "snapchat"), kept("handle-theirs", "max"), kept("handle-unsure", "lina", 1)),
    {
      accounts: [
        { "account-platform": "snapchat", "user-name": "max", whose: "of-the-person" },
        { "user-name": "lina", whose: "unsure" },
      ],
    },
  ));

test("a block of which nothing was ticked keeps its number, and is empty", () =>
  assert.deepEqual(answers(kept("handle-theirs", "b", 2)), {
    accounts: [{}, {}, { "user-name": "b", whose: "of-the-person" }],
  }));

test("a role that the sheet does not know is left out", () => {
  assert.deepEqual(answers(kept("constructor", "x"), kept("__proto__", "x"), kept("no-role", "x")), {});
  assert.equal(placeOf("no-field", sheet), undefined);
});

test("an answer that no field takes leaves the sheet as it is", () =>
  assert.deepEqual(answers(kept("age-yours", "9"), kept("town-other", "Laval"), kept("app-other", "x")), {}));

test("where money was to go is told apart from an account", () =>
  assert.deepEqual(answers(kept("handle-payment", "pay_me"), kept("handle-yours", "mom_1", 1)), {
    accounts: [{ payment: "pay_me" }, { "user-name": "mom_1", whose: "of-the-reporter" }],
  }));

test("a town is its name and nothing else", () =>
  assert.deepEqual(answers(kept("town", "Laval")), { town: "Laval" }));

test("a whole story that is ticked fills in what it says, and no more", () => {
  const taken = takenFrom(
    "My daughter is 13, we live in Laval. On Snapchat @max.rider_07 wants 300 $ in gift cards.",
  );
  assert.deepEqual(taken, {
    age: "13",
    town: "Laval",
    // The blocks are numbered with all that is ticked: those before are of the age and the town.
    accounts: [
      {},
      {},
      { "account-platform": "snapchat", "user-name": "max.rider_07", whose: "of-the-person" },
    ],
    "amount-asked": "300 $",
  });
});

test("a town may be that of the child and the place of a meeting, and what it is beside these it is alone", () => {
  const together = Object.entries(sheet.heard).flatMap(([role, rule]) => (rule.together ? [role] : []));
  const town = { role: "town" };
  const both = roleAfter(town, "town-meeting", true, together);
  assert.deepEqual(rolesOf({ role: both }), ["town", "town-meeting"]);
  assert.equal(roleAfter({ role: both }, "town", false, together), "town-meeting");
  assert.equal(roleAfter({ role: both }, "town-other", true, together), "town-other");
  assert.equal(roleAfter({ role: "town-other" }, "town", true, together), "town");
  assert.equal(roleAfter({ role: "age-child" }, "age-person", true, together), "age-person");
  const kept = rolesOf({ role: both }).map((role) => ({ role, block: 0, answer: "Laval", words: "Laval" }));
  assert.deepEqual(answersOfHeard(kept, sheet), { town: "Laval", "meeting-place": "Laval" });
});
