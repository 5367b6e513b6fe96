import assert from "node:assert/strict";
import { test } from "node:test";
import type { SheetAnswers } from "../answers.rules.ts";
import { handoverText, notesFile } from "../text.rules.ts";
import { handover } from "../handover.rules.ts";
import { handovers, phrasesOf, sheet } from "./sources.ts";

const textIn = (language: string, answers: SheetAnswers) =>
  handoverText(handover(answers, sheet, phrasesOf(language)), phrasesOf(language));

test("an empty sheet is an empty text", () => assert.equal(textIn("fr", {}), ""));

test("lines, the last one too, end in the Windows way", () => {
  const text = textIn("fr", { safe: "no", words: "un\ndeux\r\ntrois\u2028quatre" });
  assert.equal(text.replaceAll("\r\n", "").match(/[\r\n\u2028]/), null);
  assert.ok(text.endsWith("\r\n"));
  for (const line of ["> un", "> deux", "> trois", "> quatre"])
    assert.ok(text.includes(`\r\n${line}\r\n`), line);
});

test("a file begins with the UTF-8 mark, and a copied text does not", () => {
  assert.equal(notesFile(textIn("en", { safe: "yes" })).charCodeAt(0), 0xfeff);
  assert.notEqual(textIn("en", { safe: "yes" }).charCodeAt(0), 0xfeff);
});

test("a label and its answer are one line", () => {
  assert.match(
    textIn("fr", { accounts: [{ "user-name": "max.rider_07" }] }),
    /^Nom d’utilisateur\u00a0: max\.rider_07 \[écrit\]\r$/m,
  );
  assert.match(
    textIn("en", { accounts: [{ "user-name": "max.rider_07" }] }),
    /^User name: max\.rider_07 \[typed\]\r$/m,
  );
});

test("plain text marks danger too", () =>
  assert.match(textIn("en", { safe: "no" }), /^! Child is safe now: no \[ticked\]\r$/m));

test("parts have numbers for reading aloud", () => {
  const headings = textIn("en", { safe: "no", words: "w" }).match(/^\d+\. .+(?=\r)/gm);
  assert.deepEqual(headings, [
    "1. When to act",
    "2. Reaching the person safely",
    "3. In their own words",
    "4. For a machine",
  ]);
});

test("right-to-left words are isolated on their own line", () => {
  const text = textIn("fr", { town: "لافال 300" });
  assert.ok(
    text.includes(
      "Ville de l’enfant\u00a0: (écrit en arabe, non traduit) [écrit]\r\n> \u2068لافال 300\u2069\r\n",
    ),
  );
});

test("a text in Latin letters has no invisible character", () => {
  const text = textIn("fr", { town: "Laval", words: "un\ndeux", accounts: [{ "user-name": "max" }] });
  assert.equal(text.match(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u), null);
});

test("a direction override ends with its line", () => {
  const text = textIn("en", { accounts: [{ "user-name": "max\u202egpj" }] });
  assert.ok(text.includes("\r\n> \u2068max\u202egpj\u2069\r\n"));
});

for (const start of ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "x\t=1", "a\n=1\n@b"]) {
  test(`${JSON.stringify(start)} never begins a line or a cell`, () => {
    for (const phrases of handovers) {
      const answers = { words: start, town: start, accounts: [{ "user-name": start }] };
      const text = handoverText(handover(answers, sheet, phrases), phrases);
      assert.equal(text.match(/(^|[\r\n\t])[ ]*[=+\-@]/), null, text);
    }
  });
}

test("control characters appear as symbols", () =>
  assert.match(textIn("en", { words: "a\u0000b\u001bc\u007f" }), /a␀b␛c␡/));

test("long words stay whole", () => {
  const long = "ابجد هوز ".repeat(1200);
  assert.ok(textIn("fr", { words: long }).includes(long));
});
