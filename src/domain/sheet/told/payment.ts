import { askedOrPaid } from "./asked-or-paid.ts";
import type { DetailOf } from "./details.ts";
import { widest, type Story } from "./read/story.ts";

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
