import type { Detail } from "../told/details.rules.ts";

const ACCOUNTS: ReadonlySet<string> = new Set(["handle", "url", "email", "phone"]);
const ENDS = /[!?؟\n…]|\.\s/;

/** The account that each app is told of with: both stand alone in one sentence. Elsewhere an app belongs to none. */
export function accountsOf(details: readonly Detail[], text: string): Map<Detail, Detail> {
  const pairs = new Map<Detail, Detail>();
  for (const all of sentencesOf(details, text)) {
    const apps = all.filter(({ kind }) => kind === "app");
    const accounts = all.filter(({ kind }) => ACCOUNTS.has(kind));
    if (apps.length === 1 && accounts.length === 1) pairs.set(apps[0]!, accounts[0]!);
  }
  return pairs;
}

/** Details in the order of the text, those of one sentence together. */
function sentencesOf(details: readonly Detail[], text: string): Detail[][] {
  const sentences: Detail[][] = [];
  let end = 0;
  for (const detail of details) {
    if (sentences.length === 0 || ENDS.test(text.slice(end, detail.start))) sentences.push([]);
    sentences.at(-1)!.push(detail);
    end = detail.end;
  }
  return sentences;
}
