import { facts, locales, site } from "../../../site/site.ts";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { Problems } from "../../../core/read/problems.ts";
import { bookOf } from "../../../shell/danger/book.rules.ts";
import { loadDanger } from "../../../shell/danger/danger.load.ts";
import { Dangers } from "../../../shell/danger/danger.rules.ts";
import { AT } from "../../find/with-ear.rules.ts";
import { Ear } from "../ear.rules.ts";
import { earSources } from "../ear.load.ts";
import { readSaid } from "../load/said.ts";
import { score, wholePercent } from "../../../../scripts/ear/score.ts";

/** Below these a change made the ear worse. They are no goals: npm run ear:test prints where it stands. */
const FLOORS = { first: 0.7, three: 0.82, danger: 0.84, alarms: 0.2, sureWrong: 0.04 };

const { ears, answeredBy, heard } = earSources(site());
const dangers = new Dangers(bookOf(loadDanger(locales())));
const isSituation = (id: string): boolean => facts().situations.has(id) || Object.hasOwn(answeredBy, id);

// A new language has no sentences to be measured with until somebody writes some.
for (const { id } of locales().filter(
  ({ id }) => existsSync(`tests/fixtures/said/locales/${id}`) || heard[id],
)) {
  test(`sentences by a hand that taught nothing are heard no worse than before (${id})`, () => {
    const problems = new Problems();
    const said = readSaid("tests/fixtures/said", id, facts(), { answeredBy }, problems);
    assert.deepEqual(problems.list, []);
    assert.ok(said.length >= 300);
    const found = score(new Ear(ears.get(id)!), dangers, said, AT, isSituation);
    assert.ok(found.first >= FLOORS.first, `first ${found.first}`);
    assert.ok(found.three >= FLOORS.three, `three ${found.three}`);
    assert.ok(found.danger >= FLOORS.danger, `danger ${found.danger}`);
    assert.ok(found.alarms <= FLOORS.alarms, `alarms ${found.alarms}`);
    assert.ok(found.sureWrong <= FLOORS.sureWrong, `sure and wrong ${found.sureWrong}`);
    assert.deepEqual(
      heard[id],
      wholePercent(found),
      "the page about the box says something else: npm run ear:test -- --write",
    );
  });

  test(`no sentence that tests the ear has taught it (${id})`, () => {
    const problems = new Problems();
    const read = (root: string) =>
      readSaid(root, id, facts(), { answeredBy }, problems).map(({ text }) => text);
    const taught = new Set(read(process.cwd()));
    assert.deepEqual(
      read("tests/fixtures/said").filter((text) => taught.has(text)),
      [],
    );
  });
}
