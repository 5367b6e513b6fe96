import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import { loadFacts } from "../../../src/content/facts/load.ts";
import type { Locale } from "../../../src/schema/shared/locale.ts";
import { CASES, type GoldenCase } from "../../golden/cases.ts";
import { seen, withoutFacts, type NameOf } from "../../golden/seen.ts";
import { treeOf } from "../../golden/tree.ts";
import { locales, mainOf, pageAt } from "../site.ts";

/** GOLDEN=write writes all plans down anew: read the difference. */
const WRITE = process.env.GOLDEN === "write";
const LETTERS = ["a", "b", "c"];

const facts = loadFacts();
const fileOf = (locale: Locale, { name }: GoldenCase): string => `tests/golden/${locale.id}/${name}.txt`;

/** Each number and address of a service by its name; of several that share it, the first door. */
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

/** The whole plan as text. @throws Error when there is no such page, question or answer */
function planText(locale: Locale, { who, situation, answers }: GoldenCase): string {
  const found = facts.situations.get(situation);
  const page = found && pageAt(`/${locale.id}/${found.slug}/`);
  if (!found || !page) throw new Error(`no page of ${situation}`);
  const given = found.questions.map((id, at) => {
    const answer = answers[id];
    const place = answer === undefined ? 0 : facts.questions.get(id)!.answers.indexOf(answer) + 1;
    if (answer !== undefined && place === 0) throw new Error(`${id}: no answer ${answer}`);
    return [LETTERS[at]!, place] as const;
  });
  for (const id of Object.keys(answers))
    if (!found.questions.includes(id)) throw new Error(`${situation} does not ask ${id}`);
  const said = Object.entries(answers).map(([id, answer]) => `${id}: ${answer}`);
  const lines = seen(treeOf(mainOf(page)), Object.fromEntries(given), nameOf);
  return [`${who}`, [situation, ...said].join(", "), "", ...lines, ""].join("\n");
}

// A language that has just come has no plans to compare with until somebody has read and kept them.
for (const locale of locales.filter(({ id }) => WRITE || existsSync(`tests/golden/${id}`))) {
  for (const one of CASES) {
    test(`${one.who.replace(/\.$/, "")}: the whole plan reads as it was last read by people (${locale.id})`, () => {
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
        `${file}: GOLDEN=write node --test tests/built/plan/golden.test.ts writes it anew`,
      );
    });
  }
}
