import type { Detail } from "./details.rules.ts";
import type { Story } from "./story.rules.ts";

/** Words between a claim and what is claimed. */
const NEAR = 12;

/** Marks each age and town that a person only claims: "he says he is 16 and from Laval". */
export function withClaims(story: Story, details: readonly Detail[]): Detail[] {
  const claims = story.all("claims");
  if (claims.length === 0) return [...details];
  return details.map((detail): Detail => {
    const token = story.tokens.findIndex(({ end }) => end > detail.start);
    if (!claims.some(({ to }) => isOf(story, to, token))) return detail;
    if (detail.kind === "age") return { ...detail, value: { ...detail.value, claimed: true } };
    return detail.kind === "town" ? { ...detail, value: { ...detail.value, claimed: true } } : detail;
  });
}

/** Checks whether the claim that ends before token `from` still holds at `token`. */
function isOf(story: Story, from: number, token: number): boolean {
  if (token < from || token > from + NEAR) return false;
  if (story.tokens[token]!.sentence !== story.tokens[from - 1]!.sentence) return false;
  for (let at = from; at < token; at += 1) if (story.has(at, "claimsEnd")) return false;
  return true;
}
