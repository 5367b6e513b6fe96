import { facts, locales, words, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../answer.rules.ts";
import type { Town } from "../entries.rules.ts";
import { Finder } from "../finder.rules.ts";
import { displayPhone } from "../../../core/phone.rules.ts";
import { findIndex } from "../index.view.ts";
import { dpjPage } from "../../places/youth-page.view.ts";
import { loadFindSources } from "../find.load.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import type { Place } from "../../../core/facts/schema/places/place.ts";

const sources = loadFindSources(facts(), locales());
const finders = locales().map((locale) => {
  const index = findIndex(siteIn(locale), sources);
  return { locale, index, finder: new Finder(index) };
});
const regions = new Map(facts().youthProtection.map((region) => [region.code, region]));
const routable = facts().places.filter(({ routable }) => routable);

/** What the facts say of youth protection in a place: its region's telephones, and those of its line in another language. */
function numbersOf({ youthProtection }: Place): string[] {
  const { phones, englishLine } = regions.get(youthProtection)!;
  const twin = englishLine ? regions.get(englishLine.code)!.phones : [];
  return [...phones, ...twin].filter(({ status }) => status !== "withheld").map(({ value }) => value);
}

/** The towns of an answer, whether one is answered or the person chooses. */
function towns(answer: Answer): Town[] {
  if (answer.kind === "idle" || answer.kind === "none") return [];
  const hits = [...(answer.kind === "town" ? answer.towns : []), ...answer.hits];
  return hits.map(({ entry }) => entry).filter((entry) => entry.kind === "town");
}

for (const { locale, index, finder } of finders) {
  test(`every place is answered by the youth protection of its own health region (${locale.id})`, () => {
    for (const place of routable) {
      const found = towns(finder.find(place.name, "youth-protection")).find(({ href }) =>
        href.endsWith(`/police/place/${place.id}/`),
      );
      const shown = found?.youth.lines.map(([number]) => number).sort();
      const known = numbersOf(place).map((value) => displayPhone(value, locale.phone));
      assert.deepEqual(shown, known.sort(), place.name);
    }
  });

  test(`no number of the police stands among those of youth protection (${locale.id})`, () => {
    const police = new Set(index.desks.map(([, number]) => number));
    const youth = index.youth.flatMap(([, , , ...lines]) => lines.map(([number]) => number));
    assert.ok(youth.length > 20);
    assert.deepEqual(
      youth.filter((number) => police.has(number)),
      [],
    );
  });

  test(`a number of youth protection that is not confirmed says so, and a withheld one does not travel (${locale.id})`, () => {
    const sent = JSON.stringify(index.youth);
    for (const { phones } of loadFacts().youthProtection) {
      for (const { value, status } of phones) {
        const shown = displayPhone(value, locale.phone);
        const line = index.youth.flatMap(([, , , ...lines]) => lines).find(([number]) => number === shown);
        assert.equal(line?.[2], status === "withheld" ? undefined : status, shown);
        if (status === "withheld") assert.ok(!sent.includes(shown), shown);
      }
    }
  });

  test(`in Montréal both lines stand, and the reader's own comes first (${locale.id})`, () => {
    const [town] = towns(finder.find("Montréal", "youth-protection"));
    const own = facts().youthProtection.find(
      ({ code, phones }) => code.startsWith("06") && phones[0]?.language === locale.id,
    );
    assert.equal(town?.youth.lines.length, 2);
    if (own) assert.equal(town.youth.lines[0]?.[0], displayPhone(own.phones[0]!.value, locale.phone));
  });

  test(`where a community may have its own child protection, the answer says so (${locale.id})`, () => {
    const doubtful = routable.filter(({ youthProtectionDoubt }) => youthProtectionDoubt !== null);
    assert.ok(doubtful.length > 0);
    for (const { id, name, youthProtectionDoubt } of doubtful) {
      const found = towns(finder.find(name, "youth-protection")).find(({ href }) =>
        href.endsWith(`/place/${id}/`),
      );
      assert.equal(found?.doubt, words(locale).regions.doubts[youthProtectionDoubt!], name);
    }
  });

  test(`namesakes with the same youth protection are answered once, others are chosen between (${locale.id})`, () => {
    for (const places of Map.groupBy(routable, ({ name }) => name).values()) {
      if (places.length < 2) continue;
      const help = new Set(places.map((place) => place.youthProtection + place.youthProtectionDoubt));
      const answer = finder.find(places[0]!.name, "youth-protection");
      // Other names may lead to more places than those that bear it officially.
      if (help.size > 1) assert.equal(answer.kind, "choose", places[0]!.name);
    }
    const cacouna = finder.find("Cacouna", "youth-protection");
    assert.equal(cacouna.kind, "choose", "one of the two may have its own child protection");
  });

  test(`a box for youth protection finds no situation and no service (${locale.id})`, () => {
    assert.deepEqual(
      towns(finder.find("DPJ", "youth-protection"))
        .map(({ kind }) => kind)
        .filter((kind) => kind !== "town"),
      [],
    );
    assert.equal(finder.find("chantage sexuel", "youth-protection").kind, "none");
  });

  test(`each answer leads to its region on the page of youth protection (${locale.id})`, () => {
    const regions = new Set(dpjPage(siteIn(locale.id)).regions.map(({ anchor }) => anchor));
    assert.deepEqual(
      index.youth.filter(([, anchor]) => !regions.has(anchor)),
      [],
    );
  });

  test(`a place outside Quebec is said to be outside (${locale.id})`, () => {
    assert.equal(finder.find("Halifax", "youth-protection").kind, "away");
  });
}
