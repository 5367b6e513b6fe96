import { facts, locales } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { loadWords } from "../../../site/load-words.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

test("the words for what a service does with a report must exist in every language", () => {
  const [[id, service] = []] = facts().services;
  assert.ok(id !== undefined && service);
  const services = new Map(facts().services).set(id, { ...service, after: ["told-nobody"] });
  const said = refusals(() => loadWords({ ...facts(), services }, locales()));
  for (const locale of locales())
    assert.ok(
      said.some((line) => line.startsWith(`locales/${locale.id}/plan.yaml: after.told-nobody: missing`)),
      said.join("\n"),
    );
});
