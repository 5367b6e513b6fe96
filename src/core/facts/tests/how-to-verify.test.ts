import assert from "node:assert/strict";
import { test } from "node:test";
import { howToVerify } from "../how-to-verify.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { tier1Values } from "../checks/launch.ts";
import { Problems } from "../../read/problems.ts";
import { loadChecks } from "../load/verify.ts";

const facts = loadFacts();
const asked = [...tier1Values(facts)].map(([key, { value }]) => ({
  key,
  value,
  howToVerify: howToVerify(facts, key, value),
}));

test("no volunteer is asked to call or text a line that someone in danger may need", () => {
  const lines = ["911", "988", "suicide-ca", "kids-help-phone", "tel-jeunes", "info-aide-violence-sexuelle"];
  for (const line of lines)
    assert.ok(
      asked.some(({ key }) => key.startsWith(`${line}/`)),
      line,
    );
  const rung = asked.filter(
    ({ key, howToVerify }) => howToVerify === "telephone" && lines.includes(key.split("/")[0] ?? ""),
  );
  assert.deepEqual(rung, []);
});

test("no list asks for a call or a text to such a line", () => {
  const problems = new Problems();
  const lines = loadChecks(process.cwd(), problems).filter(({ about }) => {
    const channels = facts.services.get(about)?.channels ?? [];
    return channels.some(
      ({ id, value }) => value !== null && howToVerify(facts, `${about}/${id}`, value) === "read only",
    );
  });
  assert.deepEqual(problems.list, []);
  assert.ok(lines.length > 5);
  for (const { about, part, how } of lines)
    assert.doesNotMatch(how ?? "", /\b(?:phone|call|ring|text|send)\b/i, `${about}/${part}`);
});

test("people check other numbers by a call, addresses by opening them, and e-mail by writing", () => {
  for (const { key, value, howToVerify } of asked) {
    if (value.startsWith("https:")) assert.equal(howToVerify, "open", key);
    if (value.includes("@") && !value.startsWith("http")) assert.equal(howToVerify, "write", key);
  }
  assert.equal(howToVerify(facts, "cybertip/phone", "+18005550123"), "telephone");
});
