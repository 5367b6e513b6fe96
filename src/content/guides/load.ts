import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Guide } from "../../schema/words/guide.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Problems } from "../read/problems.ts";
import { refuseUnwritten } from "../read/unwritten.ts";
import { checkGuide } from "./check.ts";
import { parseGuide } from "./parse.ts";
import { checkSame } from "./same.ts";

/** Path of a guide, from the root of the project. */
export const guideFile = (locale: string, id: string): string => `locales/${locale}/guides/${id}.md`;

/**
 * The guides of every language, by language and id, checked one by one and against each other.
 * A guide that is missing or holds what it may not is named on `problems` with its line.
 */
export function loadGuides(
  facts: Facts,
  locales: readonly Locale[],
  root: string,
  problems: Problems,
): ReadonlyMap<string, ReadonlyMap<string, Guide>> {
  const all = new Map(locales.map(({ id }) => [id, new Map<string, Guide>()]));
  for (const id of facts.guides.keys()) {
    const versions = locales.flatMap((locale) => {
      const file = guideFile(locale.id, id);
      const guide = readGuide(root, file, problems);
      if (!guide) return [];
      checkGuide(guide, file, locale, facts, problems);
      all.get(locale.id)?.set(id, guide);
      return [{ file, guide }];
    });
    checkSame(versions, problems);
  }
  return all;
}

/** Lines by number, as problems name them. */
const lines = (text: string): Record<string, string> =>
  Object.fromEntries(text.split("\n").map((line, at) => [`line ${at + 1}`, line]));

function readGuide(root: string, file: string, problems: Problems): Guide | undefined {
  let text: string;
  try {
    text = readFileSync(join(root, file), "utf8");
  } catch {
    problems.add(file, "", "missing: src/data/guides.yaml names it");
    return undefined;
  }
  return refuseUnwritten(lines(text), file, problems) ? undefined : parseGuide(text, file, problems);
}
