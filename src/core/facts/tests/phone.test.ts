import assert from "node:assert/strict";
import { test } from "node:test";
import { displayPhone, isTollFree, telHref } from "../../phone.rules.ts";
import { isTelephone } from "../../schema/telephone.ts";

const FRENCH = "1 AAA BBB-CCCC";
const ENGLISH = "1-AAA-BBB-CCCC";

test("a toll-free number keeps its 1 in every form", () => {
  assert.equal(displayPhone("+18005550123", FRENCH), "1 800 555-0123");
  assert.equal(displayPhone("+18885550123", ENGLISH), "1-888-555-0123");
});

test("a local number loses its 1 and the separator", () => {
  assert.equal(displayPhone("+14505550123", FRENCH), "450 555-0123");
  assert.equal(displayPhone("+14505550123", ENGLISH), "450-555-0123");
});

test("short codes are shown as people know them", () => {
  assert.equal(displayPhone("911", FRENCH), "911");
  assert.equal(displayPhone("988", ENGLISH), "9-8-8");
  assert.equal(displayPhone("811", FRENCH), "811");
  assert.equal(displayPhone("211", ENGLISH), "211");
  assert.equal(displayPhone("686868", FRENCH), "686868");
  assert.equal(displayPhone("3107267", ENGLISH), "310-7267");
});

test("a number of another country stays as it is", () => {
  assert.equal(displayPhone("112", FRENCH), "112");
  assert.equal(displayPhone("16000", ENGLISH), "16000");
});

test("a call link keeps the plus sign, and a text link opens a message", () => {
  assert.equal(telHref("+18005550123"), "tel:+18005550123");
  assert.equal(telHref("911"), "tel:911");
  assert.equal(telHref("686868", "sms"), "sms:686868");
});

test("only the toll-free area codes are toll-free", () => {
  assert.equal(isTollFree("+18335550123"), true);
  assert.equal(isTollFree("+18195550123"), false);
  assert.equal(isTollFree("811"), false);
});

test("a number with a missing, extra or impossible digit is refused", () => {
  for (const value of [
    "+1450555012",
    "+145055501234",
    "4505550123",
    "+10505550123",
    "+14501550123",
    "+14905550123",
    "+33140506070",
    "912",
    "",
  ]) {
    assert.equal(isTelephone(value), false, value);
  }
  for (const value of ["+14505550123", "911", "535353"]) assert.equal(isTelephone(value), true, value);
});
