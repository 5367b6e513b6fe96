import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { commitDay } from "../commit-day.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { holidaysLeft } from "../stale.rules.ts";

const facts = loadFacts();
const { from, until, statutory, possible } = facts.holidays;
const years = [2026, 2027, 2028];
const inTable = (days: Iterable<string>): string[] =>
  [...days].filter((day) => from <= day && day <= until).sort();

const weekday = (day: string): number => new Date(day).getUTCDay();
const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const monday = (day: string): string => (weekday(day) === 1 ? day : monday(after(day, 1)));

/** Returns Easter Sunday by the method of Gauss, with his correction of 1816. It is right from 1900 to 2099. */
function easter(year: number): string {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  const late = (d === 29 && e === 6) || (d === 28 && e === 6 && year % 19 > 10) ? 7 : 0;
  return after(`${year}-03-22`, d + e - late);
}

/** Returns the statutory holidays that the CNESST lists, with the national holiday. Easter is in `others`. */
const lawful = (year: number): string[] => [
  `${year}-01-01`,
  monday(`${year}-05-18`),
  `${year}-06-24`,
  weekday(`${year}-07-01`) === 0 ? `${year}-07-02` : `${year}-07-01`,
  monday(`${year}-09-01`),
  monday(`${year}-10-08`),
  `${year}-12-25`,
];
/** Returns Good Friday, Easter Monday (the employer chooses one) and the days of public offices. */
const others = (year: number): string[] => [
  ...["01-02", "12-24", "12-26", "12-31"].map((day) => `${year}-${day}`),
  after(easter(year), -2),
  after(easter(year), 1),
];

test("the statutory holidays are the days that the law names", () => {
  assert.deepEqual(statutory, inTable(years.flatMap(lawful)));
});

test("days with uncertain hours are the other holidays, and holidays moved from a weekend", () => {
  const taken = new Set(years.flatMap((year) => [...lawful(year), ...others(year)]));
  const carried = [...taken].sort().filter((day) => [0, 6].includes(weekday(day)));
  const days = new Set(years.flatMap(others));
  for (let day of carried) {
    while ([0, 6].includes(weekday(day)) || taken.has(day)) day = after(day, 1);
    taken.add(day);
    days.add(day);
  }
  assert.deepEqual(possible, inTable(days));
});

test("the facts load long after the last day of the table", () => {
  const epoch = Math.floor(Date.parse(after(until, 4_000)) / 1000);
  process.env.SOURCE_DATE_EPOCH = String(epoch);
  try {
    assert.equal(loadFacts().holidays.until, until);
  } finally {
    delete process.env.SOURCE_DATE_EPOCH;
  }
});

test("`npm run stale` asks for a longer table half a year before its end, and fails after its end", () => {
  assert.equal(holidaysLeft(facts, after(until, -181)), undefined);
  assert.equal(holidaysLeft(facts, after(until, -180)), 180);
  assert.equal(holidaysLeft(facts, until), 0);
  const said = spawnSync(process.execPath, ["scripts/content/stale.ts", after(until, 1)], {
    encoding: "utf8",
  });
  assert.match(said.stdout, new RegExp(`^src/data/holidays\\.yaml: .*ended on ${until}.*add`, "m"));
  assert.equal(said.status, 1);
});

test("the day of the build is that of the commit or of SOURCE_DATE_EPOCH", () => {
  assert.equal(commitDay(".", { SOURCE_DATE_EPOCH: "1861920000" }), "2029-01-01");
  assert.match(commitDay(".", {}) ?? "2026-11-25", /^\d{4}-\d{2}-\d{2}$/);
  assert.throws(() => commitDay(".", { SOURCE_DATE_EPOCH: "tomorrow" }), /SOURCE_DATE_EPOCH/);
  const folder = mkdtempSync(join(tmpdir(), "no-repository-"));
  assert.equal(commitDay(folder, {}), undefined);
  rmSync(folder, { recursive: true });
});
