import type { Detail } from "../told/details.rules.ts";

const ACCOUNTS: ReadonlySet<string> = new Set(["handle", "url", "email", "phone"]);
/** The accounts of an app. A telephone number or an e-mail may be the writer's own. */
const NAMES: ReadonlySet<string> = new Set(["handle", "url"]);
const ENDS = /[!?؟\n…]|\.\s/;

/**
 * The account that each app is told of with: both stand alone in one sentence, or the story names one app and one user
 * name or address in all. Any other app belongs to none.
 */
export function accountsOf(details: readonly Detail[], text: string): Map<Detail, Detail> {
  const pairs = new Map<Detail, Detail>();
  const [app, ...moreApps] = details.filter(({ kind }) => kind === "app");
  const [name, ...moreNames] = details.filter(({ kind }) => NAMES.has(kind));
  if (app && name && moreApps.length + moreNames.length === 0) return pairs.set(app, name);
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
