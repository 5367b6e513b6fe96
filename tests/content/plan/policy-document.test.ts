import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { asked, combinations, settle, type Answers } from "../../../src/domain/plan/answers.ts";
import { decide, withoutReader, type Plan, type Policy } from "../../../src/domain/plan/decide.ts";
import { READERS, type Reader } from "../../../src/domain/vocabulary.ts";
import { SharedParts } from "../../../src/schema/facts/plan/parts.ts";
import { Question } from "../../../src/schema/facts/plan/question.ts";
import { Situation } from "../../../src/schema/facts/plan/situation.ts";

const DOCUMENT = "../shared/routing/routing.json";
const yaml = (path: string): unknown => parse(readFileSync(path, "utf8"));
const situations = readdirSync("src/data/situations").map((name) =>
  Situation.parse(yaml(`src/data/situations/${name}`)),
);
const policy: Policy = {
  questions: new Map(
    Object.entries(yaml("src/data/questions.yaml") as object).map(([id, one]) => [id, Question.parse(one)]),
  ),
  shared: SharedParts.parse(yaml("src/data/plan.yaml")),
};

interface Opened {
  situation: string;
  reader: Reader | "none";
  when: Record<string, string[]>;
  [rest: string]: unknown;
}
const written = ({ id, condition }: { id: string; condition?: string }): string =>
  condition ? `${id}~${condition}` : id;
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

test(
  "the plan of every reader and every combination of answers is the one of the policy document",
  { skip: !existsSync(DOCUMENT) },
  () => {
    const document = JSON.parse(readFileSync(DOCUMENT, "utf8")) as {
      rows: Opened[];
      withoutReader: Record<string, Reader>;
    };
    let count = 0;
    for (const situation of situations) {
      for (const reader of READERS) {
        for (const answers of combinations(asked(situation, reader, policy.questions))) {
          count += 1;
          const settled: Record<string, string> = {
            ...settle(situation, reader, policy.questions, answers).answers,
          };
          if (answers["person"] === "here") settled["person"] = "here";
          const row = document.rows.find(
            (one) =>
              one.situation === situation.id &&
              one.reader === reader &&
              Object.entries(one.when).every(([q, a]) => a.includes(settled[q] ?? "")),
          );
          assert.ok(row, `${situation.id} ${reader} ${JSON.stringify(answers)}`);
          const { situation: _s, reader: _r, when: _w, ...expected } = row;
          assert.deepEqual(
            flat(decide(situation, reader, answers as Answers, policy)),
            expected,
            `${situation.id} ${reader} ${JSON.stringify(answers)}`,
          );
        }
      }
      const {
        situation: _s,
        reader: _r,
        when: _w,
        ...expected
      } = document.rows.find((one) => one.situation === situation.id && one.reader === "none") as Opened;
      assert.deepEqual(
        flat(withoutReader(situation, document.withoutReader[situation.id] as Reader, policy)),
        expected,
        `${situation.id} without a reader`,
      );
    }
    console.log(count, "plans");
  },
);
