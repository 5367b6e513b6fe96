import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import type { Plan } from "../../../src/domain/plan/decide.ts";
import type { Reader } from "../../../src/domain/vocabulary.ts";
import { plans, plansWithoutReader, written } from "./every-plan.ts";

const DOCUMENT = "../shared/routing/routing.json";

interface Opened {
  readonly situation: string;
  readonly reader: Reader | "none";
  readonly when: Readonly<Record<string, readonly string[]>>;
  readonly [rest: string]: unknown;
}

/** A plan as the document writes it. */
const flat = (plan: Plan): unknown => ({
  line: { id: plan.line.id, says: plan.line.numbers },
  first: {
    acts: plan.acts.map(written),
    body: plan.body ? written(plan.body) : null,
    ...(plan.beside && { beside: plan.beside }),
  },
  visible: plan.visible,
  then: plan.then.map(written),
  doNot: plan.avoid,
  talk: plan.talk,
  folds: plan.folds,
  more: plan.more,
  calm: plan.calm,
});

/** What a row of the document advises, without the answers that lead to it. */
const advised = (row: Opened | undefined): unknown =>
  row &&
  Object.fromEntries(Object.entries(row).filter(([key]) => !["situation", "reader", "when"].includes(key)));

test(
  "the plan of every reader and every combination of answers is the one of the policy document",
  { skip: existsSync(DOCUMENT) ? false : `${DOCUMENT} is not here: the site tests without it` },
  () => {
    const { rows, withoutReader } = JSON.parse(readFileSync(DOCUMENT, "utf8")) as {
      rows: Opened[];
      withoutReader: Record<string, Reader>;
    };
    for (const plan of plans) {
      const settled: Readonly<Record<string, string>> =
        plan.answers.person === "here" ? { ...plan.settled, person: "here" } : plan.settled;
      const row = rows.find(
        ({ situation, reader, when }) =>
          situation === plan.id &&
          reader === plan.reader &&
          Object.entries(when).every(([question, answers]) => answers.includes(settled[question] ?? "")),
      );
      assert.deepEqual(flat(plan), advised(row), plan.name);
    }
    for (const plan of plansWithoutReader) {
      assert.equal(plan.reader, withoutReader[plan.id], plan.name);
      const row = rows.find(({ situation, reader }) => situation === plan.id && reader === "none");
      assert.deepEqual(flat(plan), advised(row), plan.name);
    }
  },
);
