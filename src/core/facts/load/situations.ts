import { Question } from "../schema/plan/question.ts";
import { Situation } from "../schema/plan/situation.ts";
import type { Problems } from "../../read/problems.ts";
import { readYamlFolder, readYamlMap } from "../../read/read.ts";

/** The situations and their questions, by id. */
export interface SituationFacts {
  readonly situations: Map<string, Situation>;
  readonly questions: Map<string, Question>;
}

/** Reads the situations and the questions. It reports faults on `problems`. */
export function loadSituations(root: string, problems: Problems): SituationFacts {
  return {
    situations: readYamlFolder(root, "src/data/situations", Situation, problems),
    questions: readYamlMap(root, "src/data/questions.yaml", Question, problems),
  };
}
