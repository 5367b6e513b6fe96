import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { publishable } from "../../../src/core/facts/publish.rules.ts";
import { loadFacts } from "../../../src/site/load-facts.ts";
import { loadUnused } from "../../../src/core/facts/load/verify.ts";
import { DIST, none, pages } from "../site.ts";
import { reachable, strings } from "./values.ts";

const facts = loadFacts();
const published = publishable(facts);

/** Every text file as the server sends it, with `>` before it and `<` after it, as between two tags. */
const files: readonly [file: string, text: string][] = [
  ...pages.map(({ file, html }): [string, string] => [
    file,
    `<${html.replace(/<style>[\s\S]*?<\/style>/g, "").replaceAll("&amp;", "&")}<`,
  ]),
  ...globSync(`${DIST}/**/*.{js,json,csv,txt,xml,svg}`).map((file): [string, string] => [
    file,
    `<${readFileSync(file, "utf8")}<`,
  ]),
];

/** Characters that people write between the digits of a number. */
const BETWEEN = /(?<=\d)(?:[\s\u00a0\u202f().‑–-]|&nbsp;)+(?=\d)/g;

const shown = strings(reachable(published));
const withheld = [...strings(reachable(facts))].filter((value) => !shown.has(value));
const numbers = withheld.filter((value) => /^\+?\d{3,}$/.test(value));
const addresses = withheld.filter((value) => /^https?:|@/.test(value));

/** The text from one "<" to the next in any file, each piece once, because pages share most pieces. */
const pieces = [...new Set(files.flatMap(([, text]) => text.split("<")))].map((piece) => `<${piece}<`);
/** The same pieces with all numbers written without spaces and punctuation. */
const joined = pieces.map((piece) => piece.replace(BETWEEN, ""));

/** Returns the files with a match in a piece, as "file: value". */
function finding(find: (piece: string) => readonly string[], where = pieces): string[] {
  const found = where.flatMap((piece, index) => find(piece).map((value) => [pieces[index]!, value] as const));
  return files.flatMap(([file, text]) =>
    found.filter(([piece]) => text.includes(piece)).map(([, value]) => `${file}: ${value}`),
  );
}

/** Returns the files that contain one of these values. */
const holding = (values: readonly string[], where = pieces): string[] =>
  finding((piece) => values.filter((value) => piece.includes(value)), where);

test("no withheld number is anywhere in the site, in any form", () => {
  assert.ok(numbers.length > 10);
  const long = numbers.map((value) => value.replace(/^\+1?/, "")).filter((value) => value.length > 4);
  none(holding(long, joined));
  none(holding(numbers.flatMap((value) => [`"tel:${value}"`, `"sms:${value}"`, `<b>${value}<`])));
});

test("no withheld address is anywhere in the site", () => {
  assert.ok(addresses.length > 5);
  // The site may cite a page that it read, even when the address is not for contact.
  const cited = strings([facts.sources]);
  const hidden = addresses.filter((address) => !cited.has(address));
  none(holding(hidden.flatMap((address) => [`"${address}"`, `>${address}<`])));
});

test("no hidden service has a page or a step", () => {
  const hidden = [...facts.services.keys()].filter((id) => !published.services.has(id));
  assert.ok(hidden.length > 5);
  none(holding(hidden.flatMap((id) => [`/${facts.services.get(id)!.slug}/`, `"service":"${id}"`])));
});

test("the line that the Sûreté du Québec withdrew appears nowhere", () => {
  none(finding((piece) => piece.match(/(?<!\d)3104141(?!\d)|\*\s?4141/g) ?? [], joined));
});

test("nothing that nobody must use is in the site, except what a person in the United States needs", () => {
  const refused = loadUnused();
  // Its row in the directory, its own page, the plan for a child abroad and what the box says of it, the sheet that leads there, the list of sources, and answers that rest on it.
  const own = facts.services.get("ncmec-cybertipline")?.slug;
  const american = new RegExp(
    `^dist/(?:[a-z]+/(?:services|${own}|help/abroad(?:/[a-e])?|police/abroad|sheet|questions(?:/young)?|sources/\\w+)/index|[a-z]+/sheet/pages\\.js|find/answer-\\w+\\.js|data/)`,
  );
  const values = refused.map(({ value }) => value.replace(BETWEEN, ""));
  const found = holding(values, joined);
  none(found.filter((fault) => !(fault.endsWith("report.cybertip.org") && american.test(fault))));
});
