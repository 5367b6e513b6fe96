import { asked, combinations } from "../answers.rules.ts";
import { callAbroad } from "../abroad.rules.ts";
import { decide } from "../decide.rules.ts";
import { isBody } from "../../../core/facts/checks/pages.ts";
import { turnsOf } from "../turns.rules.ts";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Situation } from "../../../core/facts/schema/plan/situation.ts";

/**
 * Parts of `plan.yaml` with sentences that the plans of a situation name. An id in `then` is an act or a
 * body.
 */
const PARTS = [
  "acts",
  "bodies",
  "then",
  "if",
  "otherwise",
  "avoid",
  "visible",
  "parts",
  "folds",
  "lines",
  "calls",
] as const;

/** The ids of the sentences that the plans of one reader name, for all answers. */
export type Named = Readonly<Record<(typeof PARTS)[number], ReadonlySet<string>>>;

const known = new WeakMap<Facts, ReadonlyMap<Situation, Readonly<Record<Reader, Named>>>>();

/** Returns what the plans of each situation name for each reader. It is computed once for all languages. */
export function namedBy(facts: Facts): NonNullable<ReturnType<(typeof known)["get"]>> {
  const before = known.get(facts);
  if (before) return before;
  const all = new Map(
    [...facts.situations.values()].map((situation) => [
      situation,
      Object.fromEntries(READERS.map((reader) => [reader, named(situation, reader, facts)])) as Record<
        Reader,
        Named
      >,
    ]),
  );
  known.set(facts, all);
  return all;
}

function named(situation: Situation, reader: Reader, { questions, plan: shared, services }: Facts): Named {
  const all = Object.fromEntries(PARTS.map((part) => [part, new Set<string>()])) as Record<
    keyof Named,
    Set<string>
  >;
  const add = (part: keyof Named, ids: Iterable<string | undefined>): void => {
    for (const id of ids) if (id !== undefined) all[part].add(id);
  };
  for (const answers of combinations(asked(situation, reader, questions))) {
    const made = decide(situation, reader, answers, { questions, shared });
    const steps = [...made.acts, ...(made.body ? [made.body] : []), ...made.then, ...made.still];
    add(
      "acts",
      made.acts.map(({ id }) => id),
    );
    add("bodies", [made.body?.id, ...made.talk]);
    add(
      "then",
      made.then.map(({ id }) => id),
    );
    add(
      "if",
      steps.map(({ condition }) => condition),
    );
    add("otherwise", [made.acts[turnsOf(made.acts, shared).indexOf("lead")]?.condition]);
    add("avoid", made.avoid);
    add("visible", [...made.visible, ...made.folded]);
    for (const { id } of made.still)
      add(services.has(id) || isBody(id, { plan: shared }) ? "bodies" : "acts", [id]);
    add(
      "calls",
      (made.thoughts?.beside ?? []).map((id) => callAbroad(id, made.abroad, shared)),
    );
    add("parts", made.more);
    add("folds", made.folds);
    add("lines", [made.line.id]);
    if (made.abroad && !made.abroad.isSure)
      add("lines", [shared.abroad.lines.here, shared.abroad.lines.suicide]);
  }
  return all;
}
