import { facts, locales, site } from "../../../site/site.ts";
import { practiceSources } from "../practice.load.ts";
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { loadPractice } from "../practice.load.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import { refusals } from "../../../../tests/shared/refusals.ts";

const FILE = "src/data/practice.yaml";
const folder = mkdtempSync(join(tmpdir(), "practice-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A case with one mistake, and the line that reports it. */
const WRONG: readonly [title: string, from: RegExp, to: string, refused: RegExp][] = [
  [
    "an option that the plan does not do first",
    /, is: first/,
    ", is: later",
    /^src\/data\/practice\.yaml: cases\.0\.options: exactly one is `first`/,
  ],
  [
    "an option that the plan does not name, called one of its later steps",
    /, is: harm/,
    ", is: later",
    /^src\/data\/practice\.yaml: cases\.0\.options\.0\.[a-z-]+: the plan does not do it later/,
  ],
  [
    "a later step called a harm",
    /, is: later/,
    ", is: harm",
    /^src\/data\/practice\.yaml: cases\.0\.options\.2\.[a-z-]+: the plan neither avoids it/,
  ],
  [
    "a step of the plan that the case says is not in it",
    /, is: later/,
    ", is: aside",
    /^src\/data\/practice\.yaml: cases\.0\.options\.2\.[a-z-]+: the plan names it/,
  ],
  [
    "a situation that does not exist",
    /situation: [a-z-]+/,
    "situation: nowhere",
    /^src\/data\/practice\.yaml: cases\.0\.situation: no situation "nowhere"/,
  ],
  [
    "an answer that nobody can give",
    /answers: \{([a-z-]+): [a-z-]+\}/,
    "answers: {$1: perhaps}",
    /^src\/data\/practice\.yaml: cases\.\d+\.answers\.[a-z-]+: .* no answer "perhaps"/,
  ],
  [
    "a source that is not a source of the plan",
    /sources: \[[^\]]+\]/,
    "sources: [textwith911-historique]",
    /^src\/data\/practice\.yaml: cases\.0\.sources: the plan of "[a-z-]+" does not rest on/,
  ],
  [
    "someone to talk to whom nobody can call",
    /talk: \[[a-z0-9-]+,/,
    "talk: [nobody,",
    /^src\/data\/practice\.yaml: talk\.0: no service "nobody" with a telephone/,
  ],
  [
    "a case without words",
    /id: ([a-z-]+)\n/,
    "id: unwritten\n",
    /^locales\/\w+\/practice\.yaml: cases\.unwritten: missing/,
  ],
];

function load(text: string, known: Facts): string[] {
  const root = mkdtempSync(join(folder, "root-"));
  for (const { id } of locales())
    cpSync(`locales/${id}/practice.yaml`, join(root, `locales/${id}/practice.yaml`));
  cpSync(FILE, join(root, FILE));
  writeFileSync(join(root, FILE), text);
  return refusals(() => loadPractice(known, locales(), root));
}

for (const [title, from, to, refused] of WRONG) {
  test(`the build stops at ${title}, and names file and key`, () => {
    const text = readFileSync(FILE, "utf8");
    const changed = text.replace(from, to);
    assert.notEqual(changed, text);
    const said = load(changed, facts());
    assert.ok(
      said.some((line) => refused.test(line)),
      said.join("\n"),
    );
  });
}

test("when a plan gets a new first step, the case that practises it stops the build", () => {
  const { situation, plan } = practiceSources(site()).cases[0]!;
  const known = facts().situations.get(situation)!;
  const rows = known.rows.map((row) => ({ ...row, acts: row.acts.toReversed() }));
  const changed = {
    ...facts(),
    situations: new Map([...facts().situations, [situation, { ...known, rows }]]),
  };
  const said = load(readFileSync(FILE, "utf8"), changed);
  assert.ok(
    said.some((line) => /^src\/data\/practice\.yaml: cases\.0\..*: the plan /.test(line)),
    `${plan.acts.map(({ id }) => id).join(", ")}: ${said.join("\n")}`,
  );
});
