import { Question } from "../../schema/facts/plan/question.ts";
import { Situation } from "../../schema/facts/plan/situation.ts";
import { Support } from "../../schema/facts/plan/support.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml, readYamlFolder, readYamlMap } from "../read/read.ts";

/** The situations with what they are built from; maps are keyed by id. */
export interface SituationFacts {
  readonly situations: Map<string, Situation>;
  readonly questions: Map<string, Question>;
  readonly support: Support;
}

const NO_SUPPORT: Pick<Support, "fixed" | "atWork" | "adviceForAdults" | "sets" | "folds" | "contacts"> = {
  fixed: [],
  atWork: [],
  adviceForAdults: [],
  sets: {},
  folds: {},
  contacts: {},
};

/**
 * Reads the situations, the questions and the parts that all plans share. Faults go to
 * `problems`: a wrong shape, an answer or a support set that does not exist, two pages with one address.
 *
 * @example loadSituations(process.cwd(), problems).situations.size; // 19
 */
export function loadSituations(root: string, problems: Problems): SituationFacts {
  const situations = readYamlFolder(root, "src/data/situations", Situation, problems);
  const questions = readYamlMap(root, "src/data/questions.yaml", Question, problems);
  const support = readYaml(root, "src/data/support.yaml", Support, problems);
  const facts = { situations, questions, support: support ?? (NO_SUPPORT as Support) };
  for (const situation of situations.values()) checkSituation(situation, facts, problems);
  checkTwice(situations, problems);
  return facts;
}

function checkSituation(
  situation: Situation,
  { questions, support }: SituationFacts,
  problems: Problems,
): void {
  const file = `src/data/situations/${situation.id}.yaml`;
  const checkAnswer = (field: string, question: string, answer: string): void => {
    if (!questions.get(question)?.answers.includes(answer)) {
      problems.add(
        file,
        `${field}.${question}`,
        `"${answer}" is no answer of "${question}"; there are ${questions.get(question)?.answers.join(", ") ?? "none: it is not asked"}`,
      );
    }
  };
  const checkSet = (field: string, id: string | undefined): void => {
    if (id !== undefined && !(id in support.sets))
      problems.add(file, field, `no support set "${id}"; there are ${Object.keys(support.sets).join(", ")}`);
  };
  for (const [question, answer] of Object.entries(situation.assume)) checkAnswer("assume", question, answer);
  for (const question of situation.questions) {
    if (questions.get(question)?.unanswered === undefined && situation.assume[question] === undefined) {
      problems.add(file, "assume", `must say what an empty "${question}" counts as`);
    }
  }
  const checkFolds = (field: string, ids: readonly string[]): void => {
    for (const id of ids)
      if (!(id in support.folds))
        problems.add(file, field, `no fold "${id}"; there are ${Object.keys(support.folds).join(", ")}`);
  };
  checkSet("support", situation.support);
  checkFolds("folds", situation.folds);
  for (const { id, when = {}, support: set, folds = [] } of situation.routes) {
    checkSet(`routes.${id}.support`, set);
    checkFolds(`routes.${id}.folds`, folds);
    for (const [question, answers] of Object.entries(when)) {
      for (const answer of answers) checkAnswer(`routes.${id}.when`, question, answer);
      if (!situation.questions.includes(question))
        problems.add(file, `routes.${id}.when`, `does not ask "${question}"`);
    }
  }
}

function checkTwice(situations: Map<string, Situation>, problems: Problems): void {
  const seen = new Map<string, string>();
  for (const { id, slug, group, order } of situations.values()) {
    for (const [field, value] of [
      ["slug", slug],
      ["order", `${group} ${order}`],
    ] as const) {
      const other = seen.get(value);
      if (other)
        problems.add(`src/data/situations/${id}.yaml`, field, `"${value}", the same as in ${other}.yaml`);
      seen.set(value, id);
    }
  }
}
