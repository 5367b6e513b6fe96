/** A cry about someone in another country, and a call for help that says nothing else. */
import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Finder } from "../finder.rules.ts";
import { isOpen } from "../guides.rules.ts";
import { findIndex } from "../index.view.ts";
import { loadFindSources } from "../find.load.ts";
import { numbersFor } from "../../../shell/danger/countries.rules.ts";
import { href } from "../../../core/words/urls.ts";

const sources = loadFindSources(facts(), locales());
const boxes = await Promise.all(
  locales().map(async (locale) => {
    const index = findIndex(siteIn(locale), sources);
    const finder = new Finder(index);
    await finder.ready;
    return { id: locale.id, index, finder, row: href(locale.id, facts().situations.get("abroad")!.slug) };
  }),
);

/** What is typed, and the numbers of the country that must stand there. */
const CRIES: readonly [typed: string, urgency: string, ...numbers: string[]][] = [
  ["ma nièce à Paris va se tuer", "crisis", "3114", "112"],
  ["my cousin in Lyon wants to die", "crisis", "3114", "112"],
  ["j’habite à Toulouse et je veux mourir", "crisis", "3114", "112"],
  ["my cousin in Algiers wants to die", "crisis", "1548", "17"],
  ["mon neveu à Alger veut mourir", "crisis", "1548", "17"],
  ["my niece in new york wants to die", "crisis", "988", "911"],
  ["ابن اختي ببيروت رح يقتل حاله", "crisis", "112"],
  ["بنت عمي في فاس بغات تموت", "crisis", "190", "177"],
  ["قريبي في فرنسا يريد ان ينتحر", "crisis", "3114", "112"],
  ["my cousin in Mumbai wants to die", "crisis"],
  ["ma nièce a été kidnappée à Port-au-Prince", "emergency"],
  [`${"a day at school. ".repeat(60)} my cousin in Lebanon wants to die`, "crisis", "112"],
];

for (const { id, finder, row } of boxes) {
  test(`a cry about someone abroad: what to do there is the first row, with the numbers of that country (${id})`, () => {
    for (const [typed, urgency, ...numbers] of CRIES) {
      const answer = finder.find(typed);
      assert.ok(
        answer.urgent?.some((one) => one === urgency),
        typed,
      );
      assert.equal(answer.abroad?.length, 1, typed);
      const shown = answer.abroad![0]!.numbers!.map(([, value]) => value);
      for (const number of numbers) assert.ok(shown.includes(number), `${typed}: ${shown.join()}`);
      if (numbers.length === 0) assert.deepEqual(shown, [], typed);
      const [first] = "hits" in answer ? answer.hits : [];
      assert.equal(first?.entry.href, row, typed);
    }
  });

  test(`a cry from outside Canada that names no country says so too (${id})`, () => {
    for (const typed of [
      "ma fille à l'étranger veut mourir",
      "my cousin abroad wants to die",
      "my brother is in another country and wants to kill himself",
      "ابن اختي في الخارج رح يقتل حاله",
    ]) {
      const answer = finder.find(typed);
      assert.ok(answer.urgent?.includes("crisis"), typed);
      assert.deepEqual(answer.abroad, [], typed);
      assert.equal("hits" in answer && answer.hits[0]?.entry.href, row, typed);
    }
  });

  test(`a line for suicide is none for an abduction (${id})`, () => {
    const { abroad = [], urgent = [] } = finder.find("بنت اختي في باريس مخطوفة");
    const shown = numbersFor(abroad[0]!.numbers!, urgent).map(([, value]) => value);
    assert.deepEqual([shown.includes("3114"), shown.includes("112")], [false, true]);
  });

  test(`a cry from here names no other country (${id})`, () => {
    for (const typed of [
      "i want to die",
      "je veux mourir à Laval",
      "بدي موت",
      "my friend jordan wants to die",
      "she was nice and now wants to die",
    ])
      assert.equal(finder.find(typed).abroad, undefined, typed);
  });

  test(`a bare call for help is answered with 911 and with no row, in each box (${id})`, () => {
    for (const typed of [
      "help",
      "HELP",
      "helppppp",
      "help me please",
      "hello can someone help me",
      "aidez moi",
      "Aidez-moi svp",
      "urgence",
      "danger",
      "sauvez moi",
      "j'ai besoin d'aide maintenant",
      "ساعدوني",
      "عاونوني عفاكم",
      "sa3douni",
      "3awnouni",
    ])
      for (const scope of ["all", "police", "youth-protection"] as const) {
        const answer = finder.find(typed, scope);
        assert.ok(answer.urgent?.includes("emergency"), typed);
        assert.deepEqual("hits" in answer ? answer.hits : [], [], typed);
        assert.ok(!isOpen(answer), typed);
      }
  });

  test(`who names the help that is looked for is no bare call (${id})`, () => {
    for (const typed of ["kids help phone", "aide sociale", "help with a fake account", "needhelpnow"])
      assert.notEqual(finder.find(typed).kind, "call", typed);
  });
}

test("no number of another country stands in a box that the facts do not hold", () => {
  const known = new Map(facts().abroad.countries.map(({ code, numbers }) => [code, numbers]));
  for (const { index } of boxes)
    for (const { href: to, numbers = [] } of index.away) {
      const code = /#(\w\w)$/.exec(to)?.[1]?.toUpperCase() ?? "";
      for (const [, value] of numbers)
        assert.ok(
          known
            .get(code)
            ?.some(
              (one) =>
                one.value === value && /confirmed|listed/.test(one.status) && one.status !== "unconfirmed",
            ),
          `${code} ${value}`,
        );
    }
});

test("the box offers the number that takes texts where the facts have it", () => {
  const sms = facts()
    .services.get(facts().plan.services.crisis)!
    .channels.find(({ type }) => type === "sms");
  assert.ok(sms);
  for (const { index } of boxes) assert.equal(index.links.crisis[2], sms.value);
});
