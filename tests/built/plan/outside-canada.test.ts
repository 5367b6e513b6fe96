/** The built plans for a child outside Canada: which numbers come first, for all answers. */
import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "../../golden/tree.ts";
import { nameOf, PLANS } from "../../shared/plan.ts";
import { locales, none } from "../site.ts";
import { answered } from "./answered.ts";
import { has, type Shown } from "./shown.ts";

const ABROAD = PLANS.filter(({ situation }) => situation.id === "abroad");
const FAR = ["doer-here", "united-states", "elsewhere", undefined];
/** Countries whose numbers are next to the sentence that someone there calls. */
const MAIN = ["FR", "US", "MA", "LB", "DZ", "TN"];
const POLICE = ["all", "police"];
/** Whom the numbers beside the sentence reach. */
const BESIDE = [...POLICE, "suicide", "child-helpline", "child-protection", "national-guard", "gendarmerie"];
/** "Only in Canada", as each language says it. */
const ONLY: Record<string, string> = {
  fr: "Ce service fonctionne seulement au Canada",
  en: "This works in Canada only",
  ar: "في كندا فقط",
};
/** The note on a number that nobody confirmed. */
const DOUBT: Record<string, string> = { fr: "non confirmé", en: "not confirmed", ar: "غير مؤكّد" };
const isCall = (href: string): boolean => /^(tel|sms):/.test(href);
const isCybertip = (href: string): boolean => /cybertip\.ca|cyberaide\.ca/.test(href);
const isStep = ({ name, attributes }: Element): boolean =>
  (name === "li" || name === "div") && (attributes["class"] ?? "").split(" ").includes("step");

/** Checks whether a line has each number of the police of a country. */
const hasPolice = (line: string, code: string): boolean =>
  numbersOf(code, POLICE).every(({ value }) => new RegExp(`(?<!\\d)${value}(?!\\d)`).test(line));

interface Reading {
  readonly name: string;
  readonly reader: string | undefined;
  readonly where: string | undefined;
  readonly isInDanger: boolean;
  readonly shown: Shown;
}

const readings = (locale: (typeof locales)[number], wanted = FAR): Reading[] =>
  [...answered(locale, ABROAD)]
    .filter(({ answers }) => wanted.includes(answers.where))
    .map(({ plan, answers, shown }) => ({
      name: nameOf(plan, answers),
      reader: plan.reader,
      where: answers.where,
      isInDanger: !["no", undefined].includes(answers.danger),
      shown,
    }));

/** The numbers of a country for these ends, with how sure they are. */
const numbersOf = (
  code: string,
  ends: readonly string[],
): { value: string; status: string; hoursInDoubt?: boolean | undefined }[] =>
  facts()
    .abroad.countries.filter((country) => country.code === code)
    .flatMap(({ numbers }) => numbers.filter((number) => ends.includes(number.for)));

