import { facts, words, siteIn } from "../../../src/site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { variantFor } from "../../../src/core/words/variant.rules.ts";
import { pageHref } from "../../../src/core/facts/addresses.ts";
import { READERS, type Reader } from "../../../src/core/vocabulary.rules.ts";
import type { Locale } from "../../../src/core/schema/locale.ts";
import type { Row, Situation } from "../../../src/core/facts/schema/plan/situation.ts";
import type { Step } from "../../../src/core/facts/schema/plan/step.ts";
import { locales, none, pageAt, textOf } from "../site.ts";

/** A row of the policy on the page: for whom, and what to do, as one line of text. */
interface Shown {
  readonly head: string;
  readonly said: string;
}

const oneLine = (html: string): string => textOf(html).replace(/\s+/g, " ").trim();
const plain = (said: string): string =>
  said
    .replaceAll("**", "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ");

/** Returns the rows under each situation, in the order of the page. */
function shownRows(locale: Locale): Shown[][] {
  const { markup = "" } = pageAt(pageHref("routes", siteIn(locale))) ?? {};
  return markup
    .split("<h2>")
    .slice(1)
    .map((part) =>
      [...part.matchAll(/<h3[^>]*>([^]*?)<\/h3>([^]*?)(?=<h3|$)/g)].map(([, head = "", body = ""]) => ({
        head: oneLine(head),
        said: oneLine(body),
      })),
    );
}

const readersOf = ({ for: readers }: Row): readonly Reader[] => (readers === "everyone" ? READERS : readers);

/** Returns the words of a step and its condition, for one reader. */
function wordsOf(step: Step, isAct: boolean, situation: Situation, reader: Reader, locale: Locale) {
  const { acts, bodies, if: conditions } = words(locale).plan;
  const [first, second] = isAct ? [acts, bodies] : [bodies, acts];
  const found =
    words(locale).situations[situation.id]?.bodies?.[step.id] ?? first[step.id] ?? second[step.id];
  return {
    title: plain(variantFor(found?.do, reader) ?? ""),
    condition:
      step.condition === undefined ? "" : plain(variantFor(conditions[step.condition], reader) ?? ""),
  };
}

const lower = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

for (const locale of locales) {
  const shown = shownRows(locale);
  const situations = [...facts().situations.values()];
  const colon = locale.id === "fr" ? " : " : ": ";

  /** Returns the rows of a situation for a reader, by the label of the reader in their heading. */
  const rowsFor = (at: number, reader: Reader): Shown[] => {
    const label = plain(variantFor(words(locale).plan.readers[reader].label, reader) ?? "");
    return (shown[at] ?? []).filter(({ head }) => head.split(" · ").includes(label));
  };
  const each = (
    check: (row: Row, reader: Reader, situation: Situation, rows: Shown[]) => string[],
  ): string[] =>
    situations.flatMap((situation, at) =>
      situation.rows.flatMap((row) =>
        readersOf(row).flatMap((reader) =>
          check(row, reader, situation, rowsFor(at, reader)).map(
            (fault) => `${situation.id} ${reader}: ${fault}`,
          ),
        ),
      ),
    );

  test(`each reader of a row of the policy sees their own words (${locale.id})`, () => {
    assert.equal(shown.length, situations.length);
    none(
      each(({ acts, body, then }, reader, situation, rows) => {
        const wanted = [
          ...acts.map((step) => wordsOf(step, true, situation, reader, locale).title),
          ...[...(body ? [body] : []), ...then].map(
            (step) => wordsOf(step, false, situation, reader, locale).title,
          ),
        ];
        const says = ({ said }: Shown): boolean =>
          wanted.every((title) => said.includes(title) || said.includes(lower(title)));
        return rows.some(says) ? [] : [wanted.join(" / ")];
      }),
    );
  });

  test(`a condition of the policy comes before its step (${locale.id})`, () => {
    let met = 0;
    none(
      each(({ acts, then }, reader, situation, rows) =>
        [...acts, ...then].flatMap((step) => {
          const { title, condition } = wordsOf(step, acts.includes(step), situation, reader, locale);
          if (condition === "") return [];
          met += 1;
          const wanted = `${condition}${colon}${lower(title)}`;
          return rows.some(({ said }) => said.includes(wanted)) ? [] : [wanted];
        }),
      ),
    );
    assert.ok(met > 0);
  });

  test(`what to tell a number comes after it in the policy (${locale.id})`, () => {
    let met = 0;
    none(
      each(({ acts, body }, reader, situation, rows) => {
        const told = acts.filter(({ id, condition = "" }) =>
          facts().plan.later.some((one) => one === id || one === condition),
        );
        if (body === undefined || told.length === 0) return [];
        met += 1;
        const number = wordsOf(body, false, situation, reader, locale).title;
        const after = ({ said }: Shown): boolean =>
          told.every((step) => {
            const { title } = wordsOf(step, true, situation, reader, locale);
            const at = Math.max(said.indexOf(title), said.indexOf(lower(title)));
            return at > said.indexOf(number) && said.includes(number);
          });
        return rows.some(after) ? [] : [`${told.map(({ id }) => id).join(" ")} before ${number}`];
      }),
    );
    assert.ok(met > 0);
  });

  test(`the page separates answers that lead to a row of the policy, even when one has a comma (${locale.id})`, () => {
    const own = words(locale).questions.questions["danger"]!;
    const labels = ["live", "near"].map((id) => plain(variantFor(own.answers[id], "someone-else")!));
    const heads = shown
      .flat()
      .flatMap(({ head }) => (labels.every((label) => head.includes(label)) ? [head] : []));
    assert.ok(heads.length > 0);
    for (const head of heads)
      for (const label of labels) assert.match(head, new RegExp(`[“«] ?${RegExp.escape(label)} ?[”»]`, "u"));
  });

  test(`a yes or a no that leads to a row of the policy has its question (${locale.id})`, () => {
    const { questions } = words(locale).questions;
    const bare = new Set(
      Object.values(questions).flatMap(({ answers }) =>
        ["yes", "no"].flatMap((id) =>
          answers[id] === undefined ? [] : [plain(variantFor(answers[id], "someone-else")!)],
        ),
      ),
    );
    assert.ok(bare.size > 0);
    none(
      shown.flat().flatMap(({ head }) => (head.split(" · ").some((part) => bare.has(part)) ? [head] : [])),
    );
  });
}
