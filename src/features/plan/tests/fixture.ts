/** A small policy, not the site’s: rows for two situations and few words, so that each rule shows alone. */
import type { Questions } from "../answers.rules.ts";
import { decide, type Plan, type Policy } from "../decide.rules.ts";
import type { Reader } from "../../../core/vocabulary.rules.ts";
import { SharedParts } from "../../../core/facts/schema/plan/parts.ts";
import { Question } from "../../../core/facts/schema/plan/question.ts";
import { Row, Situation } from "../../../core/facts/schema/plan/situation.ts";
import type { Step } from "../../../core/facts/schema/plan/step.ts";

export const questions: Questions = new Map(
  Object.entries({
    danger: Question.parse({ answers: ["near", "live", "life", "missing", "no"], empty: "no" }),
    person: Question.parse({
      answers: ["here", "known", "comes", "online", "unsure"],
      unsure: "known",
      empty: "known",
    }),
    age: Question.parse({ answers: ["minor", "adult", "unsure"], unsure: "minor", empty: "none" }),
    what: Question.parse({ answers: ["fraud", "unsure"], unsure: "unsure", empty: "unsure" }),
  }),
);

const everyone = <T>(value: T): Record<Reader, T> => ({
  "me-young": value,
  "me-adult": value,
  "my-child": value,
  "at-work": value,
  "someone-else": value,
});

export const shared = SharedParts.parse({
  dangerActs: {
    near: everyone(["keep-near"]),
    live: everyone(["interrupt", "keep-near"]),
    life: { ...everyone(["stay-with-them"]), "me-young": ["be-with-someone"] },
    missing: everyone(["say-when-last-seen"]),
    own: everyone(["keep-apart"]),
  },
  services: { emergency: "911", crisis: "988", young: "kids-help-phone", anyone: "info-social-811" },
  crisis: "self-harm",
  earlier: [],
  waits: [],
  later: [],
  unhurried: ["advice"],
  acts: ["warn-nobody", "listen", "stop", "pay-nothing"],
  contacts: [],
  kept: ["warn-nobody", "listen", "stop", "pay-nothing"],
  dangerLines: ["near", "calm"],
  talk: {
    harm: everyone(["helpline", "victims", "parents"]),
    crisis: everyone(["crisis-line", "helpline", "parents"]),
    calm: everyone(["helpline", "parents", "victims"]),
  },
  avoid: {
    known: everyone(["block-first", "confront", "question-child", "settle-inside"]),
    calm: everyone(["punish"]),
    full: everyone(["one", "two", "three", "leave-alone"]),
  },
  abroad: {
    question: "where",
    answers: { "one-country": "FR", elsewhere: null },
    lines: { there: "far", here: "near" },
    talk: "helpline-there",
    situation: "other",
    beside: ["listen"],
    countries: { FR: ["police"] },
  },
  visible: [
    { id: "duty", for: ["at-work"] },
    { id: "accused-line", situations: ["example"], brings: "accused" },
    {
      id: "papers-line",
      for: ["me-young", "me-adult", "my-child"],
      names: ["911", "local-police", "dpj"],
      plain: { id: "papers-plain", for: ["me-adult"], age: "adult", situations: ["abroad"] },
    },
    { id: "harm-line", talk: ["harm"], notInDanger: "life" },
  ],
  folds: [
    { id: "more-steps", where: "more" },
    { id: "after", talk: ["harm"] },
    { id: "home", for: ["me-young", "my-child"] },
    { id: "papers", where: "papers" },
    { id: "my-children", names: ["dpj"] },
    { id: "sources" },
  ],
  parts: ["accused", "signs", "missing", "police-too", "dpj-too", "words"],
  channels: { helpline: ["phone"] },
  withoutReader: { other: "someone-else" },
  doors: everyone("doors"),
});

export const policy: Policy = { questions, shared };

/** Returns a situation with these rows. */
export function situationOf(rows: readonly object[], rest: object = {}): Situation {
  const asks = everyone(["danger", "person"]);
  return Situation.parse({
    id: "example",
    group: "person",
    order: 1,
    sensitive: true,
    slug: "help/1",
    dangerLine: "near",
    dangerActs: "near",
    say: "abuse",
    asks,
    rows,
    evidence: [],
    after: [],
    why: "an example",
    sources: ["a-page"],
    reviewed: "2026-11-27",
    ...rest,
  });
}

/** Returns a row for everyone, as in a file. */
export const rowOf = (rest: object = {}): object => ({
  for: "everyone",
  acts: ["keep-messages"],
  body: "local-police",
  then: ["dpj", "cybertip"],
  avoid: "known",
  talk: "harm",
  ...rest,
});

/** Returns the plan of one row, for a reader with these answers. */
export function planOf(
  row: object,
  reader: Reader = "my-child",
  answers: Record<string, string> = {},
  rest: object = {},
): Plan {
  return decide(situationOf([rowOf(row)], rest), reader, answers, policy);
}

export const parsedRow = (rest: object = {}): Row => Row.parse(rowOf(rest));

/** Returns steps in the notation of the policy. */
export const written = (steps: readonly Step[]): string[] =>
  steps.map(({ id, condition }) => (condition ? `${id} if ${condition}` : id));
