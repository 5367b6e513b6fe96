import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { facts } from "../../../src/site/site.ts";
import { loadQuestions } from "../../../src/features/questions/questions.load.ts";
import { DIST, locales, none } from "../site.ts";

const { facts: questions, words } = loadQuestions(facts(), locales);
const BINARY = /\.(?:png|jpg|ico|woff2?|pdf|br|gz|svg)$/;
const files = globSync(`${DIST}/**/*`, { withFileTypes: true })
  .filter((file) => file.isFile() && !BINARY.test(file.name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`);

/** Signs that a page, a script or a text file writes in another way. What is left are letters and spaces. */
const bare = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/<[^>]*>|[\u2066-\u2069\u200e\u200f]/g, "")
    .replace(/&#?\w+;|[^\p{L}\p{N}]+/gu, " ");

/** Titles and answers of one language whose question has this kind of status. */
function textsOf(language: string, isWanted: (status: string) => boolean): string[] {
  const wanted = Object.entries(questions).filter(([, { status }]) => isWanted(status));
  return wanted.flatMap(([id]) => {
    const { title, answer } = words.get(language)![id]!;
    return [title, answer].flatMap((of) => (typeof of === "string" ? [of] : Object.values(of)));
  });
}

/** Whether a file may hold words of a language: it stands in the folder of that language, or of none. */
const mayHold = (file: string, language: string): boolean => {
  const [, folder = ""] = file.split("/");
  return folder === language || !locales.some(({ id }) => id === folder);
};

/** Returns the files that hold a text, as "dist/find/x.js: text". A text is looked for by its longest run of letters. */
function found(isWanted: (status: string) => boolean, among: readonly string[]): string[] {
  const texts = locales.map(({ id }) => ({
    id,
    texts: [...new Set(textsOf(id, isWanted))].map((text) => bare(text).trim()),
  }));
  return among.flatMap((file) => {
    const content = bare(readFileSync(file, "utf8"));
    return texts
      .filter(({ id }) => mayHold(file, id))
      .flatMap((one) => one.texts.filter((text) => content.includes(text)))
      .map((text) => `${file}: ${text}`);
  });
}

test("no file of the site holds a question or an answer that waits for a lawyer", () => {
  assert.ok(files.length > 1_000);
  none(found((status) => status === "needs-lawyer", files));
});

test("the same search finds every question and every answer that is published", () => {
  const published = (status: string): boolean => status !== "needs-lawyer";
  const scripts = files.filter((file) => file.includes("/find/questions-"));
  const all = locales.flatMap(({ id }) => [...new Set(textsOf(id, published))]);
  const texts = new Set(found(published, scripts).map((line) => line.split(": ")[1]));
  const missing = all.map((text) => bare(text).trim()).filter((text) => !texts.has(text));
  none([...new Set(missing)]);
});
