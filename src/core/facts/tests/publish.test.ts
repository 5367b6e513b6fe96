import assert from "node:assert/strict";
import { test } from "node:test";
import { publishable } from "../publish.rules.ts";
import type { Facts } from "../schema/facts.ts";
import { loadFacts } from "../../../site/load-facts.ts";

const facts = loadFacts();
const shown = publishable(facts);

/** The path of each withheld value in anything made of objects, lists and maps. */
function withheld(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  const here = "status" in value && value.status === "withheld" ? [path] : [];
  return [...here, ...entries.flatMap(([key, inner]) => withheld(inner, `${path}.${key}`))];
}

test("nothing withheld is left for the pages", () => {
  assert.deepEqual(withheld(shown, "facts"), []);
});

test("publishing leaves the facts themselves as they were", () => {
  assert.notDeepEqual(withheld(facts, "facts"), []);
});

test("a withheld service goes, a confirmed one stays with its remaining channels", () => {
  assert.equal(shown.services.has("stop-it-now"), false);
  const channels = shown.services.get("needhelpnow")?.channels.map(({ id }) => id) ?? [];
  assert.ok(channels.includes("website"));
  assert.equal(channels.includes("form"), false);
});

test("a service with no channel left goes, whatever its own status", () => {
  const service = facts.services.get("stopncii");
  assert.ok(service);
  const channels = service.channels.map((channel) => ({ ...channel, status: "withheld" as const }));
  const changed: Facts = { ...facts, services: new Map([["stopncii", { ...service, channels }]]) };
  assert.equal(publishable(changed).services.size, 0);
});

test("youth protection stays even without a channel: it is reached by region", () => {
  assert.ok(shown.services.has("dpj"));
});

test("each region of youth protection keeps a number to call", () => {
  for (const { code, phones } of shown.youthProtection) assert.ok(phones.length > 0, code);
});

test("a post found by its id is the post of its service", () => {
  for (const { posts } of shown.police.values())
    for (const post of posts) assert.equal(shown.posts.get(post.id), post);
});
