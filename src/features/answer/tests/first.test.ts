import { facts, locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { hoursText } from "../../../core/words/hours.ts";
import { decided, nameOf, pathOf, PLANS, type PlanPage } from "../../../../tests/shared/plan.ts";
import { LETTER } from "../../../ui/readers.rules.ts";
import { firstsOf } from "../first.view.ts";

/** One breath. */
const MOST = 4;
/** What is left of markup, of words for a script, or of words that nobody has written. */
const LEFT = /[<>]|&#?\w+;|\*\*|\]\(|\{\{|⟦|undefined|null|^\s*$/;

/** How many acts of a plan come before the number, whatever a person would answer. */
const actsOf = (page: PlanPage): number =>
  decided(page).acts.filter(
    ({ id, condition }) => condition === undefined && !facts().plan.later.includes(id),
  ).length;

for (const locale of locales()) {
  const { plans, firsts } = firstsOf(siteIn(locale));
  /** What the box shows of each plan, for each reader and for nobody. */
  const all = PLANS.map((page) => {
    const plan = plans[page.situation.id]!;
    const letter = page.reader ? LETTER[page.reader] : "";
    return {
      page,
      name: `${locale.id}: ${nameOf(page)}`,
      title: plan.titles[letter] ?? plan.titles[""]!,
      href: `${plan.href}${letter && `${letter}/`}`,
      first: firsts[plan.first[letter]!]!,
      body: decided(page).body,
    };
  });
  const faults = (isWrong: (one: (typeof all)[number]) => boolean): string[] =>
    all.filter(isWrong).map(({ name }) => name);

  test(`each situation has a title, the address of its plan and something to do first where no answer decides all, for each reader (${locale.id})`, () => {
    assert.equal(all.length, facts().situations.size * (1 + Object.keys(LETTER).length));
    assert.deepEqual(
      faults(({ title }) => LEFT.test(title)),
      [],
    );
    assert.deepEqual(
      faults(({ page, href }) => href !== pathOf(page, locale)),
      [],
    );
    const isDecidedLater = ({ page, body }: (typeof all)[number]): boolean =>
      body?.condition !== undefined && actsOf(page) === 0;
    assert.deepEqual(
      faults((one) => one.first.acts.length === 0 && one.first.body === "" && !isDecidedLater(one)),
      [],
    );
  });

  test(`at most four orders come first, each once and none for some answers only (${locale.id})`, () => {
    assert.deepEqual(
      faults(({ first: { acts } }) => acts.length > MOST || new Set(acts).size < acts.length),
      [],
    );
    assert.deepEqual(
      faults((one) => one.first.acts.length > Math.max(1, actsOf(one.page))),
      [],
    );
  });

  test(`a plan with an act that no answer decides shows one, also where it waits (${locale.id})`, () => {
    assert.deepEqual(
      faults(
        ({ page, first: { acts } }) =>
          acts.length === 0 && decided(page).acts.some(({ condition }) => condition === undefined),
      ),
      [],
    );
  });

  test(`danger leaves one or two acts of a plan, in its order (${locale.id})`, () => {
    const left = (situation: string, reader: string): readonly string[] => {
      const { first } = all.find(({ page }) => page.situation.id === situation && page.reader === reader)!;
      return first.held.map((at) => first.acts[at]!);
    };
    assert.ok(all.every(({ first }) => first.held.length <= 2 && first.held.every((at) => at in first.acts)));
    for (const reader of ["me-young", "my-child"]) {
      const threatened = all.find(
        ({ page }) => page.situation.id === "threatened-with-images" && page.reader === reader,
      )!;
      assert.deepEqual(left("threatened-with-images", reader), threatened.first.acts.slice(0, 2));
      assert.equal(left("coerced-self-harm", reader).length, 2);
    }
    // What a calm reader does is no act for danger.
    assert.deepEqual(left("saw-adult-content", "my-child"), []);
    assert.deepEqual(left("something-else", "my-child"), []);
  });

  test(`nothing is left of markup (${locale.id})`, () => {
    for (const { acts, body, ways } of firsts) {
      const texts = [...acts, ...ways.flatMap(({ text, note }) => (note === "" ? [text] : [text, note]))];
      assert.deepEqual(
        (body === "" ? texts : [...texts, body]).filter((text) => LEFT.test(text)),
        [],
      );
      assert.deepEqual(
        ways
          .map(({ href }) => href)
          .filter((href) => !/^(tel:\+?\d+|sms:\d+(\?\S*)?|https:\/\/\S+|mailto:\S+|\/\S*)$/.test(href)),
        [],
      );
    }
  });

  test(`somebody is named to call wherever the plan names one (${locale.id})`, () => {
    assert.deepEqual(
      faults(({ body, first }) => body !== undefined && first.body === ""),
      [],
    );
  });

  test(`a number that does not answer day and night says when it does (${locale.id})`, () => {
    const channels = [...facts().services.values()].flatMap((service) =>
      service.channels.filter(({ type, hours }) => type === "phone" && hours !== null && hours !== "always"),
    );
    let limited = 0;
    for (const { name, first, body } of all)
      for (const { href, note } of first.ways) {
        const ids = facts().services.get(body!.id)?.channels ?? [];
        const found = channels.find((one) => ids.includes(one) && href === `tel:${one.value}`);
        if (!found) continue;
        limited += 1;
        assert.ok(note.includes(hoursText(found.hours, locale)!), `${name}: ${href}: ${note}`);
      }
    assert.ok(limited > 0, "no number with office hours comes first");
  });
}
