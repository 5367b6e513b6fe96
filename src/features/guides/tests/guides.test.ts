import { facts, locales, words } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresOf, plain } from "../../../core/words/prose.rules.ts";
import type { Guide } from "../../../core/words/schema/guide.ts";
import { guideFile } from "../load/load.ts";
import { guideProse } from "../load/prose.ts";
import { readingLevel } from "../../../../scripts/content/reading-level.ts";
import { STYLES } from "./guide-style.ts";

/** School years that can read the guides: for young people, and for everyone else. */
const GRADES = { young: 6, others: 8 };

const all = locales().flatMap((locale) =>
  [...words(locale).guides].map(([id, guide]) => ({ locale, id, guide, file: guideFile(locale.id, id) })),
);

/** Returns every sentence of a guide in reading order, with its line. */
function lines({ head, blocks }: Guide): { line: number | string; text: string }[] {
  return [
    { line: "title", text: head.title },
    ...head.summary.map((text) => ({ line: "summary", text })),
    { line: "first", text: head.first },
    ...blocks.flatMap(({ line, texts, rows }) => [...texts, ...rows.flat()].map((text) => ({ line, text }))),
  ];
}

/** Puts a sample number where the page will print one. */
const seen = (text: string): string =>
  plain(text.replaceAll("[](", "[0](").replaceAll(/\{figure:[^}]*\}/g, "0"));

test("every guide exists in every language", () => {
  assert.equal(all.length, facts().guides.size * locales().length);
});

test("a page spells out an acronym at its first use", () => {
  const faults = all.flatMap(({ locale, guide, file }) => {
    const text = lines(guide)
      .map((line) => plain(line.text))
      .join("\n");
    return Object.entries(STYLES[locale.id]?.acronyms ?? {}).flatMap(([acronym, meaning]) => {
      const at = text.search(new RegExp(`(?<![A-Za-z])${acronym}(?![A-Za-z])`));
      if (at === -1) return [];
      // The meaning may follow in brackets in the same sentence.
      const said = meaning.test(text.slice(0, at + acronym.length + 90));
      return said ? [] : [`${file}: ${acronym}: …${text.slice(Math.max(0, at - 40), at + 30)}…`];
    });
  });
  assert.deepEqual(faults, []);
});

test("no guide uses hurtful words or literal translations", () => {
  const faults = all.flatMap(({ locale, guide, file }) =>
    lines(guide).flatMap(({ line, text }) => {
      const found = STYLES[locale.id]?.avoid.exec(plain(text));
      return found ? [`${file}: ${line}: ${found[0]}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test("each language has its own punctuation: quotation marks, commas, spaces, digits", () => {
  const faults = all.flatMap(({ locale, guide, file }) =>
    lines(guide).flatMap(({ line, text }) =>
      (STYLES[locale.id]?.signs ?? []).flatMap(([what, sign]) =>
        sign.test(seen(text)) ? [`${file}: ${line}: ${what}: ${text.slice(0, 60)}`] : [],
      ),
    ),
  );
  assert.deepEqual(faults, []);
});

test("a paragraph that names a law or a public body names its source", () => {
  const faults = all.flatMap(({ locale, guide, file }) => {
    const bodies = Object.values(words(locale).services).map(({ name }) => name);
    return guide.blocks.flatMap(({ kind, line, texts, rows, from }) => {
      const text = [...texts, ...rows.flat()].join(" ");
      const linked = /\]\((service|service-page):/.test(text);
      if (from.length > 0 || linked || kind === "heading") return [];
      const named =
        STYLES[locale.id]?.law.exec(plain(text))?.[0] ?? bodies.find((body) => plain(text).includes(body));
      return named === undefined ? [] : [`${file}: line ${line}: ${named}`];
    });
  });
  assert.deepEqual(faults, []);
});

test("a pupil in year 6 can read guides for young people, and a pupil in year 8 all others", (context) => {
  const faults = all.flatMap(({ locale, id, guide, file }) => {
    const { grade, longest } = readingLevel(guideProse(guide), locale.tag);
    if (grade === undefined) return [];
    context.diagnostic(`${file}: year ${grade.toFixed(1)}, longest sentence ${longest} words`);
    const most = facts().guides.get(id)?.door === "young" ? GRADES.young : GRADES.others;
    return grade > most ? [`${file}: year ${grade.toFixed(1)}, ${most} at most`] : [];
  });
  assert.deepEqual(faults, []);
});

test("the tab and the search result of a sensitive guide reveal nothing", () => {
  const says = /abus|sex|nude|victim|police|menac|threat|اعتداء|جنس|ابتزاز|شرطة|تهديد/i;
  for (const { id, guide, file } of all) {
    if (!facts().guides.get(id)?.sensitive) continue;
    assert.doesNotMatch(`${guide.head.tab} ${guide.head.description}`, says, file);
    assert.doesNotMatch(
      facts().guides.get(id)?.slug ?? "",
      /[a-z]{3,}\/[a-z]/,
      `${id}: its address says what it is about`,
    );
  }
});

/** Checks whether each number is larger than the one before, or each is smaller. */
const steady = (values: readonly number[]): boolean =>
  [1, -1].some((way) => values.every((value, at) => at === 0 || way * (value - (values[at - 1] ?? 0)) > 0));

test("the title of a chart whose numbers go up and down does not speak of a trend", () => {
  const unsteady = Object.entries(facts().figures.series).filter(
    ([, { points }]) => !steady(points.flatMap(({ value }) => value ?? [])),
  );
  assert.ok(unsteady.length > 0);
  const faults = all.flatMap(({ locale, guide, file }) =>
    guide.blocks.flatMap(({ kind, attributes, line, texts }) => {
      const found =
        kind === "chart" && unsteady.some(([id]) => id === attributes["id"])
          ? STYLES[locale.id]?.trend.exec(texts.join(" "))
          : null;
      return found ? [`${file}: line ${line}: ${found[0]}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test("a paragraph that prints a figure or a share names its year", () => {
  const faults = all.flatMap(({ guide, file }) =>
    guide.blocks.flatMap(({ line, texts, rows }) => {
      const text = [...texts, ...rows.flat()].join(" ");
      const counts = figuresOf(text).length > 0 || /\d[ \u00A0\u202F]?%/.test(text);
      return counts && !/(?:19|20)\d\d/.test(text) ? [`${file}: line ${line}`] : [];
    }),
  );
  assert.deepEqual(faults, []);
});

test("a claim that is not confirmed has a mark where a guide uses it", () => {
  const waits: Readonly<Record<string, RegExp>> = {
    en: /confirm|check|ask/i,
    fr: /confirm|vérifi|demande/i,
    ar: /[أؤ]ك|اسأل|السؤال/,
  };
  const faults = all.flatMap(({ locale, guide, file }) =>
    guide.blocks.flatMap(({ line, from, texts, rows }) => {
      const waiting = from.filter((id) => facts().claims.get(id)?.use === "check");
      const says = waits[locale.id];
      return waiting.length > 0 && says && !says.test([...texts, ...rows.flat()].join(" "))
        ? [`${file}: line ${line}: ${waiting.join(" ")}`]
        : [];
    }),
  );
  assert.deepEqual(faults, []);
});
