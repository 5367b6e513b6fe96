import type { Dangers, Urgency } from "../../../shell/danger/danger.rules.ts";

/** A danger that is heard in a story, and decided by nobody. */
export interface HeardDanger {
  readonly urgency: Urgency;
  /** The first sentence that says it, as written; "" where only several say it together. */
  readonly words: string;
}

/** A point within an e-mail or a number ends nothing. */
const ENDS = /[!?؟…\n]+|\.(?=\s|$)/u;
/** Letters of a sentence that are shown. */
const LONGEST = 200;

/**
 * Returns what a text says of danger, each number once, with the sentence that says it. Any string is accepted.
 *
 * @example dangersIn(dangers, "she is 13. he has a gun at home.") // [{ urgency: "emergency", words: "he has a gun at home" }]
 */
export function dangersIn(dangers: Pick<Dangers, "in">, text: string): HeardDanger[] {
  const asked = dangers.in(text);
  if (asked.length === 0) return [];
  const sentences = text.split(ENDS).map((words) => ({ words: words.trim(), heard: dangers.in(words) }));
  return asked.map((urgency) => {
    const { words = "" } = sentences.find(({ heard }) => heard.includes(urgency)) ?? {};
    return { urgency, words: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words };
  });
}
