import assert from "node:assert/strict";
import { test } from "node:test";
import { FULL } from "../../shared/sample.ts";
import { ProjectCopy } from "../copy.ts";
import {
  addLanguages,
  addSituation,
  addTown,
  changeNumbers,
  launch,
  raiseStatuses,
  writeLog,
} from "./changes.ts";

type Change = (copy: ProjectCopy) => void;

/** What a volunteer may rightfully do. */
const CHANGES: readonly (readonly [title: string, change: Change])[] = [
  ["numbers changed, each with its source and its day", changeNumbers],
  ["statuses raised, each with its source", raiseStatuses],
  ["a town added", addTown],
  ["a situation added", addSituation],
  ["the site live, every first-tier value signed", launch],
  ["a fourth and a fifth language", addLanguages],
];
/** All at once tells as much in one run; each alone says which one it was. */
const RUNS = FULL
  ? CHANGES.map(([title, change]) => [title, [change]] as const)
  : [[CHANGES.map(([title]) => title).join("; "), CHANGES.map(([, change]) => change)] as const];

/** Tests of what facts and words say. Mistakes are made in a project of their own, whatever this one holds. */
const TESTS = [
  "tests/content/{facts,guides,handouts,places,plan,platforms,pocket,sheet,take-down,words}/!(bad|hostile)*.test.ts",
  "tests/unit/{facts,find,places,plan,sheet,site}/*.test.ts",
];

for (const [title, changes] of RUNS) {
  test(`the tests of facts and words stay green after a volunteer’s rightful change: ${title}`, () => {
    const copy = new ProjectCopy(["tests", "scripts", "docs"]);
    try {
      for (const change of changes) change(copy);
      writeLog(copy);
      const { failed, count } = copy.test(TESTS);
      assert.equal(failed.join("\n"), "");
      assert.ok(count > 100, `${count} tests`);
    } finally {
      copy.remove();
    }
  });
}
