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
  assert.equal(rtl("الرقم 911 ثم 18 سنة"), "الرقم\u00a0911 ثم 18 سنة"));

test("a Latin name stays on one line of Arabic", () => {
  assert.equal(rtl("خط Kids Help Phone يجيب"), `خط ${inside("Kids\u00a0Help\u00a0Phone")} يجيب`);
});

const held = (name: string): string => `<bdi dir="ltr" class="whole" translate="no">${name}</bdi>`;

test("a name with a hyphen is held whole in Arabic, with the marks that touch it", () => {
  assert.equal(rtl("خط Info-Social 811 يجيب"), `خط ${held("Info-Social\u00a0811")} يجيب`);
  assert.equal(rtl("المشورة (Info-Social 811)"), `المشورة ${held("(Info-Social\u00a0811)")}`);
  const plain = inside("Info-Social\u00a0811");
  assert.equal(rtl("عبر Info-Social 811. ثم"), `عبر <span class="whole">${plain}.</span> ثم`);
  assert.equal(rtl("في «Saint-Jérôme»."), `في <span class="whole">«${inside("Saint-Jérôme")}».</span>`);
});

test("of a long Latin name in Arabic, the part with a hyphen is held whole", () =>
  assert.equal(
    rtl("شرطة Service de police de Saint-Jérôme هنا"),
    `شرطة ${inside('Service de police de <span class="whole">Saint-Jérôme</span>')} هنا`,
  ));

test("a name with a hyphen is held whole in a left-to-right language", () => {
  const ltr = (text: string): string => isolate(text, { dir: "ltr" });
  assert.equal(ltr("à Saint-Jérôme."), 'à <span class="whole">Saint-Jérôme.</span>');
  assert.equal(ltr("option 2 (Info-Social)"), 'option 2 <span class="whole">(Info-Social)</span>');
  assert.equal(ltr("Est-ce un rendez-vous ?"), "Est-ce un rendez-vous ?");
});

test("in plain text, Unicode characters isolate the same runs", () => {
  const text = "حساب (LGBTQ+) ثم 911";
  assert.equal(isolatedText(text, { dir: "rtl" }), "حساب \u2066(LGBTQ+)\u2069 ثم 911");
  assert.equal(isolatedText(text, { dir: "ltr" }), text);
});

test("a placeholder within plain text stays as it is", () =>
  assert.equal(isolatedText("مواضع أخرى: {{count}}", { dir: "rtl" }), "مواضع أخرى: {{count}}"));

test("a left-to-right language isolates nothing", () =>
  assert.equal(isolate("LGBTQ+ 4\u00a0493", { dir: "ltr" }), "LGBTQ+ 4\u00a0493"));