for (const locale of locales) {
  const all = readings(locale);

  test(`the first step shows the police of the main countries once, beside who calls or in a line, and a link to all (${locale.id})`, () => {
    // Four readers with seven answers on danger and one with six, in four places; and one page without a reader.
    assert.equal(all.length, (4 * 7 + 6) * 4 + 1);
    const faults: string[] = [];
    for (const { name, where, shown } of all) {
      const [first] = shown.all(has("first"));
      assert.ok(first, name);
      // Text that needs a tap is not visible.
      assert.deepEqual(
        shown
          .all(({ name: tag }) => tag === "details", first)
          .flatMap((fold) => shown.all(has("there"), fold)),
        [],
        name,
      );
      const lists = shown.all(has("there"), first);
      const said = lists.flatMap((list) => shown.all(has("country"), list)).map((line) => shown.text(line));
      const codes = where === "united-states" ? ["US"] : MAIN;
      if (!codes.every((code, at) => hasPolice(said[at] ?? "", code)))
        faults.push(`${name}: ${said.join(" / ")}`);
      if (!shown.hrefs(first).includes(`/${locale.id}/police/abroad/`))
        faults.push(`${name}: no list of all`);
    }
    none(faults);
  });

  test(`what is not sure of a number stands with this number and no other (${locale.id})`, () => {
    const first = all.find(({ where }) => where === "elsewhere");
    assert.ok(first);
    const doubted = first.shown
      .all(has("end"))
      .filter((end) => first.shown.all(has("doubt"), end).length > 0)
      .map((end) => first.shown.text(end));
    const wanted = MAIN.flatMap((code) => numbersOf(code, BESIDE)).filter(
      ({ status, hoursInDoubt }) => status === "unconfirmed" || hoursInDoubt,
    );
    // One number a sentence, and its note in brackets.
    assert.deepEqual(
      [...new Set(doubted.map((text) => /^(\d+) \([^()]+\)$/.exec(text)?.[1]))].sort(),
      [...new Set(wanted.map(({ value }) => value))].sort(),
      doubted.join("\n"),
    );
  });

  test(`a number that nobody confirmed says so where it stands beside that sentence (${locale.id})`, () => {
    const doubtful = numbersOf("FR", ["child-helpline"]).filter(({ status }) => status === "unconfirmed");
    const first = all.find(({ where }) => where === "elsewhere");
    assert.ok(first);
    const lines = first.shown.all(has("country")).map((line) => first.shown.text(line));
    for (const { value } of doubtful)
      assert.ok(
        lines.some((line) => line.includes(value) && line.includes(DOUBT[locale.id] ?? "?")),
        lines.join("\n"),
      );
    assert.ok(lines.every((line) => !/\b19\b/.test(line)));
  });

  test(`outside Canada a reader can tap no number of Canada above everything or in the first step (${locale.id})`, () => {
    none(
      all
        .filter(({ where }) => where !== undefined)
        .flatMap(({ name, shown }) => {
          const parts = [...shown.all(has("guard")), ...shown.all(has("first"))];
          const lines = shown.all(has("guard")).flatMap((one) => shown.all(has("small"), one));
          return [
            ...parts
              .flatMap((part) => shown.hrefs(part))
              .filter((href) => isCall(href) || isCybertip(href))
              .map((href) => `${name}: ${href}`),
            ...lines.map((line) => shown.text(line)).filter((line) => /911|9-8-8/.test(line)),
          ];
        }),
    );
  });

  test(`until somebody says where the child is, that country comes first, and 911 and 9-8-8 stand once each (${locale.id})`, () => {
    none(
      all
        .filter(({ where }) => where === undefined)
        .flatMap(({ name, shown }) => {
          const [guard] = shown.all(has("guard"));
          const [first] = shown.all(has("first"));
          assert.ok(guard && first, name);
          const [lead] = shown.all(has("small"), guard);
          const calls = [...shown.hrefs(guard), ...shown.hrefs(first)];
          const once = ["tel:911", "tel:988"].every(
            (call) => calls.filter((one) => one === call).length === 1,
          );
          return once && lead && shown.hrefs(lead).length === 0 ? [] : [`${name}: ${calls}`];
        }),
    );
  });

  test(`services in Canada come after that country, and a call says “only in Canada” (${locale.id})`, () => {
    const faults: string[] = [];
    let told = 0;
    for (const { name, reader, isInDanger, shown } of all) {
      const [lead] = shown.all(has("talks")).flatMap((one) => shown.all(isStep, one));
      assert.ok(lead, name);
      // Before a reader is chosen the child’s own line leads; a reader under 18 has the helpline there as the first step.
      const isFirst = reader === undefined || (reader === "me-young" && !isInDanger);
      if (!isFirst && shown.hrefs(lead).some(isCall)) faults.push(`${name}: ${shown.text(lead)}`);
      const steps = ["then", "talks"]
        .flatMap((part) => shown.all(has(part)))
        .flatMap((one) => shown.all(isStep, one));
      for (const step of steps) {
        if (!shown.hrefs(step).some(isCall)) continue;
        told += 1;
        if (!shown.text(step).includes(ONLY[locale.id] ?? "?")) faults.push(`${name}: ${shown.text(step)}`);
      }
    }
    assert.ok(told > 0);
    none(faults);
  });

  test(`when the child is in Quebec or in another province, nothing says “only in Canada” (${locale.id})`, () => {
    const near = readings(locale, ["quebec", "province"]);
    assert.equal(near.length, (4 * 7 + 6) * 2);
    none(
      near
        .filter(({ shown }) =>
          shown.all(isStep).some((step) => shown.text(step).includes(ONLY[locale.id] ?? "?")),
        )
        .map(({ name }) => name),
    );
  });
}
