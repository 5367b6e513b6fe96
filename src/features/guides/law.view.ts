import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { LAW_STATES, type Claim } from "../../core/facts/schema/claim.ts";
import type { Block } from "../../core/words/schema/guide.ts";
import { newestSeen } from "../../core/facts/seen.rules.ts";
import { dateText } from "../sources/page.view.ts";

/** The status of the law in one part of a guide. */
export interface LawLine {
  /** Heading of the part. */
  readonly heading: string;
  readonly states: readonly {
    /** "in force" */
    readonly state: string;
    /** "October 10, 2024": the dates of the law texts that we read, each once, oldest first. */
    readonly texts: readonly string[];
  }[];
}

/** Returns one line for each part of a guide that states the law, in reading order. */
export function lawOf(blocks: readonly Block[], site: Site): LawLine[] {
  const { locale } = site;
  return partsOf(site, blocks).flatMap(({ heading, claims }) => {
    const states = LAW_STATES.flatMap((id) => {
      const own = claims.filter(({ law }) => law?.state === id);
      const state = translator(locale, "guides")(`law.states.${id}`);
      return own.length === 0 ? [] : [{ state, texts: textsOf(own, site) }];
    });
    return states.length > 0 ? [{ heading, states }] : [];
  });
}

function textsOf(claims: readonly Claim[], site: Site): string[] {
  return [...new Set(claims.map(({ law }) => law?.text ?? null))]
    .sort((a, b) => ((a ?? "9") < (b ?? "9") ? -1 : 1))
    .map((text) => textOf(text, claims, site));
}

/** Returns the date of a law text. A text without a date gets the oldest day on which we read such a page. */
function textOf(text: string | null, claims: readonly Claim[], site: Site): string {
  const { locale } = site;
  if (text !== null) return /^[\d-]+$/.test(text) ? date(text, locale) : dateText(text, locale);
  const undated = claims.filter(({ law }) => law?.text === null);
  const seen = undated.map(({ sources }) => newestSeen(sources, site.facts)).sort()[0] ?? "";
  return translator(locale, "guides")("law.undated", {
    text: dateText(null, locale),
    date: date(seen, locale),
  });
}

/**
 * Returns the parts of a guide under their headings, with the claims about the law that support each part.
 */
function partsOf(site: Site, blocks: readonly Block[]): { heading: string; claims: Claim[] }[] {
  const parts: { heading: string; claims: Claim[] }[] = [];
  for (const { kind, depth, texts, from } of blocks) {
    if (kind === "heading" && depth === 2) parts.push({ heading: texts[0] ?? "", claims: [] });
    const claims = from.flatMap((id) => site.facts.claims.get(id) ?? []).filter(({ law }) => law);
    parts.at(-1)?.claims.push(...claims);
  }
  return parts;
}
