import { facts } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { needs } from "../needs.rules.ts";
import { slips, type SlipId } from "../../sheet/slips.rules.ts";
import type { SheetAnswers } from "../answers.rules.ts";
import { day, forms, sheet } from "./sources.ts";

const idsOf = (answers: SheetAnswers) => needs(answers, sheet).map(({ id }) => id);
const isGiven = (answers: SheetAnswers, id: string) =>
  needs(answers, sheet).find((need) => need.id === id)?.given;

describe("what an analyst needs", () => {
  test("an empty sheet already names the essential details, all missing", () => {
    const list = needs({}, sheet);
    for (const id of ["safe", "account", "platform", "times", "town", "contact"])
      assert.ok(
        list.some((need) => need.id === id),
        id,
      );
    assert.ok(list.every(({ given }) => !given));
  });

  for (const { id, evidence } of facts().situations.values()) {
    if (evidence.length === 0) continue;
    test(`${id}: the sheet asks for each detail to write down`, () => {
      const wanted = needs({ situation: id }, sheet);
      for (const one of evidence) {
        const meeting = sheet.needs.filter((need) => need.evidence.includes(one));
        assert.ok(
          meeting.some((need) => wanted.some((found) => found.id === need.id)),
          one,
        );
      }
    });
  }

  test("a child abused by a close person needs no account", () =>
    assert.equal(idsOf({ situation: "abuse-in-person" }).includes("account"), false));
  test("a situation without a list keeps the essentials", () =>
    assert.deepEqual(idsOf({ situation: "saw-adult-content" }), idsOf({})));
  test("a request for money asks how to pay", () => {
    assert.equal(idsOf({}).includes("payment"), false);
    assert.ok(idsOf({ asked: ["money"] }).includes("payment"));
    assert.ok(idsOf({ paid: ["gift-cards"] }).includes("payment"));
    assert.equal(idsOf({ paid: ["nothing"] }).includes("payment"), false);
  });
  test("a meeting asks where and when", () =>
    assert.ok(idsOf({ meeting: "later" }).includes("meeting-place")));
  test("the address of the page comes first when a page shows a picture", () => {
    assert.equal(idsOf({ situation: "image-shared" })[0], "page-address");
    assert.notEqual(idsOf({ situation: "threatened-with-images" })[0], "page-address");
  });
  test("one of several accounts meets the need", () => {
    assert.equal(isGiven({ accounts: [{}, { "user-name": "max" }] }, "account"), true);
    assert.equal(isGiven({ accounts: [{ "user-name": "  " }] }, "account"), false);
  });
  test("words about a day count as a date", () =>
    assert.equal(isGiven({ "first-contact": day({ words: "last week" }) }, "times"), true));
});

describe("possible mistakes", () => {
  const account = (group: SheetAnswers) => ({ accounts: [{ "user-name": "ok" }, group] });
  const found: [answers: SheetAnswers, field: string, id: SlipId][] = [
    [account({ "profile-address": "maxrider" }), "accounts.1.profile-address", "address-without-site"],
    [{ places: [{ "place-address": "/groups/12" }] }, "places.0.place-address", "address-without-site"],
    [account({ "user-name": "max rider" }), "accounts.1.user-name", "user-name-with-space"],
    [
      account({ "user-name": "https://snapchat.com/add/max" }),
      "accounts.1.user-name",
      "user-name-is-address",
    ],
    [account({ "user-name": "max\u2800" }), "accounts.1.user-name", "unseen-sign"],
    [account({ "user-name": "mаx" }), "accounts.1.user-name", "lookalike-sign"],
    [account({ "profile-address": "instagram.com/𝗺𝗮𝘅" }), "accounts.1.profile-address", "lookalike-sign"],
    [account({ "account-contact": "max@" }), "accounts.1.account-contact", "email-without-site"],
    [{ "reporter-contact": "nadia.gmail.com" }, "reporter-contact", "email-without-at"],
    [{ "reporter-contact": "555-123" }, "reporter-contact", "neither-number-nor-email"],
    [{ "first-contact": day({ day: "2026-11-26" }) }, "first-contact", "date-in-future"],
    [account({ "seen-when": day({ day: "2027-01-01" }) }), "accounts.1.seen-when", "date-in-future"],
    [{ "first-contact": day({ day: "2026-13-01" }) }, "first-contact", "no-such-day"],
    [
      { "first-contact": day({ day: "2026-11-02" }), "last-contact": day({ day: "2026-11-01" }) },
      "last-contact",
      "last-before-first",
    ],
    [{ "meeting-when": day({ day: "2026-11-01" }) }, "meeting-when", "meeting-in-past"],
  ];
  for (const [answers, field, id] of found) {
    test(`${id}: ${JSON.stringify(answers)}`, () =>
      assert.deepEqual(slips(answers, sheet, "2026-11-25"), [{ field, id }]));
  }

  const fine: SheetAnswers[] = [
    {},
    account({ "profile-address": "https://www.snapchat.com/add/max.rider" }),
    account({ "profile-address": "instagram.com/max" }),
    account({ "profile-address": "100012345678" }),
    account({ "user-name": " max.rider_07 " }),
    account({ "user-name": "سامي_7" }),
    account({ "account-contact": "max@example.org" }),
    account({ "account-contact": "WhatsApp +٩٦١ ٧١ ١٢٣ ٤٥٦" }),
    { "first-contact": day({ day: "2026-11-25" }), "last-contact": day({ day: "2026-11-25" }) },
    { "meeting-when": day({ day: "2026-12-24" }) },
    { "meeting-when": day({ day: "2026-11-01" }), meeting: "happened" },
    { "last-contact": day({ day: "2026-11-01", time: "20:00" }) },
    { "last-contact": day({ time: "20:00", zone: "unsure" }) },
    { words: "max rider maxrider 2027" },
  ];
  for (const answers of fine)
    test(`nothing: ${JSON.stringify(answers)}`, () =>
      assert.deepEqual(slips(answers, sheet, "2026-11-25"), []));

  test("each possible mistake has its words in every language", () => {
    for (const [, , id] of found) for (const form of forms.values()) assert.ok(form.slips[id], id);
  });
});
