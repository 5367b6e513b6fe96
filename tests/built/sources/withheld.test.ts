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

/** Every file that is text, as sent, as if a tag ended before it and one began after it. */
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

/** What people write between the digits of a number. */
const BETWEEN = /(?<=\d)(?:[\s\u00a0\u202f().‑–-]|&nbsp;)+(?=\d)/g;

const shown = strings(reachable(published));
const withheld = [...strings(reachable(facts))].filter((value) => !shown.has(value));
const numbers = withheld.filter((value) => /^\+?\d{3,}$/.test(value));
const addresses = withheld.filter((value) => /^https?:|@/.test(value));

/** What stands from one "<" to the next in any file, each once: pages have nearly all of it in common. */
const pieces = [...new Set(files.flatMap(([, text]) => text.split("<")))].map((piece) => `<${piece}<`);
/** The same with every number written without signs or spaces. */
const joined = pieces.map((piece) => piece.replace(BETWEEN, ""));

/** Files that hold what is found in a piece, as "file: value". */
function finding(find: (piece: string) => readonly string[], where = pieces): string[] {
  const found = where.flatMap((piece, index) => find(piece).map((value) => [pieces[index]!, value] as const));
  return files.flatMap(([file, text]) =>
    found.filter(([piece]) => text.includes(piece)).map(([, value]) => `${file}: ${value}`),
  );
}

/** Files that hold one of some values. */
const holding = (values: readonly string[], where = pieces): string[] =>
  finding((piece) => values.filter((value) => piece.includes(value)), where);

test("no withheld number is anywhere in the site, however it is written", () => {
  assert.ok(numbers.length > 10);
  const long = numbers.map((value) => value.replace(/^\+1?/, "")).filter((value) => value.length > 4);
  none(holding(long, joined));
  none(holding(numbers.flatMap((value) => [`"tel:${value}"`, `"sms:${value}"`, `<b>${value}<`])));
});

test("no withheld address is anywhere in the site", () => {
  assert.ok(addresses.length > 5);
  // A page that was read may be cited even where its own address is no door.
  const cited = strings([facts.sources]);
  const hidden = addresses.filter((address) => !cited.has(address));
  none(holding(hidden.flatMap((address) => [`"${address}"`, `>${address}<`])));
});

test("no service that may not be shown has a page or a step", () => {
  const hidden = [...facts.services.keys()].filter((id) => !published.services.has(id));
  assert.ok(hidden.length > 5);
  none(holding(hidden.flatMap((id) => [`/${facts.services.get(id)!.slug}/`, `"service":"${id}"`])));
});

test("the line withdrawn by the Sûreté du Québec appears nowhere", () => {
  none(finding((piece) => piece.match(/(?<!\d)3104141(?!\d)|\*\s?4141/g) ?? [], joined));
});

test("nothing that must not be used is in the site, save what a person in the United States is told", () => {
  const refused = loadUnused();
  // Its row in the directory and its own page, the plan for someone abroad, and the list of what was read.
  const own = facts.services.get("ncmec-cybertipline")?.slug;
  const american = new RegExp(
    `^dist/(?:[a-z]+/(?:services|${own}|help/abroad(?:/[a-e])?|police/abroad|sources/\\w+)/index|data/)`,
  );
  const values = refused.map(({ value }) => value.replace(BETWEEN, ""));
  const found = holding(values, joined);
  none(found.filter((fault) => !(fault.endsWith("report.cybertip.org") && american.test(fault))));
});
