import assert from "node:assert/strict";
import { test } from "node:test";
import { blocksOf } from "../../../../src/domain/sheet/heard/blocks.ts";
import { read } from "../told/reading.ts";

test("an app of the sentence before an account comes before a nearer one of another sentence", () => {
  const text = "f instagram dar compte faux smiyto sanaa.b.officiel. 3ad hder f whatsapp";
  const details = read(text).filter(({ kind }) => kind === "app" || kind === "handle");
  const roles = details.map(({ kind }) => (kind === "app" ? "app" : "handle-theirs"));
  assert.deepEqual(
    details.map(({ value }) => ("id" in value ? value.id : "account")),
    ["instagram", "account", "whatsapp"],
  );
  assert.deepEqual(blocksOf(details, roles, text), [0, 0, 1]);
});
