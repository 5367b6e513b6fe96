import type { DetailOf } from "./details.ts";
import { kept } from "./kept.ts";
import type { Story } from "./read/story.ts";

/** Words before a meeting and behind it in which its day is looked for. */
const NEAR = 8;
const A_DAY = 86_400_000;
/** With whom a lesson or a visit is a meeting. */
const ADULTS: ReadonlySet<string> = new Set(["man", "woman", "guy", "someone", "relative"]);

/**
 * Where the person and the child meet, and whether that is said to be today or tomorrow.
 *
 * @param today YYYY-MM-DD
 */
export function meetings(story: Story, today: string): DetailOf<"meeting">[] {
  const weekdays = soonWeekdays(today);
  const isLesson = story.all("persons").some(({ id }) => ADULTS.has(id));
  const found = story.all("meeting").filter(({ id }) => id !== "lesson" || isLesson);
  return kept(story, "meeting", found).map(({ from, to }) => {
    const { sentence } = story.tokens[from]!;
    let isSoon = false;
    for (let at = Math.max(0, from - NEAR); at < to + NEAR; at += 1)
      isSoon ||=
        story.tokens[at]?.sentence === sentence &&
        (story.has(at, "soon") || weekdays.some((day) => story.at(at, "weekdays", day)));
    return { kind: "meeting", value: isSoon ? { soon: true } : {}, ...story.span(from, to) };
  });
}

/** Ids of today and tomorrow among the days of the week: Monday is "0". */
function soonWeekdays(today: string): string[] {
  const day = Date.parse(`${today}T00:00:00Z`);
  if (Number.isNaN(day)) return [];
  return [day, day + A_DAY].map((date) => String((new Date(date).getUTCDay() + 6) % 7));
}
