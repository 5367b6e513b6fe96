import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../publish.rules.ts";
import type { Facts } from "../schema/facts.ts";
import { loadFacts } from "../../../site/load-facts.ts";

const facts = loadFacts();
const shown = publishable(facts);

/** Yields the path of each withheld value in a tree of objects, lists and maps. */
function withheld(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const here = "status" in value && value.status === "withheld" ? [path] : [];
  return [...here, ...entries.flatMap(([key, inner]) => withheld(inner, `${path}.${key}`))];
}

test("pages get no withheld value", () => {
  assert.deepEqual(withheld(shown, "facts"), []);
});

test("publishing does not change the input", () => {
  assert.notDeepEqual(withheld(facts, "facts"), []);
});

test("a withheld service is dropped, and a confirmed one keeps its other channels", () => {
  assert.equal(shown.services.has("stop-it-now"), false);
  const channels = shown.services.get("needhelpnow")?.channels.map(({ id }) => id) ?? [];
  assert.ok(channels.includes("website"));
  assert.equal(channels.includes("form"), false);
});

test("a service with no channel left is dropped, whatever its status", () => {
  const service = facts.services.get("stopncii");
  assert.ok(service);
  const channels = service.channels.map((channel) => ({ ...channel, status: "withheld" as const }));
  const changed: Facts = { ...facts, services: new Map([["stopncii", { ...service, channels }]]) };
  assert.equal(publishable(changed).services.size, 0);
});

test("youth protection stays without a channel, because people reach it by region", () => {
  assert.ok(shown.services.has("dpj"));
});

test("each region of youth protection keeps a number to call", () => {
  for (const { code, phones } of shown.youthProtection) assert.ok(phones.length > 0, code);
});

test("the index of posts holds the published posts of each service", () => {
  for (const { posts } of shown.police.values())
    for (const post of posts) assert.equal(shown.posts.get(post.id), post);
});
