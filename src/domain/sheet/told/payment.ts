import type { DetailOf } from "./details.ts";
import { widest, type Story } from "./read/story.ts";

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

/** How it was paid, or was to be; words with another meaning count beside an amount or a word of paying only. */
export function payments(story: Story): DetailOf<"payment">[] {
  const found = widest([
    ...story.all("payment"),
    ...story.all("paymentMaybe").filter(({ from, to }) => isPaid(story, from, to)),
  ]).filter(
    ({ from, to }) =>
      story.at(to, "notPayment") === undefined && story.before(from, "notPaymentBefore") === undefined,
  );
  return found.map(({ id, from, to, cut }) => {
    const role = askedOrPaid(story, from, to);
    return { kind: "payment", value: { kind: id, ...(role && { role }) }, ...story.span(from, to, cut) };
  });
}

function isPaid(story: Story, from: number, to: number): boolean {
  for (let at = from - 3; at <= to + 2; at += 1)
    if (story.tokens[at]?.clause === story.tokens[from]?.clause)
      if (story.at(at, "currencies") || story.at(at, "currencySigns") || story.at(at, "asks")) return true;
  return /^\d+$/.test(story.word(from - 1));
}
