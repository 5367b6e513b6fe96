import { readFileSync } from "node:fs";
import type { Detail, DetailKind } from "../../src/features/sheet/told/details.rules.ts";

/** A marked detail in a story, with its normal form (see tests/fixtures/told/README.md). */
export interface Marked {
  readonly type: DetailKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly optional?: true;
  readonly [field: string]: unknown;
}
export interface Story {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly details: readonly Marked[];
  readonly traps?: readonly { start: number; end: number; text: string; not: readonly string[] }[];
}
/** Counts of details (marked, found, right) and of predictions (made, found, right). */
export interface Counts {
  gold: number;
  found: number;
  right: number;
  made: number;
  madeFound: number;
  madeRight: number;
}

function file(name: string): { readonly stories: readonly Story[] } {
  const path = new URL(`../fixtures/told/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as { stories: readonly Story[] };
}

/** The stories, and the day that counts as their day of writing. */
export const { stories } = file("own-words");
const { stories: since } = file("more-words");

/**
 * Returns the even or odd half of the stories. Authors of rules may read the even half. The odd half measures
 * the rules. In the first ninety stories, authors read the faults of the odd half too, but only after they
 * measured age and day. In the later stories, the odd half still only measures.
 */
function halfOf(list: readonly Story[], rest: 0 | 1): readonly Story[] {
  return list.filter((_, at) => at % 2 === rest);
}
export const HALVES: Readonly<Record<string, readonly Story[]>> = {
  "seen while writing": halfOf(stories, 0),
  "read last": halfOf(stories, 1),
  "written since, in sight": halfOf(since, 0),
  "written since, measured only": halfOf(since, 1),
};

const LONGEST = 160;

/** Returns a prediction in the form of the marks. */
export function predicted({ kind, value, start, end }: Detail, text: string): Marked {
  return { ...value, type: kind, start, end, text: text.slice(start, end) };
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common > 0 && 2 * common >= Math.min(a.end - a.start, b.end - b.start);
}

/** Returns the key by which two details of one type are equal. */
function key(one: Marked): string {
  const plain = (value: unknown): string => String(value).trim().toLowerCase();
  switch (one.type) {
    case "age":
      return String(one["value"]);
    case "town":
      return String(one["place_id"]);
    case "app":
      return String(one["id"]);
    case "handle":
      return plain(one["value"]).replace(/^(@|u\/)/, "");
    case "url":
      return plain(one["value"])
        .replace(/^[a-z]+:\/\//, "")
        .replace(/^www\./, "")
        .replace(/[/.,;:)]+$/, "");
    case "email":
      return plain(one["value"]);
    case "phone":
      return String(one["e164"] ?? one.text);
    case "amount":
      return `${Number(one["value"])} ${String(one["currency"])}`;
    case "date":
      return String(one["iso"] ?? plain(one.text));
    default:
      return plain(one.text);
  }
}

function isRight(gold: Marked, made: Marked): boolean {
  switch (gold.type) {
    case "town":
      return [gold["place_id"], ...((gold["also"] as string[]) ?? [])].includes(made["place_id"]);
    case "phone":
      return gold["e164"] === null || key(gold) === key(made);
    case "date":
      // A day may go on with its hour, which the stories do not mark.
      return gold["iso"] === null
        ? made["iso"] === null && made.text.includes(gold.text)
        : key(gold) === key(made);
    default:
      return key(gold) === key(made);
  }
}

function groups(list: readonly Marked[]): Marked[][] {
  return [...Map.groupBy(list, key).values()];
}

/** Returns the counts of one type over stories, and the traps that the rules took for such a detail. */
export function score(
  list: readonly Story[],
  type: DetailKind,
  tell: (text: string) => readonly Detail[],
): Counts & { traps: string[] } {
  const counts = { gold: 0, found: 0, right: 0, made: 0, madeFound: 0, madeRight: 0, traps: [] as string[] };
  const touch = (gold: Marked, made: Marked): boolean =>
    made.end - made.start <= LONGEST && overlaps(gold, made);
  for (const { id, text, details, traps = [] } of list) {
    const gold = details.filter((one) => one.type === type);
    const made = tell(text)
      .filter(({ kind }) => kind === type)
      .map((one) => predicted(one, text));
    for (const same of groups(gold)) {
      if (same.every(({ optional }) => optional)) continue;
      counts.gold += 1;
      if (made.some((one) => same.some((mark) => touch(mark, one)))) counts.found += 1;
      if (made.some((one) => same.some((mark) => touch(mark, one) && isRight(mark, one)))) counts.right += 1;
    }
    for (const same of groups(made)) {
      const hit = gold.filter((mark) => same.some((one) => touch(mark, one)));
      if (hit.length > 0 && hit.every(({ optional }) => optional)) continue;
      counts.made += 1;
      if (hit.length > 0) counts.madeFound += 1;
      if (hit.some((mark) => !mark.optional && same.some((one) => touch(mark, one) && isRight(mark, one))))
        counts.madeRight += 1;
    }
    for (const trap of traps)
      if (
        trap.not.includes(type) &&
        made.some((one) => overlaps(trap, one) && !gold.some((mark) => touch(mark, one)))
      )
        counts.traps.push(`${id}: ${trap.text}`);
  }
  return counts;
}
