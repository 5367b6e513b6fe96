import { facts } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { test } from "node:test";
import { nightFirst } from "../night-first.rules.ts";

const phones = (id: string) =>
  (facts().services.get(id)?.channels ?? []).filter(
    ({ type, status }) => type === "phone" && status !== "withheld",
  );

for (const [set, readers] of Object.entries(facts().plan.talk))
  for (const [reader, ids] of Object.entries(readers))
    test(`someone to talk to: a service that answers day and night comes before one that closes (${set}, ${reader})`, () => {
      const shown = nightFirst(ids, facts().services);
      assert.deepEqual([...shown].sort(), [...ids].sort());
      const closing = shown.findIndex((id) => phones(id).some(({ hours }) => Array.isArray(hours)));
      const after = closing < 0 ? [] : shown.slice(closing);
      assert.deepEqual(
        after.filter((id) => phones(id).some(({ hours }) => hours === "always")),
        [],
      );
    });
