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
    danger: Question.parse({ answers: ["life", "live", "near", "missing", "later", "no"], empty: "no" }),
    person: Question.parse({ answers: ["known", "online", "sibling"], empty: "known" }),
    age: Question.parse({ answers: ["minor", "adult", "sibling"], empty: "none" }),
    what: Question.parse({ answers: ["fraud", "unsure"], empty: "unsure" }),
    where: Question.parse({ answers: ["here", "one-country", "elsewhere"], empty: "none" }),
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
  edition: 1,
  dangerActs: {
    near: everyone(["keep-near"]),
    live: everyone(["interrupt", "keep-near"]),
    life: { ...everyone(["stay-with-them"]), "me-young": ["be-with-someone"] },
    missing: everyone(["say-when-last-seen"]),
    own: everyone(["keep-apart"]),
    home: everyone(["safe-place"]),
    door: everyone(["keep-shut"]),
    day: everyone(["keep-near", "before-that-day"]),
  },
  danger: {
    kept: ["leave-home", "warn-nobody", "pay-nothing", "stop", "listen"],
    instead: { "leave-home": "keep-near" },
    calm: ["911", "stay-calm"],
    nearSibling: "home",
    byAct: { "it-is-a-fake": "door" },
    alsoLive: ["own"],
    kinds: {
      life: {
        adds: ["say-what-was-taken if something-taken"],
        keeps: 1,
        drops: ["pay-nothing"],
        then: ["report-can-wait", "local-police", "put-things-away"],
        waits: "report-can-wait",
        talk: "crisis",
        avoid: { id: "leave-alone", for: ["my-child", "at-work", "someone-else"] },
        still: ["keep-messages"],
      },
      live: { then: ["local-police"] },
      near: { then: ["local-police"] },
      missing: {
        drops: ["listen", "stop", "keep-near"],
        then: ["local-police"],
        avoid: { id: "wait-and-see" },
        more: "missing",
      },
    },
    later: {
      acts: "day",
      ownActs: ["own"],
      stays: ["911 if silent", "say-user-name"],
      bodies: ["local-police", "dpj"],
      more: { id: "words", for: ["my-child"] },
    },
    never: ["report-twice"],
  },
  still: {
    first: ["keep-messages", "pay-nothing", "cybertip"],
    says: { "keep-near": ["do-not-go"] },
  },
  meant: {
    sibling: { person: ["sibling"], age: ["sibling"] },
    "adult-victim": { age: ["adult"] },
    "other-child": { what: ["fraud"] },
    online: { person: ["online"] },
  },
  thoughts: ["danger"],
  services: {
    emergency: "911",
    crisis: "988",
    tip: "cybertip",
    young: "kids-help-phone",
    anyone: "info-social-811",
  },
  crisis: "self-harm",
  splits: [],
  earlier: [],
  waits: [],
  later: [],
  unhurried: ["advice"],
  urgent: { "force-or-danger": "in-danger" },
  acts: ["warn-nobody", "listen", "stop", "pay-nothing"],
  contacts: [],
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
    news: everyone(["report-twice", "investigate"]),
  },
  abroad: {
    question: "where",
    answers: { "one-country": "FR", elsewhere: null },
    lines: { there: "far", here: "near", suicide: "near-suicide" },
    talk: "helpline-there",
    crisis: "suicide-line-there",
    crisisHere: "crisis-near",
    situation: "abroad",
    beside: ["listen"],
    countries: { FR: ["police"] },
  },
  visible: {
    most: { emergency: 1, other: 2 },
    lines: [
      { id: "duty", for: ["at-work"] },
      { id: "accused-line", situations: ["example"], brings: "accused", foldedIn: "accused" },
      {
        id: "papers-line",
        for: ["me-young", "me-adult", "my-child"],
        names: ["911", "local-police", "dpj"],
        plain: { id: "papers-plain", for: ["me-adult"], meant: "adult-victim", situations: ["abroad"] },
        foldedIn: "papers",
      },
      { id: "harm-line", talk: ["harm"], notMeant: "online", withoutDanger: true, foldedIn: "after" },
      { id: "voice", first: ["911"], calm: true, foldedIn: "sources" },
    ],
    order: {
      ...everyone(["voice", "accused-line", "papers-line", "harm-line"]),
      "at-work": ["voice", "duty", "accused-line", "harm-line"],
      "someone-else": ["voice", "accused-line", "harm-line"],
    },
  },
  folds: [
    { id: "more-steps", where: "more" },
    { id: "after", talk: ["harm"] },
    { id: "home", for: ["me-young", "my-child"] },
    { id: "papers", where: "papers" },
    { id: "my-children", names: ["dpj"] },
    { id: "sources" },
  ],
  parts: ["police-too", "dpj-too", "accused", "signs", "missing", "words"],
  partsNotFor: { signs: ["me-young"] },
  unnamed: [
    {
      part: "police-too",
      talk: ["harm"],
      names: ["local-police", "province-police"],
      child: false,
      lost: false,
    },
    { part: "dpj-too", talk: ["harm"], names: ["dpj"], child: true, lost: true },
  ],
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
