import { digitsAt } from "./read/numbers.ts";
import type { Persons } from "./persons.ts";
import type { Story } from "./read/story.ts";
import type { Years } from "./school-year.ts";

/** Nobody is older. */
export const OLDEST = 110;
const TWENTY = 20;
/** Up to here a rank may also be an hour. */
const HOURS = 12;

/** "in his fifties", "dans la quarantaine", «بالستينات» */
export function decadeAt(story: Story, token: number): Years | undefined {
  const found = story.at(token, "decades");
  // "une cinquantaine de dollars"
  if (found && story.at(found.to + 1, "currencies")) return undefined;
  if (found)
    return { from: token, to: found.to, low: Number(found.id), high: Number(found.id) + 9, cut: found.cut };
  // "in his 40s"
  const low = digitsAt(story, token) ?? 0;
  const isTens =
    low >= TWENTY && low < OLDEST && low % 10 === 0 && /^['’]?$/.test(story.tokens[token + 1]?.gap ?? " ");
  return isTens && story.at(token + 1, "tens")
    ? { from: token, to: token + 2, low, high: low + 9, cut: 0 }
    : undefined;
}

/** «في السادسة عشرة» */
export function ordinalYears(story: Story, token: number, persons: Persons): Years | undefined {
  const first = story.at(token, "ordinalAges");
  if (first === undefined) return undefined;
  // «الخامسة والثلاثين»
  const tens = story.joined(first.to) ? story.at(first.to, "ordinalAges") : undefined;
  const isBoth = tens !== undefined && tens.cut > 0 && Number(first.id) < 10 && Number(tens.id) >= TWENTY;
  const found = isBoth ? { ...first, to: tens.to } : first;
  const low = Number(first.id) + (isBoth ? Number(tens.id) : 0);
  const cue = cueBefore(story, token);
  const isOfLife = story.has(found.to, "ofLife");
  const isTeen = low > HOURS && low < TWENTY;
  const isSaid = cue !== undefined || (low >= TWENTY && persons.justBefore(token, 1));
  if (!isOfLife && !isTeen && !isSaid) return undefined;
  return { from: token, to: found.to, low, high: low, cut: found.cut, ...(cue && { cue }) };
}

/** The word right before an age that makes it one, with a colon between or none: "i", "he", "she", "any". */
export function cueBefore(story: Story, token: number): string | undefined {
  const isColon = /^\s?:\s?$/.test(story.tokens[token]?.gap ?? "");
  return (isColon ? story.endingAt(token, "is") : story.before(token, "is"))?.id;
}
