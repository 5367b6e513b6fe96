import { asked } from "../answers.rules.ts";
import { allSaid } from "../say.rules.ts";
import { READERS, type Reader } from "../../../core/vocabulary.rules.ts";
import { variantFor } from "../../../core/words/variant.rules.ts";
import type { VisibleLine } from "../../../core/facts/schema/plan/parts.ts";
import type { Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { Facts } from "../../../core/facts/schema/facts.ts";
import type { Locale } from "../../../core/schema/locale.ts";
import type { ReaderWords } from "../../../core/words/schema/plan.ts";
import type { Problems } from "../../../core/read/problems.ts";
import { namedBy, type Named } from "./named.ts";
import type { Words } from "../../../core/words/load/words.ts";

/**
 * Parts of `plan.yaml` in which some plan must name every sentence. The sentence on suicide is above all
 * plans.
 */
const NAMED = [
  "lines",
  "visible",
  "acts",
  "bodies",
  "if",
  "otherwise",
  "avoid",
  "say",
  "folds",
  "parts",
  "evidence",
] as const;
const ALWAYS = new Set(["lines.suicide"]);
const NOBODY = "no plan names it: is it misspelt?";

type Entries = Readonly<Record<string, ReaderWords | undefined>>;

/** Checks that every sentence exists for each reader whose plan uses it. */
export function checkPlanWords(facts: Facts, locale: Locale, words: Words, problems: Problems): void {
  const asker = new Asker(locale, problems);
  const { plan } = words;
  for (const { after } of facts.services.values()) {
    for (const id of after) asker.need("plan", "after", plan.after, id);
  }
  for (const [situation, named] of namedBy(facts)) {
    const own = words.situations[situation.id];
    for (const reader of READERS) {
      for (const key of ["sentence", "title", "reassure"] as const) {
        asker.need("situations", situation.id, { [key]: own?.[key] }, key, reader);
      }
      for (const { id, answers } of asked(situation, reader, facts.questions)) {
        const said = words.questions.questions[id];
        const here = own?.questions?.[id];
        asker.need("questions", `questions.${id}`, { question: said?.question }, "question", reader);
        for (const key of ["question", "note"] as const) {
          if (here?.[key] !== undefined)
            asker.need("situations", `${situation.id}.questions.${id}`, { [key]: here[key] }, key, reader);
        }
        for (const answer of answers) {
          if (here?.answers?.[answer] === undefined)
            asker.need("questions", `questions.${id}.answers`, said?.answers ?? {}, answer, reader);
          else
            asker.need("situations", `${situation.id}.questions.${id}.answers`, here.answers, answer, reader);
        }
      }
      needPlans(named[reader], reader, plan, asker);
      for (const line of facts.plan.visible.lines) {
        if (!isSaidAtStep(line, situation, reader)) continue;
        asker.need("plan", "visible", plan.visible, line.id, reader);
        if (own?.visible?.[line.id] !== undefined)
          asker.need("situations", `${situation.id}.visible`, own.visible, line.id, reader);
      }
      if (named[reader].calls.size > 0) {
        for (const key of ["question", "says"] as const)
          asker.need("plan", "thoughts", { [key]: plan.thoughts[key] }, key, reader);
        for (const id of named[reader].calls)
          asker.need("plan", "thoughts.calls", plan.thoughts.calls, id, reader);
        if (own?.thoughts !== undefined)
          asker.need("situations", situation.id, { thoughts: own.thoughts }, "thoughts", reader);
      }
      for (const [id, { do: title }] of Object.entries(own?.bodies ?? {})) {
        asker.need("situations", `${situation.id}.bodies`, { [id]: title }, id, reader);
      }
      for (const id of Object.keys(own?.visible ?? {})) {
        if (named[reader].visible.has(id))
          asker.need("situations", `${situation.id}.visible`, own?.visible ?? {}, id, reader);
      }
      for (const id of situation.evidence) asker.need("plan", "evidence", plan.evidence, id, reader);
      for (const id of situation.after) asker.need("plan", "after", plan.after, id, reader);
      for (const id of allSaid(situation)) {
        if (own?.say?.[id] === undefined) asker.need("plan", "say", plan.say, id, reader);
        else asker.need("situations", `${situation.id}.say`, own.say, id, reader);
      }
    }
    for (const id of Object.keys(own?.say ?? {})) {
      if (!allSaid(situation).includes(id))
        problems.add(`locales/${locale.id}/situations.yaml`, `${situation.id}.say.${id}`, NOBODY);
    }
    const steps = new Set(
      READERS.flatMap((reader) => [...named[reader].acts, ...named[reader].bodies, ...named[reader].then]),
    );
    for (const id of Object.keys(own?.bodies ?? {})) {
      if (!steps.has(id))
        problems.add(`locales/${locale.id}/situations.yaml`, `${situation.id}.bodies.${id}`, NOBODY);
    }
    checkOwnQuestions(situation, own?.questions ?? {}, facts, locale, problems);
    for (const id of Object.keys(own?.visible ?? {})) {
      const said = facts.plan.visible.lines.filter((line) => line.id === id);
      if (
        !READERS.some(
          (reader) =>
            named[reader].visible.has(id) || said.some((line) => isSaidAtStep(line, situation, reader)),
        )
      )
        problems.add(`locales/${locale.id}/situations.yaml`, `${situation.id}.visible.${id}`, NOBODY);
    }
  }
  for (const id of Object.values(facts.plan.urgent))
    for (const reader of READERS) asker.need("plan", "say", plan.say, id, reader);
  for (const id of Object.keys(plan.thoughts.calls)) {
    if (!asker.asked(`thoughts.calls.${id}`))
      problems.add(`locales/${locale.id}/plan.yaml`, `thoughts.calls.${id}`, NOBODY);
  }
  for (const part of NAMED) {
    for (const id of Object.keys(plan[part])) {
      if (!asker.asked(`${part}.${id}`) && !ALWAYS.has(`${part}.${id}`))
        problems.add(`locales/${locale.id}/plan.yaml`, `${part}.${id}`, NOBODY);
    }
  }
}

/** Checks whether a step says a line to a reader, instead of the first action. */
const isSaidAtStep = (
  { at, foldOnly, except, for: readers }: VisibleLine,
  { id }: Situation,
  reader: Reader,
): boolean =>
  at !== undefined &&
  foldOnly.includes(id) &&
  (readers?.includes(reader) ?? true) &&
  !except[id]?.includes(reader);

/** Refuses words for a question or an answer that the situation does not ask. */
function checkOwnQuestions(
  situation: Situation,
  own: NonNullable<Words["situations"][string]>["questions"] & {},
  { questions }: Facts,
  locale: Locale,
  problems: Problems,
): void {
  const all = READERS.flatMap((reader) => asked(situation, reader, questions));
  for (const [id, { answers = {} }] of Object.entries(own)) {
    const offered = all.filter((one) => one.id === id).flatMap((one) => one.answers);
    for (const [field, isAsked] of [
      [`questions.${id}`, offered.length > 0],
      ...Object.keys(answers).map(
        (answer) => [`questions.${id}.answers.${answer}`, offered.includes(answer)] as const,
      ),
    ] as const) {
      if (!isAsked)
        problems.add(
          `locales/${locale.id}/situations.yaml`,
          `${situation.id}.${field}`,
          "nobody is asked it",
        );
    }
  }
}

function needPlans(named: Named, reader: Reader, plan: Words["plan"], asker: Asker): void {
  const deed = (part: "acts" | "bodies", id: string): void =>
    asker.need("plan", part, { [id]: plan[part][id]?.do }, id, reader);
  for (const id of named.acts) deed("acts", id);
  for (const id of named.bodies) deed("bodies", id);
  for (const id of named.then)
    deed(plan.acts[id] !== undefined && plan.bodies[id] === undefined ? "acts" : "bodies", id);
  for (const part of ["if", "otherwise", "avoid", "visible", "parts", "folds", "lines"] as const)
    for (const id of named[part]) asker.need("plan", part, plan[part], id, reader);
}

/** Reports each missing sentence once. */
class Asker {
  readonly #locale: Locale;
  readonly #problems: Problems;
  readonly #named = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(locale: Locale, problems: Problems) {
    this.#locale = locale;
    this.#problems = problems;
  }

  /** Checks whether some plan names a sentence of `plan.yaml`, as in "acts.listen". */
  asked(field: string): boolean {
    return this.#asked.has(field);
  }

  /**
   * Reports a missing sentence.
   *
   * @param reader undefined for any reader
   */
  need(name: string, heading: string, entries: Entries, id: string, reader?: Reader): void {
    const found = entries[id];
    if (name === "plan") this.#asked.add(`${heading}.${id}`);
    if (variantFor(found, reader) !== undefined) return;
    const field = `${heading}.${id}`;
    const message =
      found === undefined ? "missing: a plan names it" : `no words for ${reader ?? "whoever reads"}`;
    if (this.#named.has(`${name} ${field} ${message}`)) return;
    this.#named.add(`${name} ${field} ${message}`);
    this.#problems.add(`locales/${this.#locale.id}/${name}.yaml`, field, message);
  }
}
