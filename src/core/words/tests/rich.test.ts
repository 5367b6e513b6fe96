import assert from "node:assert/strict";
import { test } from "node:test";
import { isolate, isolatedText } from "../rich.ts";

const rtl = (text: string): string => isolate(text, { dir: "rtl" });
const inside = (text: string): string => `<bdi dir="ltr" translate="no">${text}</bdi>`;

test("a plus stays on its side of a Latin word, in brackets and without", () => {
  assert.equal(rtl("الميم (LGBTQ+) وإلى"), `الميم ${inside("(LGBTQ+)")} وإلى`);
  assert.equal(rtl("الميم LGBTQ+ وإلى"), `الميم ${inside("LGBTQ+")} وإلى`);
  assert.equal(rtl("PlayStation+، ثم"), `${inside("PlayStation+")}، ثم`);
});

test("a plus stays on its side of a number", () => {
  assert.equal(rtl("من عمر 18+ فقط"), `من عمر ${inside("18+")} فقط`);
  assert.equal(rtl("الرقم +212 ثم"), `الرقم ${inside("+212")} ثم`);
});

test("a number of a thousand or more is one left-to-right run with its groups", () => {
  assert.equal(rtl("لكل 100\u00a0000 طفل"), `لكل ${inside("100\u00a0000")} طفل`);
  assert.equal(rtl("صار 4\u00a0493."), `صار ${inside("4\u00a0493")}.`);
});

test("a small number between Arabic words stays as it is", () =>
  assert.equal(rtl("الرقم 911 ثم 18 سنة"), "الرقم 911 ثم 18 سنة"));

test("a Latin name stays on one line of Arabic", () => {
  assert.equal(rtl("خط Kids Help Phone يجيب"), `خط ${inside("Kids\u00a0Help\u00a0Phone")} يجيب`);
  const unbroken = '<bdi dir="ltr" class="number" translate="no">Info-Social\u00a0811</bdi>';
  assert.equal(rtl("خط Info-Social 811 يجيب"), `خط ${unbroken} يجيب`);
});

test("in plain text, Unicode characters isolate the same runs", () => {
  const text = "حساب (LGBTQ+) ثم 911";
  assert.equal(isolatedText(text, { dir: "rtl" }), "حساب \u2066(LGBTQ+)\u2069 ثم 911");
  assert.equal(isolatedText(text, { dir: "ltr" }), text);
});

test("a left-to-right language isolates nothing", () =>
  assert.equal(isolate("LGBTQ+ 4\u00a0493", { dir: "ltr" }), "LGBTQ+ 4\u00a0493"));
