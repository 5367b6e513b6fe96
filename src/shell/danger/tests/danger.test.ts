import { locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse, stringify } from "yaml";
import { loadDanger } from "../danger.load.ts";
import { bookOf } from "../book.rules.ts";
import { Dangers } from "../danger.rules.ts";
import { packedBook, unpackedBook } from "../../../core/phrases/packed.rules.ts";
import { NEAR_MISSES } from "./near-misses.ts";
import { PLAIN } from "./plain.ts";

const book = bookOf(loadDanger(locales()));
const dangers = new Dangers(book);
const lines = (table: string): string[] => table.trim().split("\n");

for (const [language, table] of Object.entries(PLAIN)) {
  test(`each plain saying of danger brings a number (${language})`, () => {
    assert.deepEqual(
      lines(table).filter((text) => dangers.in(text).length === 0),
      [],
    );
  });
}

for (const [language, table] of Object.entries(NEAR_MISSES)) {
  test(`nine of ten sentences that only sound so stay calm (${language})`, (context) => {
    const all = lines(table);
    const alarms = all.filter((text) => dangers.in(text).length > 0);
    for (const text of alarms) context.diagnostic(text);
    assert.ok(alarms.length <= all.length / 10, `${alarms.length} of ${all.length}`);
  });
}

for (const [text, wanted] of [
  ["he has a gun", ["emergency"]],
  ["il est a la porte", ["emergency"]],
  ["بلعت حبوب", ["emergency"]],
  ["je ne veux plus vivre", ["crisis"]],
  ["she took pills and says she wants to die", ["emergency", "crisis"]],
  ["killing time", []],
  ["", []],
  ["🙂", []],
  ["\u200f\u200e", []],
] as const) {
  test(`“${text}” asks for ${wanted.join(" and ") || "no number"}`, () => {
    const asked = dangers.in(text);
    for (const one of wanted) assert.ok(asked.includes(one), asked.join());
    if (wanted.length === 0) assert.deepEqual(asked, []);
  });
}

test("a danger is heard in capitals, among marks and markup, and before a megabyte of anything", () => {
  for (const text of [
    "I WANT TO DIE",
    "<b>i want to die</b>",
    "\u202ei want to die\u202c 😭",
    `i want to die ${"x ".repeat(500_000)}`,
  ])
    assert.deepEqual(dangers.in(text), ["crisis"], text.slice(0, 40));
});

for (const [size, unit] of [
  [27_000, "we had a nice day at school and the bus was late. "],
  [36_000, "une journée ordinaire à l'école, rien de spécial. "],
  [1_000_000, "يوم عادي في المدرسة. "],
] as const)
  for (const said of ["she wants to kill herself", "je veux mourir", "بدي موت"])
    test(`“${said}” is heard at the end of a paste of ${size} letters, and in the middle of one of half the size`, () => {
      const paste = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      assert.deepEqual(dangers.in(paste), []);
      assert.deepEqual(dangers.in(`${paste}\n${said}`), ["crisis"]);
      const half = paste.slice(0, Math.min(size, 27_000) / 2);
      assert.deepEqual(dangers.in(`${half}. ${said}. ${half}`), ["crisis"]);
    });

test("a book is the same after it was sent", () => {
  assert.deepEqual(unpackedBook(packedBook(book)), book);
});

/** What the loader says of a phrase put before the others of 9-8-8. */
const messageOf = (phrase: string): string =>
  messageAfter((text) => text.replace(/^crisis:\n/m, (line) => `${line}  - ${phrase}\n`));

/** What the loader says of a change in the English file. */
function messageAfter(change: (text: string) => string): string {
  const root = mkdtempSync(join(tmpdir(), "danger-"));
  for (const { id } of locales())
    cpSync(`locales/${id}/danger.yaml`, join(root, `locales/${id}/danger.yaml`));
  const file = join(root, "locales/en/danger.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  try {
    loadDanger(locales(), root);
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return "";
}

test("a language without a phrase that brings 911, or none that brings 9-8-8, is refused", () => {
  for (const key of ["emergency", "crisis"]) {
    const said = messageAfter((text) => stringify({ ...(parse(text) as object), [key]: [] }));
    assert.match(said, new RegExp(`locales/en/danger\\.yaml: ${key}: no phrase: nothing that people type`));
  }
});

test("a phrase by which no text can be read stops the build, and is named", () => {
  const at = "locales/en/danger.yaml: crisis.0: ";
  for (const [phrase, message] of Object.entries({
    "i <wil> die": `${at}no such set: <wil>`,
    "i a?|b die": `${at}? stands behind all choices alone: a?`,
    "i .. a .. b .. c .. die": `${at}more than 3 times ..`,
  }))
    assert.ok(messageOf(phrase).includes(message), `${phrase}\n${messageOf(phrase)}`);
  assert.equal(messageOf("zzz ~qqq"), "");
});
