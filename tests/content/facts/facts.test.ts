import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishable } from "../../../src/domain/facts/publish.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { Problems } from "../../../src/content/read/problems.ts";
import { loadChecks, loadUnused } from "../../../src/content/facts/verify.ts";

const facts = loadFacts();
const count = (items: Iterable<{ readonly status: string }>): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { status } of items) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

test("services and channels are as many, and as sure, as when they were gathered", () => {
  const channels = [...facts.services.values()].flatMap((service) => service.channels);
  assert.deepEqual(count(facts.services.values()), { confirmed: 49, unconfirmed: 3, withheld: 10 });
  assert.deepEqual(count(channels), { confirmed: 86, unconfirmed: 34, withheld: 28 });
});

test("youth protection has twenty regions and thirty-two telephones", () => {
  assert.equal(facts.youthProtection.length, 20);
  const phones = facts.youthProtection.flatMap((region) => region.phones);
  assert.deepEqual(count(phones), { confirmed: 21, unconfirmed: 6, withheld: 5 });
});

test("platforms, provinces and countries are as many as when they were gathered", () => {
  assert.equal(facts.platforms.size, 28);
  assert.equal(facts.provinces.length, 41);
  assert.equal(facts.abroad.countries.length, 22);
  const numbers = facts.abroad.countries.flatMap((country) => country.numbers);
  assert.deepEqual(count(numbers), { confirmed: 26, listed: 11, unconfirmed: 1, withheld: 7 });
});

test("steps and links of platforms are as many, and as sure, as when they were gathered", () => {
  const platforms = [...facts.platforms.values()];
  const steps = platforms.flatMap(({ tasks }) => Object.values(tasks).flatMap((task) => task.steps));
  assert.deepEqual(count(steps), { confirmed: 388, unconfirmed: 160 });
  assert.deepEqual(count(platforms.flatMap(({ links }) => links)), {
    confirmed: 58,
    unconfirmed: 46,
    withheld: 4,
  });
});

test("Cybertip, NeedHelpNow and the centre that runs both share one telephone", () => {
  const phones = ["cybertip", "needhelpnow", "c3p-support"].map(
    (id) => facts.services.get(id)?.channels.find((channel) => channel.id === "phone")?.value,
  );
  assert.notEqual(phones[0], undefined);
  assert.equal(new Set(phones).size, 1);
});

test("the number withdrawn by the Sûreté du Québec in 2026 appears nowhere", () => {
  const withdrawn = /(?<!\d)(310[-\s.]?4141|\*\s?4141)(?!\d)/;
  for (const [file, text] of dataFiles()) assert.doesNotMatch(text, withdrawn, file);
});

test("nothing shown to a person in Canada holds an address or number that must not be used", () => {
  const values = loadUnused();
  const { services, platforms, provinces } = publishable(facts);
  const here = [...services.values()].filter(({ coverage }) => coverage.area !== "united-states");
  const links = [...platforms.values()].flatMap((platform) => platform.links);
  const text = JSON.stringify([here, links, provinces]);
  assert.equal(values.length, 27);
  for (const { value } of values) assert.equal(text.includes(value), false, value);
});

test("each first-tier value has a line to sign", () => {
  assert.ok(facts.tier1.size > 0);
  const problems = new Problems();
  assert.equal(loadChecks(process.cwd(), problems).length, 313);
  assert.deepEqual(problems.list, []);
});

function dataFiles(): [file: string, text: string][] {
  return readdirSync("src/data", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, "utf8")]);
}
