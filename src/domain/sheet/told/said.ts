import { dangers } from "./danger.ts";
import type { Detail, DetailKind } from "./details.ts";
import { clauseStart, kept, meets, spanned, type Tokens } from "./kept.ts";
import { widest, type Story } from "./read/story.ts";

/** With whom a lesson or a practice is a meeting. */
const TEACHES = /^(?:coach|teacher|religious|other|parent)$/;
/** Who is seldom named in such a story but for what they did. */
const SELDOM_INNOCENT = /^(?:step-parent|uncle|coach|religious|neighbour|ex)$/;
/** Persons of the words who are seldom the child, and how far back a pronoun may point. */
const SUSPECTS = /^(?:man|guy|woman|someone)$/;
const REMEMBERED = 40;
/** Words of a clause that are shown before what was found in it. */
const BEFORE = 6;

/** What is said in phrases: threats, meetings, signs of danger, pictures held, how to reach the writer. */
export function saidThings(story: Story): Detail[] {
  return [
    ...dangers(story),
    ...meetingsOf(story).map((one) => spanned(story, "meeting", {}, one)),
    ...calls(story),
    ...phrases(story, "image_held", (id) => ({ value: id === "yes" })).filter(isOfWriter(story)),
    ...phrases(story, "weapon", () => ({})),
    ...relations(story),
    ...languages(story),
  ];
}

/** Where the person and the child meet. */
export function meetingsOf(story: Story): Tokens[] {
  const isTaught = relations(story).some(
    ({ kind, value }) => kind === "relation" && TEACHES.test(value.kind),
  );
  return kept(
    story,
    "meeting",
    story.all("meeting").filter(({ id }) => id !== "lesson" || isTaught),
  ).map(({ from, to }) => ({ from, to: story.clauseEnd(to - 1) }));
}

/** Ways to reach the writer, and who must not learn of it, each of which is no way. */
function calls(story: Story): Detail[] {
  const secret = kept(story, "must_not_know");
  const open = kept(story, "safe_contact").filter((one) => !secret.some((other) => meets(one, other)));
  const shown = (kind: "must_not_know" | "safe_contact", { from, to }: Tokens): Detail => {
    const start = clauseStart(story, from, BEFORE);
    const isSecret = kind === "must_not_know";
    // «قبل الساعة خمسة لا تتصلو»
    const isFrom = isSecret || story.has(start, "limits", "parts", "days", "weekdays", "hourWords", "at");
    const clause = { from: isFrom ? start : from, to: story.clauseEnd(to - 1) };
    const value = isSecret
      ? { from: named(story, "secretFrom", clause) }
      : { by: named(story, "ways", clause) };
    return spanned(story, kind, value, clause);
  };
  return [
    ...apart(secret.map((one) => shown("must_not_know", one))),
    ...apart(open.map((one) => shown("safe_contact", one))),
  ];
}

/** Ids of a group that a clause names, each once: of phrases over one another the longest. */
function named(story: Story, group: string, clause: Tokens): string[] {
  const inside = widest(story.all(group)).filter(({ from, to }) => clause.from <= from && to <= clause.to);
  return [...new Set(inside.map(({ id }) => id))];
}

/** Without those that stand in the one before. */
function apart(details: readonly Detail[]): Detail[] {
  return details.filter(({ end }, at) => details.slice(0, at).every((before) => before.end < end));
}

function relations(story: Story): Detail[] {
  return phrases(story, "relation", (id) => ({ kind: id })).filter(isOfSuspect(story));
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

/** Whether the writer or the child holds or deleted a picture: not the one who did it, nor whom it was sent to. */
function isOfWriter(story: Story): (detail: Detail) => boolean {
  const starts = new Map(story.tokens.map(({ start }, token) => [start, token]));
  return ({ start }) => {
    const token = starts.get(start) ?? 0;
    if (story.at(token, "firstPerson")) return true;
    const pronoun = story.before(token, "pronouns")?.id ?? story.at(token, "pronouns")?.id;
    const isOther = (at: number): boolean | undefined => {
      const id = (story.at(at, "persons") ?? story.endingAt(at, "persons"))?.id;
      return id === undefined ? undefined : SUSPECTS.test(id);
    };
    if (story.joined(token) && isOther(token)) return false;
    if (pronoun !== "he" && pronoun !== "she") return true;
    for (let at = token - 1; at >= Math.max(0, token - REMEMBERED); at -= 1) {
      const is = isOther(at);
      if (is !== undefined) return !is;
    }
    return true;
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
    (one.start < start && /^[وف]?ل/.test(one.word)) ||
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
