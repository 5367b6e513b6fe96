import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { openLinks } from "../open-links.rules.ts";
import { loadFacts } from "../../../site/load-facts.ts";
import { loadList } from "../load/verify.ts";
import { Problems } from "../../read/problems.ts";

const printed = execFileSync(process.execPath, ["scripts/content/verify-list.ts"], { encoding: "utf8" });
const listed = (name: string): string[] => {
  const problems = new Problems();
  const checks = loadList(name, process.cwd(), problems);
  problems.throwIfAny();
  return checks.filter(({ signed }) => signed === null).map(({ what }) => what);
};

test("the list for people starts with the addresses to open first, in their order", () => {
  const end = printed.indexOf("# First-tier values");
  const places = listed("first").map((what) => printed.indexOf(what));
  assert.ok(end > 0 && places.every((place) => place >= 0 && place < end));
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test("the list for a lawyer has every statement of law with its state, and every question", () => {
  const forLawyer = printed.slice(printed.indexOf("# For a lawyer"));
  for (const [id, { law }] of loadFacts().claims)
    if (law) assert.match(forLawyer, new RegExp(`^${law.state} .* ${id}$`, "m"));
  for (const what of listed("law")) assert.ok(forLawyer.includes(what), what);
});

test("the list asks whether each plain http link opens over https", () => {
  const asked = printed.slice(printed.indexOf("# Links over plain http"), printed.indexOf("# For a lawyer"));
  for (const { key, url } of openLinks(loadFacts())) assert.ok(asked.includes(`${key}  ${url}`), key);
});
