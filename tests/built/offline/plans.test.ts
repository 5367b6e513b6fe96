import { facts, words } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { settle } from "../../../src/features/plan/answers.rules.ts";
import { namesDanger, rowFor } from "../../../src/features/plan/row.rules.ts";
import type { Answers } from "../../../src/features/plan/answers.rules.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { Step } from "../../../src/core/facts/schema/plan/step.ts";
import type { ReaderWords } from "../../../src/core/words/schema/plan.ts";
import { DIST } from "../site.ts";
import { choices, decided, nameOf, OWN_PLANS, planPage, type PlanPage } from "../../shared/plan.ts";
import { each, hrefs, plans, textOf } from "./support.ts";

/** Where the file has each body that depends on the place. */
const PLACES: Readonly<Record<string, string>> = { "local-police": "#a3", dpj: "#a4" };

/**
 * Checks whether a plan of the file leads to the body of a step. The file only names a body without a number.
 */
function leads(body: string, { id }: Step): boolean {
  const place = PLACES[id];
  if (place !== undefined) return hrefs(body).includes(place);
  const wanted = facts().plan.channels[id];
  if (wanted === undefined) return true;
  const channels =
    facts()
      .services.get(id)
      ?.channels.filter((one) => wanted.some((name) => name === one.id || name === one.type)) ?? [];
  return hrefs(body).some((href) =>
    channels.some(({ value, urls }) => href.endsWith(value) || Object.values(urls ?? {}).includes(href)),
  );
}

const solid = (text: string): string => text.replace(/\s/g, "");

/** Checks whether a plan has a step. It has each row once, in the words of one of its readers. */
function says(body: string, { id }: Step, locale: Locale): boolean {
  const { plan, situations } = words(locale);
  const own = Object.values(situations).map(({ bodies }) => bodies?.[id]?.do);
  const said = [plan.acts[id]?.do, plan.bodies[id]?.do, ...own].flatMap((one: ReaderWords | undefined) =>
    one === undefined ? [] : typeof one === "string" ? [one] : Object.values(one),
  );
  // The file only names a page that it does not contain.
  const named = (one: string): string => one.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1");
  return said.some((one) => solid(textOf(body)).includes(solid(named(one))));
}

/** Checks whether danger comes before the row. The file says this once, above all plans. */
function isBeforeRow({ situation, reader }: PlanPage, answers: Answers): boolean {
  if (!reader) return false;
  const settled = settle(situation, reader, facts().questions, answers);
  return settled.danger !== undefined && !namesDanger(rowFor(situation, reader, settled));
}

each("every situation has its plan, which begins with what is first for every reader", (html, locale) => {
  const found = plans(html);
  const situations = [...facts().situations.values()];
  assert.equal(found.size, situations.length);
  for (const [index, { id }] of situations.entries()) {
    const band = /<div class=f>([^]*?)<\/div>/.exec(found.get(`b${index + 1}`) ?? "")?.[1] ?? "";
    const { acts, body } = decided(planPage(id));
    for (const step of [...acts, ...(body ? [body] : [])])
      assert.ok(says(band, step, locale) && (acts.includes(step) || leads(band, step)), `${id} ${step.id}`);
  }
});

each(
  "the file says why readers need not be afraid of a step, like the page and its Markdown",
  (html, locale) => {
    const { why } = words(locale).plan.acts["ask-openly"]!;
    assert.ok(typeof why === "string" && textOf(html).includes(why), String(why));
    for (const name of ["index.html", "index.html.md"])
      assert.ok(textOf(readFileSync(`${DIST}/${locale.id}/help/7/c/${name}`, "utf8")).includes(why), name);
  },
);

each("for every reader and all answers, the plan in the file has the first action", (html, locale) => {
  const found = plans(html);
  const ids = [...facts().situations.keys()];
  let met = 0;
  for (const page of OWN_PLANS) {
    const plan = found.get(`b${ids.indexOf(page.situation.id) + 1}`) ?? "";
    for (const { answers } of choices(page)) {
      if (isBeforeRow(page, answers)) continue;
      met += 1;
      const { acts, body } = decided(page, answers);
      for (const act of acts) assert.ok(says(plan, act, locale), `${nameOf(page, answers)} ${act.id}`);
      if (body)
        assert.ok(says(plan, body, locale) && leads(plan, body), `${nameOf(page, answers)} ${body.id}`);
    }
  }
  assert.ok(met > OWN_PLANS.length);
});

each("the number for danger and the suicide line are before every first action, or in it", (html) => {
  assert.match(html, /<header\b[^>]*><a [^>]*href=tel:911>/);
  for (const [id, body] of plans(html)) {
    const [before = "", band = ""] = body.split("<div class=f>");
    const [first = ""] = band.split("</div>");
    const above = before + first;
    // When the child is elsewhere, the plan only mentions 911, because a call from here would not reach it.
    assert.ok(textOf(above).includes("911") && hrefs(above).includes("tel:988"), id);
  }
});
