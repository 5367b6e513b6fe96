import { locales, siteIn } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { changesBetween } from "../changes.rules.ts";
import { addDays, nextChecks, overdue } from "../stale.rules.ts";
import { publishable } from "../publish.rules.ts";
import { FACT_KINDS } from "../schema/freshness.ts";
import { nameOf } from "../../../features/sources/freshness.view.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadFreshness } from "../freshness.ts";

const facts = loadFacts();
const freshness = loadFreshness();
const checks = nextChecks(facts, freshness);

test("every visible number and address has a day by which a person must check it again", () => {
  assert.equal(new Set(checks.map(({ key }) => key)).size, checks.length);
  for (const { key, seen, due } of checks) assert.ok(/^\d{4}-/.test(seen) && due > seen, key);
  for (const { channels, id } of facts.services.values()) {
    for (const channel of channels) {
      assert.equal(
        checks.some(({ key }) => key === `${id}/${channel.id}`),
        channel.status !== "withheld",
        `${id}/${channel.id}`,
      );
    }
  }
});

test("an overdue or changed value shows its name, not its key", () => {
  for (const locale of locales()) {
    for (const { key } of nextChecks(publishable(facts), freshness))
      assert.notEqual(nameOf(key, siteIn(locale)), key, locale.id);
  }
});

test("each kind of fact has its own interval, and first-tier values have the shortest", () => {
  for (const kind of FACT_KINDS) assert.ok(freshness[kind] >= freshness["first-tier"], kind);
});

test("every claim about law or behind a figure has a day by which a person must check it again", () => {
  const dueOf = (id: string): (typeof checks)[number] | undefined =>
    checks.find(({ key }) => key === `claim/${id}`);
  const { figures, series } = facts.figures;
  const counted = [
    ...Object.values(figures).map(({ claim }) => claim),
    ...Object.values(series).flatMap(({ claims }) => claims),
  ];
  assert.ok(counted.length > 0);
  for (const id of counted) assert.equal(dueOf(id)?.kind, facts.claims.get(id)?.law ? "law" : "figure", id);
  for (const [id, { law }] of facts.claims) if (law) assert.equal(dueOf(id)?.kind, "law", id);
});

test("a law that may not be in force has its own check day, sooner than the others", () => {
  const [[id, claim] = []] = [...facts.claims].filter(([, { law }]) => law?.state === "in-force");
  assert.ok(id !== undefined && claim?.law);
  const dueWith = (look: string): string | undefined =>
    nextChecks(
      {
        ...facts,
        claims: new Map([[id, { ...claim, law: { state: "voted", text: claim.law!.text, look } }]]),
      },
      freshness,
    ).find(({ key }) => key === `claim/${id}`)?.due;
  const { seen, due } = checks.find(({ key }) => key === `claim/${id}`)!;
  assert.equal(dueWith(addDays(seen, 1)), addDays(seen, 1));
  assert.equal(dueWith(addDays(due, 1)), due, "a later day does not delay the check");
});

test("a value is overdue on its day and not the day before", () => {
  const [first] = checks;
  assert.ok(first);
  assert.ok(overdue(checks, first.due).includes(first));
  assert.ok(!overdue(checks, addDays(first.due, -1)).includes(first));
});

test("a value that was read on a future day counts as overdue", () => {
  const [first] = checks;
  assert.ok(first);
  assert.ok(overdue([first], addDays(first.seen, -1)).includes(first));
});

test("adding days works across months, years and leap days", () => {
  assert.equal(addDays("2026-11-25", 90), "2027-02-23");
  assert.equal(addDays("2028-02-28", 1), "2028-02-29");
  assert.equal(addDays("2026-12-31", 1), "2027-01-01");
});

test("a changed, a new and a removed value each appear once in the list of changes", () => {
  const changes = changesBetween(
    { "a/phone": "1", "b/phone": "2", "c/phone": "3" },
    { "a/phone": "1", "b/phone": "9", "d/phone": "4" },
    "2026-11-25",
  );
  assert.deepEqual(
    changes.map(({ key, from, to }) => [key, from, to]),
    [
      ["b/phone", "2", "9"],
      ["c/phone", "3", null],
      ["d/phone", null, "4"],
    ],
  );
});
