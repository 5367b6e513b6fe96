import assert from "node:assert/strict";
import { test } from "node:test";
import { deed } from "../../../src/domain/facts/how-to-verify.ts";
import { loadFacts } from "../../../src/content/facts/load.ts";
import { tier1Values } from "../../../src/content/checks/launch.ts";
import { Problems } from "../../../src/content/read/problems.ts";
import { loadChecks } from "../../../src/content/facts/verify.ts";

const facts = loadFacts();
const asked = [...tier1Values(facts)].map(([key, { value }]) => ({
  key,
  value,
  deed: deed(facts, key, value),
}));

test("no volunteer is sent to ring a line on which someone in danger may be waiting, nor to text one", () => {
  const lines = ["911", "988", "suicide-ca", "kids-help-phone", "tel-jeunes", "info-aide-violence-sexuelle"];
  for (const line of lines)
    assert.ok(
      asked.some(({ key }) => key.startsWith(`${line}/`)),
      line,
    );
  const rung = asked.filter(
    ({ key, deed }) => deed === "telephone" && lines.includes(key.split("/")[0] ?? ""),
  );
  assert.deepEqual(rung, []);
});

test("no doubt is settled by ringing or texting such a line", () => {
  const problems = new Problems();
  const lines = loadChecks(process.cwd(), problems).filter(({ about }) => {
    const channels = facts.services.get(about)?.channels ?? [];
    return channels.some(
      ({ id, value }) => value !== null && deed(facts, `${about}/${id}`, value) === "read only",
    );
  });
  assert.deepEqual(problems.list, []);
  assert.ok(lines.length > 5);
  for (const { about, part, how } of lines)
    assert.doesNotMatch(how ?? "", /\b(?:phone|call|ring|text|send)\b/i, `${about}/${part}`);
});

test("other numbers are telephoned, addresses opened, letters written", () => {
  for (const { key, value, deed } of asked) {
    if (value.startsWith("https:")) assert.equal(deed, "open", key);
    if (value.includes("@") && !value.startsWith("http")) assert.equal(deed, "write", key);
  }
  assert.equal(deed(facts, "cybertip/phone", "+18005550123"), "telephone");
});
