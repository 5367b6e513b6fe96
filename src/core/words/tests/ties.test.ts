import assert from "node:assert/strict";
import { test } from "node:test";
import { rich } from "../rich.ts";
import { tied } from "../ties.rules.ts";

test("«لا» keeps the word that it denies on its line", () => {
  assert.equal(tied("لا ترسلوا رسالة"), "لا\u00a0ترسلوا رسالة");
  assert.equal(tied("انتظروا ولا تتصلوا، فلا أحد هناك"), "انتظروا ولا\u00a0تتصلوا، فلا\u00a0أحد هناك");
  assert.equal(tied("«لا تصفوا الصور»"), "«لا\u00a0تصفوا الصور»");
});

test("it is tied over the marks of bold words too", () => {
  assert.equal(tied("**لا** ترسلوا"), "**لا**\u00a0ترسلوا");
  assert.equal(tied("لا **ترسلوا**"), "لا\u00a0**ترسلوا**");
});

test("other words that hold these letters, an answer “no” and other languages stay as they are", () => {
  for (const text of ["أولا ثم ثانيًا", "هلا فعلتم", "نعم أو لا.", "لا، ليس الآن", "Do not send"])
    assert.equal(tied(text), text);
});

test("a number that is dialled keeps to the word before it", () => {
  assert.equal(tied("Call 911."), "Call\u00a0911.");
  assert.equal(tied("اتصلوا بالرقم 9-8-8، أو"), "اتصلوا بالرقم\u00a09-8-8، أو");
  assert.equal(tied("Info-Social 811"), "Info-Social\u00a0811");
  for (const text of ["Call 450 555-0100", "dans 100 000 cas", "en 2026", "option 2 de 811-4"])
    assert.equal(tied(text), text);
});

test("a day stands on one line, or breaks around the second name of its month", () => {
  assert.equal(tied("حتى 25 نوفمبر 2026."), "حتى 25\u00a0نوفمبر\u00a02026.");
  const month = "25\u00a0نوفمبر (تشرين\u00a0الثاني) 2026";
  assert.equal(tied("حتى 25 نوفمبر (تشرين الثاني) 2026"), `حتى ${month}`);
});

test("words that become HTML are tied, also in bold", () => {
  const arabic = { id: "ar", dir: "rtl", tag: "ar" } as Parameters<typeof rich>[1];
  const nothing = () => ({ href: "" });
  assert.equal(rich("**اتصلوا.** لا ترسلوا", arabic, nothing), "<b>اتصلوا.</b> لا\u00a0ترسلوا");
});
