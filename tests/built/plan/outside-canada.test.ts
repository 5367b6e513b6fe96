/** The built plans for a child outside Canada: which numbers come first, for all answers. */
import { facts } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Element } from "../../golden/tree.ts";
import { choices, nameOf, pathOf, PLANS, type Choice, type PlanPage } from "../../shared/plan.ts";
import { locales, none, pageAt } from "../site.ts";
import { hidingOf } from "./hiding.ts";
import { has, planIn, Shown } from "./shown.ts";

const ABROAD = PLANS.filter(({ situation }) => situation.id === "abroad");
const FAR = ["doer-here", "united-states", "elsewhere", undefined];
/** Countries whose numbers are next to the sentence that someone there calls. */
const MAIN = ["FR", "US", "MA", "LB", "DZ", "TN"];
const POLICE = ["all", "police"];
/** Whom the numbers beside the sentence reach. */
const BESIDE = [...POLICE, "suicide", "child-helpline", "child-protection", "national-guard", "gendarmerie"];
/** "Only in Canada", as each language says it. */
const ONLY: Record<string, string> = {
  fr: "Au Canada seulement",
  en: "In Canada only",
  ar: "في كندا فقط",
};
/** The note on a number that nobody confirmed. */
const DOUBT: Record<string, string> = { fr: "non confirmé", en: "not confirmed", ar: "غير مؤكّد" };
const isCall = (href: string): boolean => /^(tel|sms):/.test(href);
const isCybertip = (href: string): boolean => /cybertip\.ca|cyberaide\.ca/.test(href);
const isStep = ({ name, attributes }: Element): boolean =>
  (name === "li" || name === "div") && (attributes["class"] ?? "").split(" ").includes("step");

interface Reading {
  readonly name: string;
  readonly reader: string | undefined;
  readonly where: string | undefined;
  readonly isInDanger: boolean;
  readonly shown: Shown;
}

function readings(locale: (typeof locales)[number], wanted = FAR): Reading[] {
  const readingOf = (plan: PlanPage, { answers, ids }: Choice): Reading[] => {
    const page = pageAt(pathOf(plan, locale));
    assert.ok(page);
    if (!wanted.includes(answers.where)) return [];
    const shown = new Shown(planIn(page), hidingOf(page.html)(ids));
    const isInDanger = !["no", undefined].includes(answers.danger);
    return [{ name: nameOf(plan, answers), reader: plan.reader, where: answers.where, isInDanger, shown }];
  };
  return ABROAD.flatMap((plan) => choices(plan).flatMap((choice) => readingOf(plan, choice)));
}

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

  test(`next to the sentence that someone there calls are the police of the main countries and a link to all (${locale.id})`, () => {
    // Five readers, three places and six answers on danger, and one page without a reader.
    assert.equal(all.length, 5 * 3 * 6 + 1);
    const faults: string[] = [];
    for (const { name, where, shown } of all) {
      const [call] = shown
        .all(has("first"))
        .flatMap((one) => shown.all(({ name: tag }) => tag === "li", one));
      assert.ok(call, name);
      // Text that needs a tap is not visible.
      assert.deepEqual(
        shown.all(({ name: tag }) => tag === "details", call),
        [],
        name,
      );
      const lines = shown.all(has("there"), call).flatMap((list) => shown.all(has("country"), list));
      const said = lines.map((line) => shown.text(line));
      const codes = where === "united-states" ? ["US"] : MAIN;
      if (said.length !== codes.length) faults.push(`${name}: ${said.length} countries`);
      codes.forEach((code, at) => {
        for (const { value } of numbersOf(code, POLICE))
          if (!new RegExp(`(?<!\\d)${value}(?!\\d)`).test(said[at] ?? ""))
            faults.push(`${name}: ${code}: ${value} is not in “${said[at]}”`);
      });
      if (!shown.hrefs(call).includes(`/${locale.id}/police/abroad/`)) faults.push(`${name}: no list of all`);
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

  test(`above everything and in the first step, a reader can tap no number of Canada, unless nobody said where the child is (${locale.id})`, () => {
    const faults = all.flatMap(({ name, where, shown }) => {
      const [guard] = shown.all(has("guard"));
      const [first] = shown.all(has("first"));
      assert.ok(guard && first, name);
      const above = shown.hrefs(guard).filter(isCall);
      const lines = shown.all(has("small"), guard).map((line) => shown.text(line));
      // Unanswered: first the line that someone there calls, then Canada by its name.
      const isNamed = where === undefined && lines.length === 2 && /Canada|كندا/.test(lines[1] ?? "");
      return [
        ...(above.length > 0 && !isNamed ? [`${name}: above: ${above}`] : []),
        ...shown
          .hrefs(first)
          .filter((href) => isCall(href) || isCybertip(href))
          .map((href) => `${name}: first: ${href}`),
        ...(where !== undefined && /911|9-8-8/.test(lines.join(" ")) ? [`${name}: ${lines}`] : []),
      ];
    });
    none(faults);
  });

  test(`services in Canada come after that country, and a call says “only in Canada” (${locale.id})`, () => {
    const faults: string[] = [];
    let told = 0;
    for (const { name, reader, where, isInDanger, shown } of all) {
      for (const part of ["then", "talks"]) {
        const steps = shown.all(has(part)).flatMap((one) => shown.all(isStep, one));
        const [lead] = steps;
        assert.ok(lead, `${name}: ${part}`);
        // For a reader under 18, the first step already has the helpline there; for others, the CyberTipline.
        const isFirst =
          !isInDanger &&
          (part === "talks" ? reader === "me-young" : where === "united-states" && reader !== "me-young");
        if (!isFirst && shown.hrefs(lead).some((href) => isCall(href) || isCybertip(href)))
          faults.push(`${name}: ${part}: ${shown.text(lead)}`);
        for (const step of steps) {
          if (!shown.hrefs(step).some(isCall)) continue;
          told += 1;
          if (!shown.text(step).includes(ONLY[locale.id] ?? "?")) faults.push(`${name}: ${shown.text(step)}`);
        }
      }
    }
    assert.ok(told > 0);
    none(faults);
  });

  test(`when the child is in Quebec or in another province, nothing says “only in Canada” (${locale.id})`, () => {
    const near = readings(locale, ["quebec", "province"]);
    assert.equal(near.length, 5 * 2 * 6);
    none(
      near
        .filter(({ shown }) =>
          shown.all(isStep).some((step) => shown.text(step).includes(ONLY[locale.id] ?? "?")),
        )
        .map(({ name }) => name),
    );
  });
}
