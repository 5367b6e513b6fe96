import { asked, combinations } from "../../domain/plan/answers.ts";
import { decide, type Plan } from "../../domain/plan/decide.ts";
import { allSaid } from "../../domain/plan/say.ts";
import { READERS, type Reader } from "../../domain/vocabulary.ts";
import { heard } from "../../domain/words/heard.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { ReaderWords } from "../../schema/words/plan.ts";
import type { Problems } from "../read/problems.ts";
import type { Words } from "./words.ts";

/** Parts of `plan.yaml` whose every sentence some plan names; the one on suicide stands above all plans. */
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

/** Every sentence that some reader meets in some plan is written for that reader. */
export function checkPlanWords(facts: Facts, locale: Locale, words: Words, problems: Problems): void {
  const asker = new Asker(locale, problems);
  const { plan } = words;
  for (const { after } of facts.services.values()) {
    for (const id of after) asker.need("plan", "after", plan.after, id);
  }
  for (const situation of facts.situations.values()) {
    const own = words.situations[situation.id];
    for (const reader of READERS) {
      for (const key of ["sentence", "title", "reassure"] as const) {
        asker.need("situations", situation.id, { [key]: own?.[key] }, key, reader);
      }
      const questions = asked(situation, reader, facts.questions);
      for (const { id, answers } of questions) {
        const said = words.questions.questions[id];
        asker.need("questions", `questions.${id}`, { question: said?.question }, "question", reader);
        for (const answer of answers) {
          asker.need("questions", `questions.${id}.answers`, said?.answers ?? {}, answer, reader);
        }
      }
      for (const answers of combinations(questions)) {
        needPlan(
          decide(situation, reader, answers, { questions: facts.questions, shared: facts.plan }),
          reader,
          plan,
          asker,
          facts.plan.later,
        );
      }
      for (const [id, { do: title }] of Object.entries(own?.bodies ?? {})) {
        asker.need("situations", `${situation.id}.bodies`, { [id]: title }, id, reader);
      }
      for (const id of situation.evidence) asker.need("plan", "evidence", plan.evidence, id, reader);
      for (const id of situation.after) asker.need("plan", "after", plan.after, id, reader);
      for (const id of allSaid(situation)) asker.need("plan", "say", plan.say, id, reader);
    }
    const named = situation.rows.flatMap(({ body, then }) => (body ? [body, ...then] : then));
    for (const id of Object.keys(own?.bodies ?? {})) {
      if (!named.some((step) => step.id === id))
        problems.add(`locales/${locale.id}/situations.yaml`, `${situation.id}.bodies.${id}`, NOBODY);
    }
  }
  for (const part of NAMED) {
    for (const id of Object.keys(plan[part])) {
      if (!asker.asked(`${part}.${id}`) && !ALWAYS.has(`${part}.${id}`))
        problems.add(`locales/${locale.id}/plan.yaml`, `${part}.${id}`, NOBODY);
    }
  }
}

function needPlan(
  made: Plan,
  reader: Reader,
  plan: Words["plan"],
  asker: Asker,
  later: readonly string[],
): void {
  const deed = (ids: readonly string[], entries: Words["plan"]["acts"], heading: string): void => {
    for (const id of ids) asker.need("plan", heading, { [id]: entries[id]?.do }, id, reader);
  };
  deed(
    made.acts.map(({ id }) => id),
    plan.acts,
    "acts",
  );
  deed([...(made.body ? [made.body.id] : []), ...made.talk], plan.bodies, "bodies");
  for (const { id } of made.then) {
    const isAct = plan.acts[id] !== undefined && plan.bodies[id] === undefined;
    deed([id], isAct ? plan.acts : plan.bodies, isAct ? "acts" : "bodies");
  }
  for (const { condition } of [...made.acts, ...(made.body ? [made.body] : []), ...made.then]) {
    if (condition !== undefined) asker.need("plan", "if", plan.if, condition, reader);
  }
  const lead = made.acts.find(({ id, condition = "" }) => !later.includes(id) && !later.includes(condition));
  if (lead?.condition !== undefined) asker.need("plan", "otherwise", plan.otherwise, lead.condition, reader);
  for (const id of made.avoid) asker.need("plan", "avoid", plan.avoid, id, reader);
  for (const id of made.visible) asker.need("plan", "visible", plan.visible, id, reader);
  for (const id of made.more) asker.need("plan", "parts", plan.parts, id, reader);
  for (const id of made.folds) asker.need("plan", "folds", plan.folds, id, reader);
  asker.need("plan", "lines", plan.lines, made.line.id, reader);
}

/** Names each missing sentence once. */
class Asker {
  readonly #locale: Locale;
  readonly #problems: Problems;
  readonly #named = new Set<string>();
  readonly #asked = new Set<string>();

  constructor(locale: Locale, problems: Problems) {
    this.#locale = locale;
    this.#problems = problems;
  }

  /** Whether some plan names a sentence of `plan.yaml`, as in "acts.listen". */
  asked(field: string): boolean {
    return this.#asked.has(field);
  }

  /** @param reader undefined: whoever reads */
  need(name: string, heading: string, entries: Entries, id: string, reader?: Reader): void {
    const found = entries[id];
    if (name === "plan") this.#asked.add(`${heading}.${id}`);
    if (heard(found, reader) !== undefined) return;
    const field = `${heading}.${id}`;
    const message =
      found === undefined ? "missing: a plan names it" : `no words for ${reader ?? "whoever reads"}`;
    if (this.#named.has(`${name} ${field} ${message}`)) return;
    this.#named.add(`${name} ${field} ${message}`);
    this.#problems.add(`locales/${this.#locale.id}/${name}.yaml`, field, message);
  }
}
