import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publishable } from "../publish.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { tier1Values } from "../checks/launch.ts";
import { Problems } from "../../read/problems.ts";
import { loadChecks, loadUnused } from "../load/verify.ts";

const facts = loadFacts();
test("Cybertip, NeedHelpNow and the centre that runs both share one telephone number", () => {
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

test("no page for people in Canada has an address or number that must not be used", () => {
  const values = loadUnused();
  const { services, platforms, provinces } = publishable(facts);
  const here = [...services.values()].filter(({ coverage }) => coverage.area !== "united-states");
  const links = [...platforms.values()].flatMap((platform) => platform.links);
  const text = JSON.stringify([here, links, provinces]);
  assert.ok(values.length > 0);
  for (const { value } of values) assert.equal(text.includes(value), false, value);
});

test("each first-tier value has a line to sign", () => {
  const keys = [...tier1Values(facts)].flatMap(([key, { status }]) => (status === "withheld" ? [] : key));
  assert.ok(keys.length > 0);
  assert.deepEqual(
    keys.filter((key) => !facts.tier1.has(key)),
    [],
  );
});

test("the list of values that a person must check loads without a problem", () => {
  const problems = new Problems();
  assert.ok(loadChecks(process.cwd(), problems).length > 0);
  assert.deepEqual(problems.list, []);
});

function dataFiles(): [file: string, text: string][] {
  return readdirSync("src/data", { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, "utf8")]);
}
