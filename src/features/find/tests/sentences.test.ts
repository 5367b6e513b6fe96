/** What a sentence is not: the beginning of a service's name, or a town of Quebec that is spelled like a city abroad. */
import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../answer.rules.ts";
import type { Entry } from "../entries.rules.ts";
import { Finder } from "../finder.rules.ts";
import { findIndex } from "../index.view.ts";
import { loadFindSources } from "../find.load.ts";
import { href } from "../../../core/words/urls.ts";

const sources = loadFindSources(facts(), locales());
const finders = await Promise.all(
  locales().map(async (locale) => {
    const finder = new Finder(findIndex(siteIn(locale), sources));
    await finder.ready;
    const to = (id: string): string => href(locale.id, facts().situations.get(id)!.slug);
    return { id: locale.id, finder, abroad: to("abroad"), hurt: to("self-harm") };
  }),
);
const entries = (answer: Answer): Entry[] =>
  answer.kind === "idle" || answer.kind === "none"
    ? []
    : [...(answer.kind === "town" ? answer.towns : []), ...answer.hits].map(({ entry }) => entry);
const nameOf = (entry: Entry): string => ("title" in entry ? entry.title : entry.name);

for (const { id, finder, hurt } of finders) {
  test(`a very short word in a sentence begins no name (${id})`, () => {
    for (const typed of ["im depressed", "im sad", "im not ok", "im just done", "im alone", "im crying"])
      assert.deepEqual(
        entries(finder.find(typed)).filter((entry) => /immigra|image|imessage|ai\b|صور/i.test(nameOf(entry))),
        [],
        typed,
      );
    for (const typed of ["je suis prof", "je suis", "suis", "je suis en France", "je suis avec lui"])
      assert.ok(
        entries(finder.find(typed)).every(
          (entry) =>
            !/suicid|9-8-8|انتحار/i.test(nameOf(entry)) && (!("href" in entry) || entry.href !== hurt),
        ),
        typed,
      );
    for (const typed of ["بنت", "البنت", "بنتي", "بنت عمي", "بنت عمي في تونس", "البنت مش لاقيينها"])
      assert.ok(
        entries(finder.find(typed)).every(
          (entry) => !/Pinterest/.test(nameOf(entry)) && entry.kind !== "town",
        ),
        typed,
      );
  });

  test(`an Arabic sentence is no town that sounds much like it (${id})`, () => {
    for (const typed of ["كنموت عليه", "نط الحبل", "بنت عمي"])
      assert.ok(
        entries(finder.find(typed)).every(({ kind }) => kind !== "town"),
        typed,
      );
  });
}

/** A city or a country as it is typed, and the code of the country. */
const ABROAD: readonly [typed: string, code: string][] = [
  ["paris", "FR"],
  ["marseille", "FR"],
  ["boston", "US"],
  ["new york", "US"],
  ["lille", "FR"],
  ["nice", "FR"],
  ["oran", "DZ"],
  ["casablanca", "MA"],
  ["port-au-prince", "HT"],
  ["beyrouth", "LB"],
  ["bruxelles", "BE"],
  ["dakar", "SN"],
  ["بيروت", "LB"],
  ["غزة", "PS"],
  ["حمص", "SY"],
  ["الكويت", "KW"],
  ["السودان", "SD"],
  ["ليبيا", "LY"],
  ["قطر", "QA"],
  ["طنجة", "MA"],
  ["كازا", "MA"],
];

for (const { id, finder, abroad } of finders) {
  test(`a city or a country abroad is said to be there, and no town of Quebec is offered for it (${id})`, () => {
    for (const [typed, code] of ABROAD) {
      const [first, ...others] = entries(finder.find(typed));
      assert.equal(first && "href" in first ? first.href : "", abroad, typed);
      assert.deepEqual(
        others.map(({ kind }) => kind),
        ["away"],
        typed,
      );
      const anchor = facts().abroad.countries.some((one) => one.code === code)
        ? `#${code.toLowerCase()}`
        : "";
      assert.ok(
        others.every((entry) => "href" in entry && entry.href.endsWith(`/abroad/${anchor}`)),
        typed,
      );
      assert.ok(
        entries(finder.find(typed, "police")).every(({ kind }) => kind === "away"),
        typed,
      );
    }
  });

  test(`in a sentence it brings what to do outside Canada first, and no town (${id})`, () => {
    for (const typed of [
      "je suis à Bordeaux",
      "je suis en France",
      "mon neveu à Alger",
      "ma nièce à Paris va se tuer",
      "my cousin in Algiers wants to die",
      "my niece in new york wants to die",
      "ابن اختي ببيروت رح يقتل حاله",
      "بنت عمي في فاس بغات تموت",
      "بنت اختي في باريس مخطوفة",
    ]) {
      const [first, ...others] = entries(finder.find(typed));
      assert.equal(first && "href" in first ? first.href : "", abroad, typed);
      assert.ok(
        others.every(({ kind }) => kind !== "town" && kind !== "area"),
        typed,
      );
    }
  });

  test(`an everyday word that is a city somewhere too names none in a sentence (${id})`, () => {
    for (const typed of [
      "he was nice to me",
      "turkey for dinner",
      "my friend jordan",
      "مالي خلق",
      "رحت عند جده",
    ])
      assert.ok(
        entries(finder.find(typed)).every(({ kind }) => kind !== "away"),
        typed,
      );
  });
}

test("no name of a country is twice in its list, and each is a name by itself", () => {
  for (const [code, names] of Object.entries(sources.countries)) {
    assert.equal(new Set(names).size, names.length, code);
    for (const name of names) assert.ok(!/[;|]/.test(name), name);
  }
});

test("no news is no town, and the town of that name is found by its name", () => {
  const { finder } = finders.find(({ id }) => id === "fr")!;
  const towns = (typed: string): string[] =>
    entries(finder.find(typed))
      .filter(({ kind }) => kind === "town")
      .map(nameOf);
  for (const typed of ["j’ai fait un signalement et aucune nouvelle", "un mois sans nouvelles de la police"])
    assert.deepEqual(towns(typed), [], typed);
  assert.deepEqual(towns("Nouvelle"), ["Nouvelle"]);
});
