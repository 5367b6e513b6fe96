import type { Story } from "../read/story.ts";

/** Words looked at on each side of a time. */
const NEAR = 10;
/** Endings that tell the tense: "posted", "voulait"; "enverra". */
const PAST = /^.{2,}(?:[^e]ed|[^f]ait|aient)$/;
const FUTURE = /^.{2,}(?:[^m]era|rra|ront|rez)$/;

/** Whether a time lies ahead, by the nearest word that tells it: before it first, then behind it; else `otherwise`. */
export function isAhead(story: Story, from: number, to: number, otherwise = false): boolean {
  const sentence = story.tokens[from]?.sentence;
  const clause = story.tokens[from]?.clause;
  for (const step of [-1, 1]) {
    const begin = step < 0 ? from - 1 : to;
    for (let count = 0; count < NEAR; count += 1) {
      const token = begin + step * count;
      if (story.tokens[token]?.sentence !== sentence) break;
      if (step > 0 && story.tokens[token]?.clause !== clause) break;
      if (story.at(token, "past")) return false;
      if (story.at(token, "future")) return true;
      if (PAST.test(story.word(token))) return false;
      if (FUTURE.test(story.word(token))) return true;
    }
  }
  return otherwise;
}
