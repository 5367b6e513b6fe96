import type { DetailOf } from "./details.ts";
import type { Story } from "./read/story.ts";

const [ASKED, PAID] = ["asked", "paid"] as const;
/** Words between a sum and the word that says what of it: before it, and behind it. */
const BEFORE = 8;
const BEHIND = 2;

/**
 * Whether a sum, or a way of paying, was asked for or was paid or given: by the nearest such word before it in its
 * sentence, else by one right behind it. Undefined where the words do not say.
 */
export function askedOrPaid(story: Story, from: number, to: number): DetailOf<"amount">["value"]["role"] {
  const isSame = (at: number): boolean => story.tokens[at]?.sentence === story.tokens[from]?.sentence;
  let near: string | undefined;
  for (let at = from; near === undefined && at > from - BEFORE && isSame(at); at -= 1) {
    const id = story.endingAt(at, "asks")?.id;
    // "elle a envoyé une photo, il menace : 240 $": what was sent in another clause is not this sum.
    if (id === ASKED || story.tokens[at - 1]?.clause === story.tokens[from]?.clause) near = id;
  }
  for (let at = to; near === undefined && at < to + BEHIND && isSame(at); at += 1)
    near = story.at(at, "asks")?.id;
  return near === ASKED || near === PAID ? near : undefined;
}
