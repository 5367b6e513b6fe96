import type { Detail } from "../told/details.ts";

/** What makes an account, and what is said of one. */
const ACCOUNT = ["handle-theirs", "handle-childs", "url-profile", "email-theirs", "phone-theirs"];
const APP = "app";
const ENDS = /[!?؟\n…]|\.\s/;

/**
 * Which account, page or day each detail belongs to: an app to the account of its sentence that comes after it, else
 * to the one that stands nearest and has none yet, a page and a day each to itself.
 *
 * @param details in the order of the text
 */
export function blocksOf(details: readonly Detail[], roles: readonly string[], text: string): number[] {
  const accounts: { detail: Detail; hasApp: boolean }[] = details.flatMap((detail, at) =>
    ACCOUNT.includes(roles[at]!) ? [{ detail, hasApp: false }] : [],
  );
  const apps = details.filter((_detail, at) => roles[at] === APP);
  const pairs = pairsOf(apps, accounts, text);
  const counts = new Map<string, number>();
  return details.map((detail, at) => {
    const role = roles[at]!;
    if (ACCOUNT.includes(role)) return accounts.findIndex((one) => one.detail === detail);
    if (role === APP) return pairs.get(detail) ?? accountOf(detail, accounts);
    const count = counts.get(role) ?? 0;
    counts.set(role, count + 1);
    return count;
  });
}

/** Accounts of which the app is said before them in one sentence: that app comes before a nearer one of another. */
function pairsOf(
  apps: readonly Detail[],
  accounts: readonly { detail: Detail; hasApp: boolean }[],
  text: string,
): Map<Detail, number> {
  const pairs = new Map<Detail, number>();
  for (const [at, account] of accounts.entries()) {
    const { start } = account.detail;
    const before = apps.filter((app) => app.end <= start && !ENDS.test(text.slice(app.end, start)));
    const app = before.at(-1);
    if (app === undefined || pairs.has(app)) continue;
    pairs.set(app, at);
    account.hasApp = true;
  }
  return pairs;
}

/** The nearest account without an app; where all have one, the app is an account of its own. */
function accountOf(app: Detail, accounts: { detail: Detail; hasApp: boolean }[]): number {
  const away = ({ detail }: { detail: Detail }): number =>
    Math.min(Math.abs(detail.start - app.end), Math.abs(app.start - detail.end));
  const open = accounts.filter(({ hasApp }) => !hasApp);
  const nearest = open.reduce<(typeof open)[number] | undefined>(
    (best, one) => (best === undefined || away(one) < away(best) ? one : best),
    undefined,
  );
  if (nearest) {
    nearest.hasApp = true;
    return accounts.indexOf(nearest);
  }
  accounts.push({ detail: app, hasApp: true });
  return accounts.length - 1;
}
