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
  for (const text of ["أولا ثم ثانيًا", "هلا فعلتم", "نعم أو لا.", "لا، ليس الآن", "Do not send", "لا 911"])
    assert.equal(tied(text), text);
});

test("words that become HTML are tied, also in bold", () => {
  const arabic = { id: "ar", dir: "rtl", tag: "ar" } as Parameters<typeof rich>[1];
  const nothing = () => ({ href: "" });
  assert.equal(rich("**اتصلوا.** لا ترسلوا", arabic, nothing), "<b>اتصلوا.</b> لا\u00a0ترسلوا");
});
