import { facts, locales, words, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answer } from "../answer.rules.ts";
import type { Hit } from "../entries.rules.ts";
import { Finder } from "../finder.rules.ts";
import { findIndex } from "../index.view.ts";
import { variantFor } from "../../../core/words/variant.rules.ts";
import { loadFindSources } from "../find.load.ts";
import { QUERIES } from "./queries.ts";

const sources = loadFindSources(facts(), locales());
const indexes = new Map(locales().map((locale) => [locale.id, findIndex(siteIn(locale), sources)]));
const finders = new Map([...indexes].map(([id, index]) => [id, new Finder(index)]));
await Promise.all([...finders.values()].map(({ ready }) => ready));
const titles = new Map(
  locales().flatMap((locale): [string, string][] => {
    const all = words(locale);
    return [
      ...Object.entries(all.situations).map(([id, { title }]): [string, string] => [
        variantFor(title) ?? id,
        id,
      ]),
      ...Object.entries(all.services).map(([id, { name }]): [string, string] => [name, id]),
      ...Object.entries(all.platforms).map(([id, { name }]): [string, string] => [name, id]),
      ...Object.entries(all.regions.administrative).map(([id, name]): [string, string] => [name, id]),
    ];
  }),
);

function find(page: string, query: string): Answer {
  return finders.get(page)!.find(query);
}

/** An answer's row as the table of queries writes it: kind and id. */
function label({ entry }: Hit): string {
  if (entry.kind === "town") return `town ${/([^/]+)\/$/.exec(entry.href)?.[1]}`;
  if (entry.kind === "away") return `away ${entry.href.slice(-2).toUpperCase()}`;
  if (entry.kind === "area") return `area ${entry.name}`;
  return `${entry.kind} ${titles.get(entry.title) ?? entry.title}`;
}

function labels(answer: Answer): string[] {
  if (answer.kind === "idle" || answer.kind === "none") return [];
  return [...(answer.kind === "town" ? answer.towns : []), ...answer.hits].map(label);
}

function isRight(answer: Answer, kind: string, ids: string[]): boolean {
  const all = labels(answer);
  const bare = all.map((one) => one.replace(/^\w+ /, ""));
  if (kind === "=") return answer.kind === "town" && answer.towns.length === 1 && bare[0] === ids[0];
  if (kind === "?")
    return answer.kind === "choose" && ids.length === bare.length && ids.every((id) => bare.includes(id));
  if (kind === "away") return answer.kind === "away" && bare.includes(ids[0]!);
  return ids.every((id) =>
    all
      .filter((one) => one.startsWith(kind))
      .slice(0, 3)
      .includes(`${kind} ${id}`),
  );
}

test("at least 97 of 100 queries find what people mean", (context) => {
  const lines = QUERIES.trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const wrong = lines.filter(([page, query, expected]) => {
    const [kind, ...ids] = expected!.split(" ");
    return !isRight(find(page!, query!), kind!, ids);
  });
  for (const [page, query, expected] of wrong) {
    const answer = find(page!, query!);
    context.diagnostic(
      `${page} “${query}” wants ${expected}, gets ${answer.kind}: ${labels(answer).slice(0, 4).join(", ")}`,
    );
  }
  context.diagnostic(`${lines.length - wrong.length} of ${lines.length} right`);
  assert.ok(lines.length >= 120 && wrong.length <= lines.length * 0.03);
});

test("every place is found by its own name, in every language", () => {
  for (const finder of finders.values()) {
    for (const place of facts().places.filter(({ routable }) => routable)) {
      assert.ok(labels(finder.find(place.name)).includes(`town ${place.id}`), place.name);
    }
  }
});

test("every other name finds its place, in every language", () => {
  const byCode = new Map(facts().places.map((place) => [place.code, place]));
  for (const finder of finders.values()) {
    for (const { name, code } of facts().placeNames) {
      const place = byCode.get(code)!;
      if (place.routable) assert.ok(labels(finder.find(name)).includes(`town ${place.id}`), name);
    }
  }
});

test("towns of one name with different help are all offered, and none is chosen", () => {
  const groups = Map.groupBy(
    facts().places.filter(({ homonymMatters }) => homonymMatters === true),
    ({ homonymGroup }) => homonymGroup,
  );
  for (const places of groups.values()) {
    const answer = find(locales()[0]!.id, places[0]!.name);
    assert.equal(answer.kind, "choose", places[0]!.name);
    for (const { id } of places) assert.ok(labels(answer).includes(`town ${id}`), id);
  }
});

test("namesakes with the same help are answered once, and all named", () => {
  const answer = find(locales()[0]!.id, "Cacouna");
  assert.ok(answer.kind === "town");
  assert.deepEqual(answer.towns.map(label).sort(), ["town cacouna-12057", "town cacouna-12804"]);
});

test("a postal code that spans several towns leaves the choice, and hides none of them", () => {
  const { prefix, codes } = facts().postal.find(
    ({ confidence, codes }) => confidence === "ask" && codes.length > 10,
  )!;
  const answer = find(locales()[0]!.id, prefix);
  assert.ok(answer.kind === "choose");
  assert.equal(answer.hits.length, codes.length);
});

test("an unknown place is not guessed", () => {
  for (const query of ["qwxzqwxz", "🙂🙂🙂", "1234567890", "ززززززز", "G9Z"]) {
    assert.ok(["none", "idle"].includes(find(locales()[0]!.id, query).kind), query);
  }
});

test("what is withheld is not in the index", () => {
  const sent = JSON.stringify([...indexes.values()]);
  for (const { status, number } of [...indexes.values()].flatMap(({ desks }) =>
    desks.map((desk) => ({ status: desk[3], number: desk[1] })),
  )) {
    assert.equal(status === "unshown", number === "");
  }
  assert.doesNotMatch(sent, /310-4141|310 4141/);
});
