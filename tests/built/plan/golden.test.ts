import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { loadFacts } from "../../../src/site/load-facts.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { CASES, type GoldenCase } from "../../golden/cases.ts";
import { seen, withoutFacts, type NameOf } from "../../golden/seen.ts";
import { treeOf } from "../../golden/tree.ts";
import { choices, pathOf, planPage } from "../../shared/plan.ts";
import { hidingOf } from "./hiding.ts";
import { locales, pageAt, type Page } from "../site.ts";

/** GOLDEN=write writes all plans again. Read the difference. */
const WRITE = process.env.GOLDEN === "write";

const facts = loadFacts();
const fileOf = (locale: Locale, { name }: GoldenCase): string => `tests/golden/${locale.id}/${name}.txt`;

/** Names of the services by their numbers and addresses. For a shared one, the first service counts. */
const names = new Map(
  [...facts.services.values()]
    .sort((a, b) => b.tier - a.tier || (a.id < b.id ? 1 : -1))
    .flatMap(({ id, channels }) =>
      channels
        .toReversed()
        .flatMap((channel) =>
          [channel.value, ...Object.values(channel.urls ?? {})].map((value): [string, string] => [
            channel.type === "sms" ? `sms:${value}` : value,
            `${id}/${channel.id}`,
          ]),
        ),
    ),
);
const nameOf: NameOf = (href) =>
  names.get(href.replace(/\?.*/, "").replace(/^(?:tel|mailto):/, "")) ?? names.get(href);

/** Returns the markup of the plan. The box below it is not part of it. @throws Error when there is none */
function articleOf({ markup, path }: Page): string {
  const [, article] = /<article class="plan">([\s\S]*)<\/article>/.exec(markup) ?? [];
  if (article === undefined) throw new Error(`${path}: no plan`);
  return article;
}

/** Returns the whole plan as text. @throws Error when there is no such page, question or answer */
function planText(locale: Locale, { who, situation, reader, answers }: GoldenCase): string {
  const plan = planPage(situation, reader);
  const page = pageAt(pathOf(plan, locale));
  if (!page) throw new Error(`no page of ${situation}`);
  const wanted = Object.entries(answers);
  const choice = choices(plan).find(
    (one) => one.ids.length === wanted.length && wanted.every(([id, answer]) => one.answers[id] === answer),
  );
  if (!choice) throw new Error(`${situation} does not ask ${reader}: ${JSON.stringify(answers)}`);
  const said = wanted.map(([id, answer]) => `${id}: ${answer}`);
  const lines = seen(
    treeOf(articleOf(page)),
    { ids: choice.ids, hides: hidingOf(page.html)(choice.ids) },
    nameOf,
  );
  return [who, [situation, ...(reader ? [reader] : []), ...said].join(", "), "", ...lines, ""].join("\n");
}

// A new language has no golden plans until a person reads and keeps them.
for (const locale of locales.filter(({ id }) => WRITE || existsSync(`tests/golden/${id}`))) {
  for (const one of CASES) {
    test(`${one.who.replace(/\.$/, "")}: the whole plan is the one that people last read (${locale.id})`, () => {
      const file = fileOf(locale, one);
      const text = planText(locale, one);
      if (WRITE) {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, text);
      }
      const kept = readFileSync(file, "utf8");
      assert.equal(
        withoutFacts(text),
        withoutFacts(kept),
        `${file}: GOLDEN=write node --test tests/built/plan/golden.test.ts writes it again`,
      );
    });
  }
}
