import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { after, before, test } from "node:test";
import { told, unwrittenChanges, valuesOf } from "../changes.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadChanges } from "../freshness.ts";
import type { Channel } from "../schema/services/channel.ts";
import { ProjectCopy } from "../../../../tests/built/copy.ts";

const facts = loadFacts();
const [service] = [...facts.services.values()].filter(({ channels }) => channels.some(isPhone));
const at = service?.channels.findIndex(isPhone) ?? -1;
const old = service?.channels[at]?.value ?? "";
const KEY = `${service?.id}/${service?.channels[at]?.id}`;
// 555-0123 is reserved for examples: nobody answers there.
const NEW = "+18885550123";

function isPhone({ value, status }: Pick<Channel, "value" | "status">): boolean {
  return /^\+1\d{10}$/.test(value) && status !== "withheld";
}

const copy = new ProjectCopy();
const changes = (...args: string[]): { status: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/content/changes.ts", ...args], {
    cwd: copy.root,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
};
before(() => {
  assert.notEqual(old, "");
  // A live site refuses an unsigned number. This test is only about the log.
  copy.set("src/data/site.yaml", ["launch"], "preview");
  copy.set(`src/data/services/${service?.id}.yaml`, ["channels", at, "value"], NEW);
});
after(() => copy.remove());

test("the public log has the current value of every number and address: after a change, run `npm run changes`", () => {
  assert.deepEqual(unwrittenChanges(valuesOf(facts), "2026-11-25").map(told), []);
});

test("the public log is in order, newest first", () => {
  const days = loadChanges().map(({ day }) => day);
  assert.deepEqual(days, days.toSorted().toReversed());
});

test("a changed number that is not in the log is named, with the command that adds it", () => {
  const { status, said } = changes("--check");
  assert.equal(status, 1, said);
  assert.ok(said.includes(`${KEY}: ${old} → ${NEW}`), said);
  assert.match(said, /npm run changes/);
});

test("the command writes the change into the log with its day, and nothing else is missing", () => {
  const today = (): string => new Date().toISOString().slice(0, 10);
  const before = today();
  assert.equal(changes().status, 0);
  // A day may end while the command runs.
  const days = [before, today()];
  const known = valuesOf(loadFacts(copy.root));
  assert.deepEqual(unwrittenChanges(known, "2026-11-25", copy.root).map(told), []);
  const [change] = loadChanges(copy.root);
  assert.deepEqual([change?.key, change?.from, change?.to], [KEY, old, NEW]);
  assert.ok(change && days.includes(change.day), change?.day);
  assert.match(copy.read("src/data/changes.yaml"), /^# /);
});
