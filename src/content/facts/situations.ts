import { Question } from "../../schema/facts/question.ts";
import { SharedParts } from "../../schema/facts/plan.ts";
import { Situation } from "../../schema/facts/situation.ts";
import type { Problems } from "../read/problems.ts";
import { readYaml, readYamlFolder, readYamlMap } from "../read/read.ts";

/** The situations with what they are built from; maps are keyed by id. */
export interface SituationFacts {
  readonly situations: Map<string, Situation>;
  readonly questions: Map<string, Question>;
  readonly plan: SharedParts | undefined;
}

/** Reads the situations, the questions and what all rows share; what is wrong goes to `problems`. */
export function loadSituations(root: string, problems: Problems): SituationFacts {
  return {
    situations: readYamlFolder(root, "src/data/situations", Situation, problems),
    questions: readYamlMap(root, "src/data/questions.yaml", Question, problems),
    plan: readYaml(root, "src/data/plan.yaml", SharedParts, problems),
  };
}
