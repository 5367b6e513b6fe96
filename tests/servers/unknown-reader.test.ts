import assert from "node:assert/strict";
import { test } from "node:test";
import { onEachHost } from "./each.ts";

onEachHost((asked) => {
  test("an unknown reader leads to the plan without a reader, and an unknown plan leads nowhere", async () => {
    const plan = asked.site.pages.find(({ path }) => /\/help\/[a-z0-9]+\/$/.test(path));
    assert.ok(plan);
    for (const rest of ["z/", "z", "a/b/c/"]) {
      const { status, headers } = await asked.ask(`${plan.path}${rest}`);
      assert.equal(status, 302, rest);
      assert.equal(new URL(headers.location ?? "", "http://localhost").pathname, plan.path, rest);
    }
    assert.equal((await asked.ask(plan.path.replace(/[a-z0-9]+\/$/, "404/"))).status, 404);
  });
});
