import { plainValue, type Detail } from "../told/details.rules.ts";

const ACCOUNTS: ReadonlySet<string> = new Set(["handle", "url", "email", "phone"]);
/** The accounts of an app. A telephone number or an e-mail may be the writer's own. */
const NAMES: ReadonlySet<string> = new Set(["handle", "url"]);
const ENDS = /[!?؟\n…]|\.\s/;

/**
 * The account that each app is told of with: its name stands beside it, both stand alone in one sentence, or the story
 * names one app and one user name or address in all. Any other app belongs to none, and no account to two apps.
 *
 * @param offered each thing once
 * @param all every time that something is named
 */
export function accountsOf(
  offered: readonly Detail[],
  text: string,
  all: readonly Detail[] = offered,
): Map<Detail, Detail> {
  const pairs = new Map<Detail, Detail>();
  const add = (app: Detail, account: Detail): void => {
    if (!pairs.has(app) && ![...pairs.values()].includes(account)) pairs.set(app, account);
  };
  for (const named of all) {
    if (named.kind !== "app" || named.value.account === undefined) continue;
    const app = offered.find((one) => one.kind === "app" && plainValue(one) === plainValue(named));
    const account = offered.find(
      (one) => NAMES.has(one.kind) && plainValue(one).toLowerCase() === named.value.account!.toLowerCase(),
    );
    if (app && account) add(app, account);
  }
  const [app, ...moreApps] = offered.filter(({ kind }) => kind === "app");
  const [name, ...moreNames] = offered.filter(({ kind }) => NAMES.has(kind));
  if (app && name && moreApps.length + moreNames.length === 0) add(app, name);
  for (const told of sentencesOf(offered, text)) {
    const apps = told.filter(({ kind }) => kind === "app");
    const accounts = told.filter(({ kind }) => ACCOUNTS.has(kind));
    if (apps.length === 1 && accounts.length === 1) add(apps[0]!, accounts[0]!);
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
