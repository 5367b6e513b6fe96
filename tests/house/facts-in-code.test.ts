import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { loadFacts } from "../../src/site/load-facts.ts";

const facts = loadFacts();

/** Ids in `src/data` of services, police forces, apps, plans, guides, sources and numbers. */
const IDS = new Set(
  [
    facts.services,
    facts.platforms,
    facts.police,
    facts.posts,
    facts.situations,
    facts.guides,
    facts.sources,
    facts.claims,
  ].flatMap((map) => [...map.keys()]),
);

/** Words that code needs for another reason, with the reason. */
const ALSO_WORDS: Readonly<Record<string, string>> = {
  abroad: "the page of other countries, beside a guide of that name",
  dpj: "a body found by where the child is (`place: dpj`), and the page that finds it",
  law: "a kind of source, beside a guide of that name",
  meeting: "what a told story may hold, beside a plan of that name",
  "self-harm": "what somebody may threaten in a told story, beside a plan of that name",
  x: "an attribute of drawings",
};

/** Files with telephone numbers in strings that are also names of services, with the reason. */
const NUMBERS: Readonly<Record<string, string>> = {
  "src/features/ear/load/said.ts": "tags of sentences that ask for a number",
  "src/core/phone.rules.ts": "how a short number is written, which the browser needs too",
  "src/core/facts/schema/places/police.ts":
    "a way to be reached in danger: 911, a line of one's own, a village's",
  "src/core/schema/telephone.ts": "the short numbers that are no mistake",
};

/** Returns every string in code with its line, without comments. */
function strings(file: string): { line: number; text: string }[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .flatMap((code, at) =>
      /^\s*(\*|\/\*|\/\/)/.test(code)
        ? []
        : [...code.matchAll(/(["'`])((?:(?!\1)[^\\])*)\1/g)].map(([, , text = ""]) => ({
            line: at + 1,
            text,
          })),
    );
}

test("only facts, never code, name a service, an app, a police force, a plan or a source", () => {
  const named = globSync(["src/**/*.{ts,astro}", "deploy/**/*.ts", "scripts/content/**/*.ts"], {
    exclude: ["**/tests/**"],
  })
    .filter((file) => NUMBERS[file] === undefined)
    .flatMap((file) =>
      strings(file)
        .map(({ line, text }) => ({ line, id: text.replace(/^.*\//, "") }))
        .filter(({ id }) => IDS.has(id) && ALSO_WORDS[id] === undefined)
        .map(({ line, id }) => `${file}:${line}: ${id}`),
    );
  assert.deepEqual(named, []);
});

test("only `src/data/addresses.yaml`, never code, has the address of a page", () => {
  const written = globSync("src/**/*.{ts,astro}").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/(?<!\w)(?:href|viewOf)\(\s*[\w.]+,\s*(["'`])([^$"'`]+)\1/g)]
      .filter(([, , path = ""]) => [...facts.addresses.values()].some((address) => address.path === path))
      .map(([, , path]) => `${file}: ${path}`),
  );
  assert.deepEqual(written, []);
});

test("each exception is still needed", () => {
  for (const id of Object.keys(ALSO_WORDS)) assert.ok(IDS.has(id), id);
  for (const file of Object.keys(NUMBERS))
    assert.ok(
      strings(file).some(({ text }) => IDS.has(text)),
      file,
    );
});
