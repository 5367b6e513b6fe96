import { facts, locales, site, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { brotli } from "../../../../deploy/brotli.ts";
import { ROWS, type Answer } from "../answer.rules.ts";
import { GuideSearch, isOpen, withGuides } from "../guides.rules.ts";
import { Finder } from "../finder.rules.ts";
import { guideIndex } from "../guides.view.ts";
import { findIndex } from "../index.view.ts";
import { findModule, findModules } from "../module.view.ts";
import { loadFindSources } from "../find.load.ts";
import { ARABIC, ENGLISH, FRENCH } from "./guides-queries.ts";
import { QUERIES } from "./queries.ts";
import { quickest } from "../../../../tests/shared/quickest.ts";
import { runs } from "../../../../tests/shared/sample.ts";

/** How many times the work of an ordinary query any other may cost. */
const AT_MOST = 60;

const sources = loadFindSources(facts(), locales());
const boxes = new Map(
  await Promise.all(
    locales().map(async (locale) => {
      const index = findIndex(siteIn(locale), sources);
      const finder = new Finder(index);
      await finder.ready;
      return [
        locale.id,
        { finder, guides: new GuideSearch(guideIndex(sources, siteIn(locale)), index.ignore) },
      ] as const;
    }),
  ),
);
const paths = new Map([
  ...[...facts().guides].map(([id, { slug }]): [string, string] => [`${slug}/`, `guide ${id}`]),
  ...[...facts().addresses].map(([id, { path }]): [string, string] => [`${path}/`, `page ${id}`]),
  ...[...facts().glossary.keys()].map((id): [string, string] => [`glossary/#t${id}`, `term ${id}`]),
]);

/** What the box shows once both indexes are there. */
function answerTo(page: string, typed: string): Answer {
  const { finder, guides } = boxes.get(page)!;
  const found = finder.find(typed);
  return isOpen(found) ? withGuides(found, guides.find(typed)) : found;
}

function labels(answer: Answer): string[] {
  if (answer.kind === "idle" || answer.kind === "none") return [];
  return answer.hits.map(
    ({ entry }) => paths.get(entry.href.replace(/^\/[^/]+\//, "")) ?? `${entry.kind} ${entry.href}`,
  );
}

interface Query {
  readonly page: string;
  readonly typed: string;
  readonly wanted: readonly string[];
}
const read = (table: string): Query[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [page = "", typed = "", wanted = ""] = line.split("|").map((cell) => cell.trim());
      return { page, typed, wanted: wanted.split(" / ") };
    });
const isRight = ({ page, typed, wanted }: Query): boolean =>
  labels(answerTo(page, typed))
    .slice(0, 3)
    .some((label) => wanted.includes(label));

function misses(queries: readonly Query[]): string[] {
  return queries
    .filter((query) => !isRight(query))
    .map(({ page, typed, wanted }) => {
      const answer = answerTo(page, typed);
      return `${page} “${typed}” wants ${wanted.join(" or ")}, gets ${answer.kind}: ${labels(answer).slice(0, 4).join(", ")}`;
    });
}

for (const [name, table, least] of [
  ["Arabic", ARABIC, 58],
  ["French", FRENCH, 20],
  ["English", ENGLISH, 20],
] as const) {
  test(`guides: at least 54 in 58 of ${least} or more queries in ${name} find what people mean`, (context) => {
    const queries = read(table);
    const wrong = misses(queries);
    for (const line of wrong) context.diagnostic(line);
    context.diagnostic(`${queries.length - wrong.length} of ${queries.length} right`);
    assert.ok(queries.length >= least && wrong.length / queries.length <= 4 / 58, wrong.join("\n"));
  });
}

test("everyday words of a situation are answered before the guides are loaded", () => {
  for (const { id } of locales()) {
    const phrases = Object.values(sources.keywords.get(id)!.situations).flat();
    assert.deepEqual(
      phrases.filter((phrase) => isOpen(boxes.get(id)!.finder.find(phrase))),
      [],
    );
  }
});

test("guides never push what happened from its place", () => {
  for (const [page, query] of QUERIES.trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))) {
    const found = boxes.get(page!)!.finder.find(query!);
    if (found.kind !== "rows" || found.near) continue;
    const first = found.hits.findIndex(({ entry }) => entry.kind === "situation");
    const after = answerTo(page!, query!);
    assert.ok(after.kind === "rows" && after.hits.length <= ROWS);
    if (first >= 0)
      assert.ok(
        after.hits.slice(0, first + 1).some(({ entry }) => entry === found.hits[first]!.entry),
        query,
      );
  }
});

test("names of places that are only spelled wrong stay, unless a guide holds every word", () => {
  for (const query of ["motnreal", "terebonne", "sherbroke"]) {
    for (const { id } of locales())
      assert.deepEqual(answerTo(id, query), boxes.get(id)!.finder.find(query), query);
  }
});

test("what is nowhere is not guessed by the guides either", () => {
  for (const query of ["qwxzqwxz", "ززززززز", "1234567890", "G9Z", "qqxyzzqq"]) {
    for (const { id } of locales()) assert.equal(answerTo(id, query).kind, "none", query);
  }
});

test("whatever is typed, the guides throw nothing, and no query costs much more than an ordinary one", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 100 }),
    fc.string({ unit: fc.constantFrom(...'law ip’قانونشرطة\u0640\u064b\u200f\u202e٠١🙂<&"') }),
  );
  const guides = [...boxes.values()].map((box) => box.guides);
  fc.assert(
    fc.property(anything, fc.constantFrom(...guides), (typed, one) => assert.ok(one.find(typed).held <= 1)),
    runs(1_000),
  );
  for (const typed of [
    "x".repeat(10_000),
    " ".repeat(10_000),
    "\ud83d",
    "__proto__ constructor toString",
    "(a+)+$ [\\ .* \\",
    "<img src=x onerror=alert(1)>",
    "\u0000",
  ]) {
    for (const one of guides) {
      const [odd, plain] = [typed, "chantage"].map((text) => quickest(() => one.find(text))) as [
        number,
        number,
      ];
      assert.ok(odd < plain * AT_MOST, `${odd / plain} times an ordinary query: ${typed.slice(0, 40)}`);
    }
  }
});

/** Bytes of an index that finds words of three languages, and what each further language may add. */
const [INDEX, FURTHER] = [126_976, 14_336];

test("the index, the ear and the second index are each within their budget", async (context) => {
  const firsts = new Set(
    locales()
      .map((locale) => findModule(siteIn(locale)))
      .map(({ path }) => path),
  );
  const all = findModules(site());
  assert.equal(all.length, 3 * firsts.size);
  const index = INDEX + FURTHER * Math.max(0, firsts.size - 3);
  for (const { path, code } of all) {
    const bytes = (await brotli(code)).length;
    context.diagnostic(`${path}: ${bytes} bytes`);
    assert.ok(bytes <= (firsts.has(path) ? index : path.includes("ear-") ? 137_216 : 66_560), path);
  }
});
