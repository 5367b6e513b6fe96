import { siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { READERS } from "../../../src/core/vocabulary.rules.ts";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { choices, decided, nameOf, pathOf, PLANS, type PlanPage } from "../../shared/plan.ts";
import type { Element } from "../../golden/tree.ts";
import { expectedPlan, type Deed, type PlanText } from "../../shared/plan-words.ts";
import { hrefs, locales, none, pageAt, pagesOf, type Page } from "../site.ts";
import { answered } from "./answered.ts";
import { hidingWithoutHas } from "./hiding.ts";
import { has, planIn, Shown } from "./shown.ts";

/** Parts that are one list of words. */
const SAID = [
  "guard",
  "labels",
  "beside",
  "lines",
  "still",
  "avoid",
  "folds",
] as const satisfies readonly (keyof PlanText)[];
/** Parts that lead somewhere. */
const DONE = ["acts", "body", "then", "talk"] as const satisfies readonly (keyof PlanText)[];

/** Returns the built pages of all plans in one language. @throws Error when one is missing */
const pagesFor = (locale: Locale): { plan: PlanPage; page: Page }[] =>
  PLANS.map((plan) => {
    const page = pageAt(pathOf(plan, locale));
    if (!page) throw new Error(`no page ${pathOf(plan, locale)}`);
    return { plan, page };
  });

/** A plan for one set of answers: as its page shows it, and as the rules decide it. */
interface Reading {
  readonly name: string;
  /** The body of the first action. */
  readonly body: string | undefined;
  /** The target of the first tappable thing in the first action. */
  readonly tapped: string | undefined;
  readonly shown: PlanText;
  readonly expected: PlanText;
}

/** Checks whether a finger can use an element. */
const isTappable = ({ name }: Element): boolean => ["a", "button", "input", "summary"].includes(name);

const readings = (locale: Locale): Reading[] =>
  [...answered(locale)].map(({ plan, answers, shown }) => {
    const [tapped] = shown.all(has("first")).flatMap((one) => shown.all(isTappable, one));
    return {
      name: nameOf(plan, answers),
      body: decided(plan, answers).body?.id,
      tapped: tapped?.attributes["href"],
      shown: shown.plan(),
      expected: expectedPlan(plan, answers, locale),
    };
  });

for (const locale of locales) {
  let all: Reading[] = [];
  before(() => {
    all = readings(locale);
  });

  test(`for every reader and all answers, the page shows the decision of the rules, in its order (${locale.id})`, () => {
    // There must be one for each page and each set of answers, or the test compares nothing.
    assert.equal(all.length, PLANS.flatMap(choices).length);
    none(
      all.flatMap(({ name, shown, expected }) =>
        differences(shown, expected).map((what) => `${name}: ${what}`),
      ),
    );
  });

  test(`what a plan names as first, as next or as someone to talk to is one tap away (${locale.id})`, () => {
    none(
      all.flatMap(({ name, shown, expected }) =>
        DONE.flatMap((part) =>
          expected[part]
            .filter(
              ({ ways }, at) => ways.length > 0 && !shown[part][at]?.ways.some((way) => ways.includes(way)),
            )
            .map(({ text }) => `${name}: ${part}: ${text}`),
        ),
      ),
    );
  });

  test(`for a reader who reports danger, 911 comes before everything else to tap (${locale.id})`, () => {
    const dangers = all.filter(({ body }) => body === "911");
    assert.ok(dangers.length > 0);
    none(
      dangers.filter(({ tapped }) => tapped !== "tel:911").map(({ name, tapped }) => `${name}: ${tapped}`),
    );
  });

  test(`a browser without :has() shows the plan without answers, and asks nothing (${locale.id})`, () => {
    const faults: string[] = [];
    for (const { plan, page } of pagesFor(locale)) {
      const shown = new Shown(planIn(page), hidingWithoutHas(page.html));
      const different = differences(shown.plan(), expectedPlan(plan, {}, locale));
      faults.push(...different.map((what) => `${nameOf(plan)}: ${what}`));
      if (shown.all(({ attributes }) => attributes["type"] === "radio").length > 0)
        faults.push(`${nameOf(plan)}: asks`);
    }
    none(faults);
  });

  test(`each radio button of a plan is one answer, and each answer has its button (${locale.id})`, () => {
    for (const { plan, page } of pagesFor(locale)) {
      const given = new Shown(planIn(page), () => false)
        .all(({ attributes }) => attributes["type"] === "radio")
        .map(({ attributes }) => `${attributes["name"]} ${attributes["id"]}`);
      const ids = new Set(choices(plan).flatMap((choice) => choice.ids));
      assert.deepEqual(given.toSorted(), [...ids].map((id) => `${id[0]} ${id}`).toSorted(), nameOf(plan));
    }
  });

  test(`each situation has a page for each reader and one for an unknown reader, and help/ has no other page except the one on removal (${locale.id})`, () => {
    const there = pagesOf(locale)
      .map(({ path }) => path)
      .filter(
        (path) => path.startsWith(`/${locale.id}/help/`) && path !== pageHref("take-down", siteIn(locale)),
      );
    assert.deepEqual(there.toSorted(), PLANS.map((plan) => pathOf(plan, locale)).toSorted());
  });

  test(`a plan without a reader leads to the plan of each reader, and each of those back to it (${locale.id})`, () => {
    for (const { plan, page } of pagesFor(locale)) {
      const others = plan.reader ? [undefined] : READERS;
      for (const reader of others)
        assert.ok(hrefs(page).includes(pathOf({ ...plan, reader }, locale)), `${nameOf(plan)}: ${reader}`);
    }
  });
}

/** Returns the differences between the page and the decision. */
function differences(shown: PlanText, expected: PlanText): string[] {
  const texts = (deeds: readonly Deed[]): string[] => deeds.map(({ text }) => text);
  const compared: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ...SAID.map((part) => [part, shown[part], expected[part]] as const),
    ...DONE.map((part) => [part, texts(shown[part]), texts(expected[part])] as const),
    ["more", expected.more.length > 0 ? shown.more : [], expected.more],
  ];
  return compared
    .filter(([, one, other]) => one.join("\n") !== other.join("\n"))
    .map(([part, one, other]) => `${part}:\n  ${one.join("\n  ")}\n instead of\n  ${other.join("\n  ")}`);
}
