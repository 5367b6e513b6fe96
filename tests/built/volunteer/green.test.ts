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
  measureEar,
  raiseStatuses,
  writeLog,
} from "./changes.ts";

type Change = (copy: ProjectCopy) => void;

/** Changes that a volunteer may make. */
const CHANGES: readonly (readonly [title: string, change: Change])[] = [
  ["numbers changed, each with its source and its day", changeNumbers],
  ["statuses raised, each with its source", raiseStatuses],
  ["a town added", addTown],
  [
    "a situation added",
    (copy) => {
      addSituation(copy);
      measureEar(copy);
    },
  ],
  ["the site live, every first-tier value signed", launch],
  ["a fourth and a fifth language", addLanguages],
];

/**
 * Tests of the content of facts and words. Tests of mistakes use their own project, so this one does not
 * matter to them.
 */
const TESTS = ["src/{core,ui,shell}/**/!(bad|hostile)*.test.ts", "src/features/**/!(bad|hostile)*.test.ts"];

// Each change runs the tests of facts and words once.
for (const [title, change] of CHANGES) {
  test(
    `the tests of facts and words stay green after an allowed change by a volunteer: ${title}`,
    {
      skip: !FULL && "a minute each: FULL=1, or npm run test:full",
    },
    () => {
      const copy = new ProjectCopy(["tests", "scripts", "docs"]);
      try {
        change(copy);
        writeLog(copy);
        const { failed, count } = copy.test(TESTS);
        assert.equal(failed.join("\n"), "");
        assert.ok(count > 100, `${count} tests`);
      } finally {
        copy.remove();
      }
    },
  );
}
