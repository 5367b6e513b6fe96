import { saysOf } from "../rules.rules.ts";
import type { RemovalStep, Step, TakeDown } from "../take-down-facts.schema.ts";
import type { TakeDownWords } from "../take-down-words.schema.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { idChecker, idsOf } from "../../../core/words/load/same-ids.ts";
import { FILE } from "./check.ts";

/** Checks that a language has words for everything that the chooser names, and for nothing else. */
export function checkTakeDownWords(
  file: TakeDown,
  path: string,
  own: TakeDownWords,
  problems: Problems,
): void {
  const same = idChecker(path, FILE, problems);
  for (const [id, { answers }] of Object.entries(file.questions))
    same(`questions.${id}.answers`, own.questions[id]?.answers, answers);
  const steps: (Step | RemovalStep)[] = [...file.routes, ...file.groups].flatMap(
    ({ steps }) => steps as (Step | RemovalStep)[],
  );
  const named = {
    questions: Object.keys(file.questions),
    routes: idsOf(file.routes),
    groups: idsOf(file.groups),
    ways: steps.flatMap((step) => saysOf(step) ?? []),
    acts: steps.flatMap(({ act }) => act ?? []),
    places: steps.flatMap(({ place }) => place ?? []),
    contacts: steps.flatMap((step) => ("platform" in step ? [] : (step.contact ?? []))),
    why: steps.flatMap(({ why }) => why ?? []),
    if: steps.flatMap((step) => step.if ?? []),
    avoid: file.avoid,
    evidence: file.evidence,
    after: file.after,
  };
  for (const [part, ids] of Object.entries(named)) same(part, own[part as keyof typeof named], ids);
  same("request.parts", own.request.parts, file.request.parts);
  same("request.lines", own.request.lines, idsOf(file.request.lines));
}
