import { fold } from "../../../core/words/fold.rules.ts";
import type { Found } from "../../../core/phrases/lexicon.rules.ts";
import { tokens, type Token } from "../../../core/phrases/tokens.rules.ts";
import type { ClueKind } from "../../report/sheet-facts.schema.ts";
import { aroundOf } from "../heard/heard.rules.ts";
import type { Detail } from "../told/details.rules.ts";
import { exactThings } from "../told/exact.rules.ts";
import { learnt, type Knowledge } from "../told/knowledge.rules.ts";
import { tell } from "../told/tell.rules.ts";

/** Words that may tell who wrote them. The text is never altered. */
export interface Clue {
  readonly kind: ClueKind;
  /** Where they stand: UTF-16 units of the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The text right before and behind them, within the sentence. */
  readonly around: readonly [before: string, behind: string];
}

/** What is known of the writer beside the text. */
export interface Writer {
  /** What the person typed as their name. */
  readonly names: readonly string[];
  /** Telephones, e-mails and accounts of the person. */
  readonly contacts: readonly string[];
  /** Inhabitants of a town that tells who may live there, at most. */
  readonly few: number;
}

interface Span {
  readonly kind: ClueKind;
  readonly start: number;
  readonly end: number;
}

/** Letters that are read; a longer text is read to here. */
const LONGEST = 20_000;
/** Letters of a part of a name: "de" and "al" are no clue. */
const SHORTEST_NAME = 3;
/** Tokens between "I live in", "my number is" and what they speak of, at most. */
const NEAR = 4;
/** Digits from which on a number is one person's. */
const SHORTEST_NUMBER = 7;
const CONTACTS = ["email", "phone", "handle", "url"];

/**
 * Returns what in a text may tell who wrote it, in the order of the text: ties ("my sister"), work, home, small
 * places, and what was typed elsewhere as the writer's own. Any string is accepted; never throws.
 *
 * @example clues("my sister told me", writer, knowledge); // [{ kind: "kin", words: "my sister", … }]
 */
export function clues(text: string, writer: Writer, knowledge: Knowledge): Clue[] {
  const read = text.slice(0, LONGEST);
  const { clues: lexicon, glued } = learnt(knowledge);
  const list = tokens(read, [], glued);
  const details = tell(read, knowledge);
  const spans = [
    ...names(list, writer.names),
    ...ownContacts(read, details, writer.contacts),
    ...smallPlaces(list, details, writer.few, knowledge),
    ...lexicon.find(list).flatMap((found) => spanOf(found, list, details) ?? []),
  ];
  return apart(spans).map(({ kind, start, end }) => ({
    kind,
    start,
    end,
    words: text.slice(start, end),
    around: aroundOf(text, start, end),
  }));
}

/** Of spans over one another the first, and of those the longest; of two that are the same the surer. */
function apart(spans: readonly Span[]): Span[] {
  let last = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
}

/** A phrase; that of a home or a contact with what stands near behind it. "My account" alone reaches nobody. */
function spanOf(
  { id, from, to }: Found,
  list: readonly Token[],
  details: readonly Detail[],
): Span | undefined {
  const { start } = list[from]!;
  const { end, sentence } = list[to - 1]!;
  const isAccount = id === "account";
  const kinds = id === "home" ? ["town"] : isAccount || id === "contact" ? CONTACTS : [];
  const near = list.slice(to, to + NEAR).filter((token) => token.sentence === sentence);
  const named = details.find(
    // In Arabic a small word is joined to the front of a name.
    (detail) =>
      kinds.includes(detail.kind) &&
      near.some((token) => token.start <= detail.start && detail.start < token.end),
  );
  if (isAccount && named === undefined) return undefined;
  return { kind: isAccount ? "contact" : (id as ClueKind), start, end: named?.end ?? end };
}

/** Each part of a name that was typed elsewhere. */
function names(list: readonly Token[], typed: readonly string[]): Span[] {
  const parts = new Set(
    typed.flatMap((name) => fold(name).split(" ")).filter((part) => part.length >= SHORTEST_NAME),
  );
  return list.filter(({ word }) => parts.has(word)).map(({ start, end }) => ({ kind: "name", start, end }));
}

/** A telephone, an e-mail or an account that is the writer's own. */
function ownContacts(text: string, details: readonly Detail[], typed: readonly string[]): Span[] {
  const parts = typed.flatMap((one) => [
    one,
    ...exactThings(one).map(({ start, end }) => one.slice(start, end)),
  ]);
  const own = new Set(parts.map(bare));
  return details.flatMap(({ kind, start, end }): Span[] =>
    CONTACTS.includes(kind) && own.has(bare(text.slice(start, end))) ? [{ kind: "contact", start, end }] : [],
  );
}

/** A contact as it is compared: of a telephone its digits alone. */
function bare(text: string): string {
  const digits = fold(text).replace(/\D/g, "");
  const isNumber = digits.length >= SHORTEST_NUMBER && !/[a-z]/i.test(text);
  return isNumber ? digits.slice(-10) : text.trim().toLowerCase().replace(/^@/, "");
}

/** Towns where few people live, and communities with a police of their own, however they are spoken of. */
function smallPlaces(
  list: readonly Token[],
  details: readonly Detail[],
  few: number,
  knowledge: Knowledge,
): Span[] {
  const { names: places } = learnt(knowledge);
  const most = 2 * Math.log2(few + 1);
  const told = details.flatMap((detail): Span[] => {
    const town = detail.kind === "town" ? places.town(detail.value.place_id) : undefined;
    const isSmall = town && (town.size <= most || knowledge.communities.includes(town.code));
    return isSmall ? [{ kind: "place", start: detail.start, end: detail.end }] : [];
  });
  return [...told, ...communities(list, knowledge)];
}

function communities(list: readonly Token[], knowledge: Knowledge): Span[] {
  const { names: places } = learnt(knowledge);
  return list.flatMap((token, at): Span[] => {
    for (let length = places.longest(token.word); length > 0; length -= 1) {
      const words = list.slice(at, at + length);
      const found = places.towns(words.map(({ word }) => word).join(" "));
      if (found.length > 0 && found.every(({ code }) => knowledge.communities.includes(code)))
        return [{ kind: "place", start: token.start, end: words.at(-1)!.end }];
    }
    return [];
  });
}
