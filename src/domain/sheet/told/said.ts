import type { Detail, DetailKind } from "./details.ts";
import type { Found } from "./read/lexicon.ts";
import { widest, type Story } from "./read/story.ts";

/** Letters that one such detail has at most. */
const LONGEST = 150;
/** Ids of threats: those that say nothing more, and those against a life. */
const VAGUE = "other";
const HARM = "harm";
const SELF = "self-harm";
/** Words looked at on each side. */
const NEAR = 10;
/** Who is seldom named in such a story but for what they did. */
const SELDOM_INNOCENT = /^(?:step-parent|uncle|coach|religious|neighbour|ex)$/;

interface Tokens {
  readonly from: number;
  readonly to: number;
}

/** What is said in phrases: threats, meetings, signs of danger, pictures held, how to reach the writer. */
export function saidThings(story: Story): Detail[] {
  return [
    ...dangers(story),
    ...meetingsOf(story).map((one) => spanned(story, "meeting", {}, one)),
    ...kept(story, "safe_contact").map((one) => toClauseEnd(story, "safe_contact", {}, one)),
    ...phrases(story, "image_held", (id) => ({ value: id === "yes" })),
    ...phrases(story, "weapon", () => ({})),
    ...phrases(story, "relation", (id) => ({ kind: id })).filter(isOfSuspect(story)),
    ...languages(story),
  ];
}

/** Threats, of one sentence those that say what is threatened, if any do; and signs that a life is in danger. */
function dangers(story: Story): Detail[] {
  const all = story.all("threat");
  const named = kept(
    story,
    "threat",
    all.filter(({ id }) => id !== VAGUE),
  );
  const sentences = new Set(named.map(({ from }) => story.tokens[from]!.sentence));
  const vague = kept(
    story,
    "threat",
    all.filter(({ id }) => id === VAGUE),
  ).filter(({ from }) => !sentences.has(story.tokens[from]!.sentence));
  const suicidal = kept(story, "suicidal");
  // "hes gonna kill himself if i leave" presses the child; "my son threatens to kill himself" is about the child.
  const threats = [...named, ...vague].flatMap((one): Found[] => {
    const isOfLife = one.id === SELF || (one.id === HARM && suicidal.some((other) => meets(one, other)));
    if (!isOfLife) return [one];
    return isPressure(story, one.from, one.to) ? [{ ...one, id: SELF }] : [];
  });
  const pressure = threats.filter(({ id }) => id === SELF);
  return [
    ...threats.map((one) => toClauseEnd(story, "threat", { kind: one.id }, one)),
    ...suicidal
      .filter((one) => !pressure.some((threat) => meets(threat, one)))
      .map((one) => toClauseEnd(story, "suicidal", {}, one)),
  ];
}

/** Whether they have a word in common. */
const meets = (a: Tokens, b: Tokens): boolean => a.from < b.to && b.from < a.to;

/** Whether it is said of another than a child: by who is named before, else by an "if" behind it. */
function isPressure(story: Story, from: number, to: number): boolean {
  const { sentence } = story.tokens[from]!;
  for (let at = from; at > from - NEAR && story.tokens[at]?.sentence === sentence; at -= 1) {
    const person = story.at(at, "persons")?.id;
    if (person !== undefined) return /^(?:man|guy|woman|someone)$/.test(person);
  }
  return story.around(to, "conditions", NEAR);
}

/** Where the person and the child meet. */
export function meetingsOf(story: Story): Tokens[] {
  return kept(story, "meeting").map(({ from, to }) => ({ from, to: story.clauseEnd(to - 1) }));
}

type Values = Extract<Detail, { kind: DetailKind }>["value"];

function spanned(story: Story, kind: DetailKind, value: object, { from, to }: Tokens): Detail {
  const { start, end } = story.span(from, to);
  const last = Math.min(end, start + LONGEST);
  return { kind, value: value as Values, start, end: last } as Detail;
}

/** Phrases of a group, without those that a phrase of its traps covers. */
function kept(story: Story, group: string, all: readonly Found[] = story.all(group)): Found[] {
  const traps = new Uint8Array(story.tokens.length + 1);
  for (const { from, to } of story.all("traps", group)) traps.fill(1, from, to);
  return widest(all).filter(({ from, to }) => traps[from] === 0 && traps[to - 1] === 0);
}

/** A phrase with the rest of its clause. */
function toClauseEnd(story: Story, kind: DetailKind, value: object, { from, to }: Tokens): Detail {
  return spanned(story, kind, value, { from, to: story.clauseEnd(to - 1) });
}

function phrases(story: Story, kind: DetailKind, value: (id: string) => object): Detail[] {
  return kept(story, kind).map(({ id, from, to, cut }) => ({
    ...spanned(story, kind, value(id), { from, to }),
    ...story.span(from, to, cut),
  }));
}

/** A relation counts where the person does something: "my coach sent", «خالي صوّرني», or where nobody knows them. */
function isOfSuspect(story: Story): (detail: Detail) => boolean {
  const starts = new Map(story.tokens.map(({ start, end }, token) => [end, { token, start }]));
  return ({ kind, value, start, end }) => {
    if (kind !== "relation" || value.kind === "stranger") return true;
    const token = starts.get(end)?.token ?? -1;
    if (token < 0 || story.follows(token, "toldTo") || isGiven(story, token, start)) return false;
    for (let at = token + 1; at <= token + 8; at += 1) {
      if (story.tokens[at]?.sentence !== story.tokens[token]!.sentence) break;
      if (story.at(at, "notDoes")) return false;
      if (story.at(at, "does")) return true;
    }
    return SELDOM_INNOCENT.test(value.kind);
  };
}

/** Whether a phrase of the same clause holds some words. */
function covers(story: Story, phrase: Tokens, { from, to }: Tokens): boolean {
  const isSame = story.tokens[phrase.from]!.clause === story.tokens[from]!.clause;
  return isSame && phrase.from <= from && to <= phrase.to;
}

/** «لخالي» is said to him, and "je suis voisine" of the writer. */
function isGiven(story: Story, token: number, start: number): boolean {
  const one = story.tokens[token]!;
  return (
    (one.start < start && one.word.startsWith("ل")) ||
    story.endingAt(token, "persons", "writer") !== undefined
  );
}

/** In which languages the writer wants to be called. */
function languages(story: Story): Detail[] {
  const clauses = new Map<number, { yes: Set<string>; no: Set<string>; from: number; to: number }>();
  const refused = story.all("notLanguage");
  const weak = story.all("traps", "language_to_call");
  for (const { id, from, to } of story.all("languages")) {
    const { sentence } = story.tokens[from]!;
    if (weak.some((trap) => trap.from <= from && to <= trap.to)) continue;
    const isOnly = story.follows(from, "onlyIn");
    const isNot = !isOnly && refused.some((no) => no.id === id && covers(story, no, { from, to }));
    if (!isNot && !story.around(from, "callIn", 6)) continue;
    const one = clauses.get(sentence) ?? { yes: new Set(), no: new Set(), from, to };
    (isNot ? one.no : one.yes).add(id);
    clauses.set(sentence, { ...one, to: Math.max(one.to, to) });
  }
  return [...clauses.values()]
    .filter(({ yes }) => yes.size > 0)
    .map(({ yes, no, from, to }) =>
      spanned(
        story,
        "language_to_call",
        { languages: [...yes], ...(no.size > 0 && { not: [...no] }) },
        { from, to },
      ),
    );
}
