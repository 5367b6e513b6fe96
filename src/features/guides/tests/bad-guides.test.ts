import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { publishable } from "../../../core/facts/publish.rules.ts";
import { readLocales } from "../../../core/words/locales.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { guideFile, loadGuide, loadGuides } from "../load/load.ts";
import { Problems } from "../../../core/read/problems.ts";

const facts = publishable(loadFacts());
const [first] = readLocales().map(({ id }) => id) as [string];
const ID = "law";
const GUIDE = guideFile(first, ID);
/** A source that only guides for adults may link. Sources of law are for everyone. */
const [forAdults = ""] = [...facts.sources].find(([, { doors, url }]) => doors && url !== null) ?? [];
const root = mkdtempSync(join(tmpdir(), "guides-"));
after(() => rmSync(root, { recursive: true }));
cpSync("locales", join(root, "locales"), { recursive: true });
const locales = readLocales(root);

const lines = ({ list }: Problems): string[] =>
  list.map(({ file, field, message }) => `${file}: ${field}: ${message}`);

/** Changes a guide in one language and returns the problems in all languages, one per line. */
function said(change: (text: string) => string | undefined): string[] {
  const path = join(root, GUIDE);
  const before = readFileSync(path, "utf8");
  const changed = change(before);
  if (changed === undefined) rmSync(path);
  else writeFileSync(path, changed);
  const problems = new Problems();
  loadGuide(ID, facts, locales, root, problems);
  writeFileSync(path, before);
  return lines(problems);
}

const added =
  (block: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n\n${block}\n`;

const FAULTS: [title: string, change: (text: string) => string | undefined, says: RegExp][] = [
  ["a link that leads nowhere", added("[Here](page:nowhere)."), /line \d+: links to page:nowhere/],
  ["a link to a page outside the site", added("[Here](https://example.org/)."), /line \d+: links to https/],
  [
    "a link to a source that does not exist",
    added("[Here](source:nobody)."),
    /line \d+: links to source:nobody, which does not exist/,
  ],
  [
    "a link to a page that no child should read, in a guide for everyone",
    added(`[Here](source:${forAdults}).`),
    /line \d+: links to source:.+, which only guides for parents and staff may/,
  ],
  ["an unknown service", added('::service{id=nobody channels="phone"}'), /line \d+: no service "nobody"/],
  [
    "a channel that the site may not show",
    added('::service{id=tel-jeunes channels="sms"}'),
    /line \d+: service "tel-jeunes" has no channel "sms"/,
  ],
  ["a missing language", () => undefined, /missing: src\/data\/guides.yaml names it/],
  ["a number without its source", added("It took 12 days."), /line \d+: holds a number/],
  [
    "a source that does not exist",
    added("It took 12 days.\n<!-- from: z-99 -->"),
    /line \d+: rests on "z-99"/,
  ],
  [
    "a law instead of a claim, without state and day",
    added("It is forbidden.\n<!-- from: laws-lois-criminal-code -->"),
    /line \d+: rests on the law "laws-lois-criminal-code" itself/,
  ],
  [
    "a claim that guides may not use",
    added("It took 12 days.\n<!-- from: s1-05 -->"),
    /line \d+: rests on "s1-05"/,
  ],
  ["a telephone typed in prose", added("Call 514 555-0199."), /line \d+: a number to dial/],
  ["an emergency number typed in prose", added("Call 911."), /line \d+: a number to dial/],
  [
    "a large number typed in prose",
    added("It saw 4,477 of them.\n<!-- from: s1-02 -->"),
    /line \d+: a number of a thousand or more/,
  ],
  ["an unknown figure", added("It saw {figure:none}.\n<!-- from: s1-02 -->"), /line \d+: no figure "none"/],
  ["an unknown chart", added("::chart[A finding]{id=none}"), /line \d+: no chart "none"/],
  ["a chart without its finding", added("::chart{id=sq-reports}"), /line \d+: ::chart needs/],
  ["a sentence too long", added(`${"word ".repeat(26)}.`), /line \d+: a sentence of 26 words/],
  [
    "a heading that leaves out a level",
    (text) => text.replace(/^## /m, "### "),
    /line \d+: a heading leaves out a level/,
  ],
  [
    "text before the first heading",
    (text) => text.replace(/^## /m, "No part of any page.\n\n## "),
    /line \d+: stands before the first ##/,
  ],
  [
    "a service before the first heading",
    (text) => text.replace(/^## /m, '::service{id=cybertip channels="phone"}\n\n## '),
    /line \d+: stands before the first ##/,
  ],
  ["a heading of the first level", added("# Top"), /line \d+: a heading is written with/],
  ["a link inside bold", added("**Go [home](page:home)**."), /line \d+: a link inside/],
  ["HTML", added("<b>bold</b>"), /line \d+: .*HTML/],
  ["a picture", added("![a](b.png)"), /line \d+: /],
  ["an unknown block", added(":::shout\nHey\n:::"), /line \d+: no block :::shout/],
  ["a paragraph that the others do not have", added("One more."), /line \d+: /],
  ["a head without its title", (text) => text.replace(/^title:.*\n/m, ""), /title: /],
  [
    "an unknown field in the head",
    (text) => text.replace("---\n", "---\nauthor: x\n"),
    /author: unknown field/,
  ],
  ["no head at all", (text) => text.replace(/^---\n[\s\S]*?\n---\n/, ""), /line 1: expected a head/],
];

test("the real guides have no problem", () => {
  const problems = new Problems();
  loadGuides(facts, locales, root, problems);
  assert.deepEqual(lines(problems), []);
});

for (const [title, change, says] of FAULTS) {
  test(`${title}: the build stops and names the file and the line of a guide`, () => {
    const problems = said(change);
    assert.ok(
      problems.some(
        (problem) => problem.startsWith("locales/") && problem.includes("law.md") && says.test(problem),
      ),
      problems.join("\n") || "nothing was refused",
    );
  });
}
