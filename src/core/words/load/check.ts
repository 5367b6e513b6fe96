import type { Facts } from "../../facts/schema/facts.ts";
import type { PagePart } from "../../facts/schema/page.ts";
import type { Locale } from "../../schema/locale.ts";
import type { Problems } from "../../read/problems.ts";
import type { Words } from "./words.ts";

/** Checks that every id in the facts has words in a language. */
export function checkWords(facts: Facts, locale: Locale, words: Words, problems: Problems): void {
  const need = (
    name: string,
    heading: string,
    entries: Readonly<Record<string, unknown>>,
    ids: Iterable<string>,
  ): void => {
    const field = heading === "" ? "" : `${heading}.`;
    for (const id of new Set(ids)) {
      if (entries[id] === undefined)
        problems.add(`locales/${locale.id}/${name}.yaml`, `${field}${id}`, "missing: the facts name it");
    }
  };
  need("services", "", words.services, facts.services.keys());
  need("platforms", "", words.platforms, facts.platforms.keys());
  need("situations", "", words.situations, facts.situations.keys());
  need(
    "regions",
    "health",
    words.regions.health,
    facts.youthProtection.map(({ code }) => code),
  );
  need(
    "regions",
    "administrative",
    words.regions.administrative,
    facts.places.map(({ region }) => region),
  );
  need("regions", "police", words.regions.police, facts.police.keys());
  need(
    "regions",
    "doubts",
    words.regions.doubts,
    facts.places.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])),
  );

  need("glossary", "", words.glossary, facts.glossary.keys());
  need("pages", "", words.pages, facts.pages.keys());
  for (const [id, { parts }] of facts.pages) {
    need(
      "pages",
      `${id}.parts`,
      words.pages[id]?.parts ?? {},
      parts.map((part) => part.id),
    );
    for (const part of parts)
      checkExamples(`${id}.parts.${part.id}.examples`, part, locale, words.pages[id], problems);
  }
}

/** Checks that each example has both words and a door. Without either it leads nowhere. */
function checkExamples(
  field: string,
  { id, examples }: PagePart,
  locale: Locale,
  page: Words["pages"][string] | undefined,
  problems: Problems,
): void {
  const file = `locales/${locale.id}/pages.yaml`;
  const own = Object.keys(page?.parts[id]?.examples ?? {});
  for (const example of Object.keys(examples))
    if (!own.includes(example)) problems.add(file, `${field}.${example}`, "missing: the facts name it");
  for (const example of own)
    if (examples[example] === undefined)
      problems.add(file, `${field}.${example}`, "has no door in src/data/pages.yaml");
}
