import type { Detail, DetailKind } from "./details.ts";
import type { Found } from "./read/lexicon.ts";
import { widest, type Story } from "./read/story.ts";

/** Letters that one such detail has at most. */
const LONGEST = 150;
/** The id of threats that say nothing more. */
const VAGUE = "other";

/** What is said in phrases: threats, meetings, signs of danger, pictures held, how to reach the writer. */
export function saidThings(story: Story): Detail[] {
  return [
    ...threats(story),
    ...meetingsOf(story).map((one) => spanned(story, "meeting", {}, one)),
    ...whole(story, "suicidal", () => ({})),
    ...whole(story, "safe_contact", () => ({})),
    ...phrases(story, "image_held", (id) => ({ value: id === "yes" })),
    ...phrases(story, "weapon", () => ({})),
    ...phrases(story, "relation", (id) => ({ kind: id })).filter(isOfSuspect(story)),
    ...languages(story),
  ];
}

/** Of the threats of one sentence those that say what is threatened, if any do. */
function threats(story: Story): Detail[] {
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
  );
  return [...named, ...vague.filter(({ from }) => !sentences.has(story.tokens[from]!.sentence))].map(
    ({ id, from, to }) => spanned(story, "threat", { kind: id }, { from, to: story.clauseEnd(to - 1) }),
  );
}

/** Where the person and the child meet. */
export function meetingsOf(story: Story): { from: number; to: number }[] {
  return kept(story, "meeting").map(({ from, to }) => ({ from, to: story.clauseEnd(to - 1) }));
}

type Values = Extract<Detail, { kind: DetailKind }>["value"];

function spanned(
  story: Story,
  kind: DetailKind,
  value: object,
  { from, to }: { from: number; to: number },
): Detail {
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

/** Phrases with the rest of their clause. */
function whole(story: Story, kind: DetailKind, value: (id: string) => object): Detail[] {
  return kept(story, kind).map(({ id, from, to }) =>
    spanned(story, kind, value(id), { from, to: story.clauseEnd(to - 1) }),
  );
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
  return ({ kind, value, end }) => {
    if (kind !== "relation" || value.kind === "stranger") return true;
    const token = starts.get(end)?.token ?? -1;
    if (token < 0 || story.before(token, "toldTo") !== undefined) return false;
    for (let at = token + 1; at <= token + 8; at += 1) {
      if (story.tokens[at]?.sentence !== story.tokens[token]!.sentence) break;
      if (story.at(at, "notDoes")) break;
      if (story.at(at, "does")) return true;
    }
    return false;
  };
}

/** In which languages the writer wants to be called. */
function languages(story: Story): Detail[] {
  const clauses = new Map<number, { yes: Set<string>; no: Set<string>; from: number; to: number }>();
  const refused = story.all("notLanguage");
  for (const { id, from, to } of story.all("languages")) {
    const { sentence } = story.tokens[from]!;
    const isNot = refused.some((no) => no.id === id && no.from <= from && to <= no.to);
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
