import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { loadUnused } from "../../../src/content/facts/verify.ts";
import { DIST, none, pages } from "../site.ts";
import { reachable, strings } from "./values.ts";

const facts = loadFacts();
const published = publishable(facts);

/** Every file that is text, as sent. */
const files: readonly [file: string, text: string][] = [
  ...pages.map(({ file, html }): [string, string] => [
    file,
    html.replace(/<style>[\s\S]*?<\/style>/g, "").replaceAll("&amp;", "&"),
  ]),
  ...globSync(`${DIST}/**/*.{js,json,csv,txt,xml,svg}`).map((file): [string, string] => [
    file,
    readFileSync(file, "utf8"),
  ]),
];

/** What people write between the digits of a number. */
const BETWEEN = /(?<=\d)(?:[\s\u00a0\u202f().‑–-]|&nbsp;)+(?=\d)/g;

const shown = strings(reachable(published));
const withheld = [...strings(reachable(facts))].filter((value) => !shown.has(value));
const numbers = withheld.filter((value) => /^\+?\d{3,}$/.test(value));
const addresses = withheld.filter((value) => /^https?:|@/.test(value));

/** The same files with every number written without signs or spaces. */
const joined: typeof files = files.map(([file, text]) => [file, text.replace(BETWEEN, "")]);

/** Files that hold one of some values, as "file: value". */
const holding = (values: readonly string[], where = files): string[] =>
  where.flatMap(([file, text]) =>
    values.filter((value) => text.includes(value)).map((value) => `${file}: ${value}`),
  );

test("no withheld number is anywhere in the site, however it is written", () => {
  assert.ok(numbers.length > 10);
  const long = numbers.map((value) => value.replace(/^\+1?/, "")).filter((value) => value.length > 4);
  none(holding(long, joined));
  none(holding(numbers.flatMap((value) => [`"tel:${value}"`, `"sms:${value}"`, `<b>${value}</b>`])));
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
  none(joined.filter(([, text]) => /(?<!\d)3104141(?!\d)|\*\s?4141/.test(text)).map(([file]) => file));
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
