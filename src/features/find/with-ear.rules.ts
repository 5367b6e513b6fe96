import { OTHER_LANGUAGE, type Heard } from "../ear/ear.rules.ts";
import { URGENCIES, type Urgency } from "../../shell/danger/danger.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import { LETTER } from "../../ui/readers.rules.ts";
import type { Answer } from "./answer.rules.ts";
import type { Hit } from "./entries.rules.ts";

/** Likelihoods from 0 to 1, chosen on sentences that no test reads. */
export const AT = {
  /** A number is shown: a false alarm costs a glance, a miss can cost a life. */
  danger: 0.3,
  /** One row leads. */
  sure: 0.8,
  /** A few words that name a place are a story. */
  named: 0.6,
  /** A plan is offered that would hurt whoever means another. */
  careful: 0.4,
  /** A row is worth showing. */
  row: 0.06,
  /** The first row is worth showing. */
  first: 0.12,
  /** It is a name or a question of knowledge: the words are searched. */
  other: 0.4,
  /** A row opens the page of the reader who speaks. */
  speaker: 0.6,
};
const ROWS = 3;
const NAMED = 2;
/** Words from which on a text is told, not named. */
const TOLD = 3;
/** Words from which the ear hears danger while a person still types: a beginning sounds like many things. */
const BEGUN = 5;
/** Words up to which a text may be a name. */
const NAME = 4;

/** What the ear needs of the index: the row of a situation, and the reader that each speaker is. */
export interface EarRows {
  row(id: string): Hit | undefined;
  readonly readers: Readonly<Record<string, Reader>>;
  /** The situation of thoughts of suicide. */
  readonly crisis: string;
  /** Situations that are offered only where the ear is rather sure. */
  readonly careful: readonly string[];
}

const SENTENCE = /[^.!?؟\n]+[.!?؟\n]*/gu;
const QUESTION = /[?؟]\s*$/u;

/**
 * A text without its questions: what a person asks says less of what happened than what they tell. A text that only asks
 * stays as it is.
 *
 * @example toldIn("he has my pics. will the police arrest me?") // "he has my pics."
 */
export function toldIn(text: string): string {
  const told = (text.match(SENTENCE) ?? []).filter((sentence) => !QUESTION.test(sentence)).join("");
  return told.trim().split(/\s+/).length >= TOLD ? told : text;
}

/**
 * The numbers that a text asks for, as the ear hears it.
 *
 * @param isDone whether the person has stopped typing
 */
export function urgencyOf({ danger }: Pick<Heard, "danger">, typed: string, isDone: boolean): Urgency[] {
  if (!isDone && typed.trim().split(/\s+/).length < BEGUN) return [];
  return URGENCIES.filter((one) => danger[one] >= AT.danger);
}

/**
 * Puts the situations that a told sentence sounds like first, then the places and apps that it names. An exact name, a
 * postal code, another country and a text of one or two words stay as they were.
 */
export function withEar(
  answer: Answer,
  typed: string,
  heard: Heard,
  { row, readers, crisis, careful }: EarRows,
): Answer {
  if (answer.abroad) return answer;
  const isOpen = answer.kind === "rows" || answer.kind === "unclear" || answer.kind === "none";
  const isTold = typed.trim().split(/\s+/).length >= TOLD;
  const [first] = heard.situations;
  if (isOpen && isTold && first?.id === OTHER_LANGUAGE && first.likely >= AT.other)
    return { kind: "none", isForeign: true, ...(answer.urgent && { urgent: answer.urgent }) };
  if (!isOpen || !isTold || !first || (row(first.id) === undefined && first.likely >= AT.other))
    return answer;
  if (isNamed(answer, typed, first.likely)) return answer;
  const known = heard.situations.filter(
    ({ id, likely }) => row(id) !== undefined && (!careful.includes(id) || likely >= AT.careful),
  );
  if (!known[0] || known[0].likely < AT.first) return answer;
  const reader = readers[heard.speakers.find(({ likely }) => likely >= AT.speaker)?.id ?? ""];
  // Who speaks of their own thoughts is often taken for one who speaks of another: the plan asks.
  const readerOf = (id: string): Reader | undefined =>
    careful.includes(id) && reader !== readers["child"] ? undefined : reader;
  const likelyOnes = known.filter(({ likely }) => likely >= AT.row).map(({ id }) => id);
  const situations = (
    answer.urgent?.includes("crisis") ? withCrisis(likelyOnes, crisis, known[0].likely) : likelyOnes
  )
    .slice(0, ROWS)
    .map((id) => forReader({ ...row(id)!, situation: id }, readerOf(id)));
  const named = "hits" in answer ? answer.hits.filter(isName).slice(0, NAMED) : [];
  return {
    kind: "heard",
    sure: known[0].likely >= AT.sure,
    hits: [...situations, ...named],
    answers: heard.answers,
    ...(answer.urgent && { urgent: answer.urgent }),
  };
}

/** Whether a few words name a line, an app or a place, and tell nothing that the ear is sure of. */
function isNamed(answer: Answer, typed: string, likely: number): boolean {
  if (!("hits" in answer) || typed.trim().split(/\s+/).length > NAME) return false;
  const [hit] = answer.hits;
  const kind = hit?.entry.kind;
  if (
    answer.kind === "rows" &&
    answer.held === 1 &&
    !answer.near &&
    (kind === "service" || kind === "platform")
  )
    return true;
  return likely < AT.named && answer.hits.some(({ entry }) => entry.kind === "town" || entry.kind === "away");
}

/** Puts the plan for thoughts of suicide first, or second where the ear is sure of another. */
function withCrisis(ids: readonly string[], crisis: string, likely: number): string[] {
  const [first, ...others] = ids.filter((id) => id !== crisis);
  const isSecond = first !== undefined && ids[0] !== crisis && likely >= AT.sure;
  return isSecond ? [first, crisis, ...others] : [crisis, ...(first === undefined ? [] : [first]), ...others];
}

function forReader(hit: Hit, reader: Reader | undefined): Hit {
  if (reader === undefined || hit.entry.kind !== "situation") return hit;
  return { ...hit, reader, entry: { ...hit.entry, href: `${hit.entry.href}${LETTER[reader]}/` } };
}

const isName = ({ entry }: Hit): boolean =>
  entry.kind === "town" || entry.kind === "away" || entry.kind === "platform";
