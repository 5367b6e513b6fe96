import type { Detail } from "../told/details.ts";

/** What makes an account, and what is said of one. */
const ACCOUNT = ["handle-theirs", "handle-childs", "url-profile", "email-theirs", "phone-theirs"];
const APP = "app";

/**
 * Which account, page or day each detail belongs to: an app to the account that stands nearest and has none yet, a
 * page and a day each to itself.
 *
 * @param details in the order of the text
 */
export function blocksOf(details: readonly Detail[], roles: readonly string[]): number[] {
  const accounts: { detail: Detail; hasApp: boolean }[] = details.flatMap((detail, at) =>
    ACCOUNT.includes(roles[at]!) ? [{ detail, hasApp: false }] : [],
  );
  const counts = new Map<string, number>();
  return details.map((detail, at) => {
    const role = roles[at]!;
    if (ACCOUNT.includes(role)) return accounts.findIndex((one) => one.detail === detail);
    if (role === APP) return accountOf(detail, accounts);
    const count = counts.get(role) ?? 0;
    counts.set(role, count + 1);
    return count;
  });
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
