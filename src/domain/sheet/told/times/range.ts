import { isoDay, type Day } from "./calendar.ts";
import { dayAt } from "./day.ts";
import { digitsAt } from "../read/numbers.ts";
import type { SaidLength } from "./span-of-time.ts";
import type { Story } from "../read/story.ts";

/** "du 10 au 18 novembre", "from the 3rd to the 5th of May", «من ٣ إلى ٥ نوفمبر»: both dates of one month. */
export function dateNumberRange(story: Story, token: number, today: Day): SaidLength | undefined {
  const from = story.at(token, "rangeFrom");
  if (from === undefined) return undefined;
  const first = digitsAt(story, from.to);
  const to = first === undefined ? undefined : story.at(from.to + 1, "rangeTo");
  const last = to === undefined ? undefined : dayAt(story, to.to, today);
  if (first === undefined || last?.kind !== "date" || last.day === undefined) return undefined;
  const end = digitsAt(story, to!.to) ?? 0;
  if (first >= end) return undefined;
  const iso = `${isoDay(last.day - (end - first))}/${isoDay(last.day)}`;
  return { from: token, to: last.to, cut: from.cut, iso, isDeadline: false };
}
