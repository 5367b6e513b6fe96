import type { Heard } from "../ear/ear.rules.ts";
import type { Urgency } from "../../shell/danger/danger.rules.ts";
import type { Answer } from "./answer.rules.ts";
import type { Hit } from "./entries.rules.ts";

/** Likelihoods from 0 to 1, chosen on sentences that no test reads. */
export const AT = {
  /** A number is shown: a false alarm costs a glance, a miss can cost a life. */
  danger: 0.4,
  /** One row leads. */
  sure: 0.8,
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

/** What the ear needs of the index: the row of a situation, and the end of a reader's address for each speaker. */
export interface EarRows {
  row(id: string): Hit | undefined;
  readonly readers: Readonly<Record<string, string>>;
}

/**
 * Puts what the ear heard into an answer: its numbers above, the situations that a told sentence sounds like first, then
 * the places and apps that it names. An exact name, a postal code and a text of one or two words stay as they were.
 */
export function withEar(answer: Answer, typed: string, heard: Heard, { row, readers }: EarRows): Answer {
  const urgent = (["emergency", "crisis"] as const).filter(
    (one: Urgency) => answer.urgent?.includes(one) || heard.danger[one] >= AT.danger,
  );
  const loud: Answer = urgent.length > 0 ? { ...answer, urgent } : answer;
  const isOpen = answer.kind === "rows" || answer.kind === "unclear" || answer.kind === "none";
  const isTold = typed.trim().split(/\s+/).length >= TOLD;
  const [first] = heard.situations;
  if (!isOpen || !isTold || !first || (row(first.id) === undefined && first.likely >= AT.other)) return loud;
  const known = heard.situations.filter(({ id }) => row(id) !== undefined);
  if (!known[0] || known[0].likely < AT.first) return loud;
  const reader = readers[heard.speakers.find(({ likely }) => likely >= AT.speaker)?.id ?? ""];
  const situations = known
    .filter(({ likely }) => likely >= AT.row)
    .slice(0, ROWS)
    .map(({ id }) => forReader({ ...row(id)!, situation: id }, reader));
  const named = "hits" in answer ? answer.hits.filter(isName).slice(0, NAMED) : [];
  return {
    kind: "heard",
    sure: known[0].likely >= AT.sure,
    hits: [...situations, ...named],
    ...(urgent.length > 0 && { urgent }),
  };
}

function forReader(hit: Hit, reader: string | undefined): Hit {
  if (reader === undefined || hit.entry.kind !== "situation") return hit;
  return { ...hit, entry: { ...hit.entry, href: `${hit.entry.href}${reader}/` } };
}

const isName = ({ entry }: Hit): boolean =>
  entry.kind === "town" || entry.kind === "away" || entry.kind === "platform";
