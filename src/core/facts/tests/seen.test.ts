import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../publish.rules.ts";
import { newestSeen, siteSeen, spanSeen } from "../seen.rules.ts";
import { publishedValues } from "../values.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import type { Source } from "../schema/source.ts";

const facts = publishable(loadFacts());
const [first] = publishedValues(facts);
assert.ok(first);

/** Returns the facts as if some sources had been read on another day. */
const readOn = (days: Readonly<Record<string, string>>): typeof facts => ({
  ...facts,
  sources: new Map(
    [...facts.sources].map(([id, source]): [string, Source] => [
      id,
      { ...source, seen: days[id] ?? source.seen },
    ]),
  ),
});
const [one = "", other = ""] = facts.sources.keys();

test("the day of a value is the newest day of its sources", () => {
  const read = readOn({ [one]: "2027-03-01", [other]: "2027-02-01" });
  assert.equal(newestSeen([one, other], read), "2027-03-01");
  assert.equal(newestSeen([other, one], read), "2027-03-01");
  assert.equal(newestSeen([other], read), "2027-02-01");
});

test("a value without a known source is an error, and never shows without a day", () => {
  assert.throws(() => newestSeen(["no-such-source"], facts), /no-such-source/);
  assert.throws(() => newestSeen([], facts), /sources\.yaml/);
});

test("one day for many values is the oldest: reading one again does not make the others newer", () => {
  const values = [{ sources: [one] }, { sources: [other] }];
  const read = readOn({ [one]: "2027-03-01", [other]: "2020-02-01" });
  assert.deepEqual(spanSeen(values, read), { oldest: "2020-02-01", newest: "2027-03-01" });
});

test("the days of the site come from values that visitors may use, not from sources that nothing cites", () => {
  const used = new Set(publishedValues(facts).flatMap(({ sources }) => sources));
  const unused = [...facts.sources.keys()].find(
    (id) => !used.has(id) && !JSON.stringify(facts.abroad).includes(id),
  );
  assert.ok(unused);
  assert.deepEqual(siteSeen(readOn({ [unused]: "1999-01-01" })), siteSeen(facts));
  const all = Object.fromEntries(first.sources.map((id) => [id, "1999-01-01"]));
  assert.equal(siteSeen(readOn(all)).oldest, "1999-01-01");
});
