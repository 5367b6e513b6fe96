import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts } from "../../facts/schema/facts.ts";
import { PageFacts } from "../../facts/schema/page.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { checkLaunch } from "../../facts/checks/launch.ts";
import { checkPages } from "../../facts/checks/pages.ts";
import { Problems } from "../../read/problems.ts";

const facts = loadFacts();

const WRONG: readonly [title: string, id: string, parts: unknown[], message: RegExp][] = [
  ["a page without an address", "nowhere", [{ id: "a" }], /has no address/],
  ["a part that stands twice", "young", [{ id: "a" }, { id: "a" }], /stands twice/],
  [
    "a service that does not exist",
    "young",
    [{ id: "a", services: [{ service: "nobody", channels: ["phone"] }] }],
    /no service "nobody"/,
  ],
  [
    "a channel that may not be shown",
    "young",
    [{ id: "a", services: [{ service: "sos-violence-conjugale", channels: ["sms"] }] }],
    /no channel "sms"/,
  ],
  [
    "an example whose door does not exist",
    "young",
    [{ id: "a", examples: { found: "service:nobody" } }],
    /there is no door "service:nobody"/,
  ],
  [
    "a situation that does not exist",
    "young",
    [{ id: "a", situations: ["nothing"] }],
    /no situation "nothing"/,
  ],
];

for (const [title, id, parts, message] of WRONG) {
  test(`${title} stops the build, which names it`, () => {
    const problems = new Problems();
    checkPages({ ...facts, pages: new Map([[id, PageFacts.parse({ kind: "door", parts })]]) }, problems);
    assert.equal(problems.list.length, 1);
    assert.match(problems.list[0]?.message ?? "", message);
    assert.match(problems.list[0]?.field ?? "", new RegExp(`^${id}`));
  });
}

test("a live site without a contact or a host is refused", () => {
  const live: Facts = { ...facts, site: { ...facts.site, launch: "live", contact: null, host: null } };
  const problems = new Problems();
  checkLaunch(live, problems);
  for (const field of ["contact", "host"])
    assert.ok(
      problems.list.some((problem) => problem.field === field),
      field,
    );
});
