import { fold } from "../../core/words/fold.rules.ts";
import type { RelativeWord, Sheet } from "./answers.rules.ts";
import { isDay, type Moment } from "./date.rules.ts";

const A_DAY = 86_400_000;
/** Letters of a text that are read: a report is made again at each pause. */
const READ = 20_000;

/** Returns the relative words that a text holds, in the order of the data. The longest word wins: "après-demain" is not "demain". */
export function relativeIn(text: string, { relative }: Pick<Sheet, "relative">): RelativeWord[] {
  let rest = ` ${fold(text.slice(0, READ))} `;
  const spelled = relative
    .flatMap((word) => word.words.map((spelling) => ({ word, spelling: ` ${spelling} ` })))
    .sort((one, other) => other.spelling.length - one.spelling.length);
  const found = new Set<RelativeWord>();
  for (const { word, spelling } of spelled) {
    if (!rest.includes(spelling)) continue;
    found.add(word);
    rest = rest.replaceAll(spelling, " | ");
  }
  return relative.filter((word) => found.has(word));
}

/** Returns the day that a relative word means, as YYYY-MM-DD; "" where the moment has no day. */
export function dayOf({ days }: Pick<RelativeWord, "days">, { day }: Moment): string {
  if (!isDay(day)) return "";
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * A_DAY).toISOString().slice(0, 10);
}
