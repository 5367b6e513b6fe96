import { Question } from "../schema/plan/question.ts";
import { Situation } from "../schema/plan/situation.ts";
import type { Problems } from "../../read/problems.ts";
import { readYamlFolder, readYamlMap } from "../../read/read.ts";

/** The situations with what they are built from; maps are keyed by id. */
export interface SituationFacts {
  readonly situations: Map<string, Situation>;
  readonly questions: Map<string, Question>;
}

/** Reads the situations and the questions; what is wrong goes to `problems`. */
export function loadSituations(root: string, problems: Problems): SituationFacts {
  return {
    situations: readYamlFolder(root, "src/data/situations", Situation, problems),
    questions: readYamlMap(root, "src/data/questions.yaml", Question, problems),
  };
}
