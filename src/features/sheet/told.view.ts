import { toldWords } from "./load/told.ts";
import type { Site } from "../../core/site.ts";
import { knowledgeOf, type Knowledge } from "./told/knowledge.rules.ts";
import { findSources } from "../find/find.load.ts";

/** What a story is read with, one for all languages, since people mix them: words, apps, places. */
export function toldKnowledge(site: Site): Knowledge {
  const places = site.facts.places
    .filter(({ routable }) => routable)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const others = Map.groupBy(site.facts.placeNames, ({ code }) => code);
  const { elsewhere, keywords } = findSources(site);
  const away = [
    ...Object.values(elsewhere).flatMap((province) => province.places),
    ...[...keywords.values()].flatMap((words) => Object.values(words.away).flat()),
  ];
  const platforms = [...site.facts.platforms.values()].map(({ id, name, names }) => ({
    id,
    names: [name, ...Object.values(names).flatMap((one) => (one ? [one.text, ...one.also] : []))],
  }));
  return knowledgeOf(
    toldWords(site),
    {
      towns: {
        names: places.map(({ name }) => name).join("\n"),
        sizes: places.map(({ population }) => size(population ?? 0)).join(""),
      },
      aliases: places.flatMap(({ code }, at): [number, string][] => {
        const names = others.get(code)?.map(({ name }) => name) ?? [];
        return names.length > 0 ? [[at, [...new Set(names)].join("\n")]] : [];
      }),
      away: [{ places: [...new Set(away)].join("\n") }],
      codes: places.map(({ code }) => code),
    },
    platforms,
    places
      .filter(({ police }) => site.facts.police.get(police)?.type === "indigenous")
      .map(({ code }) => code),
  );
}

/** Twice the binary logarithm of the inhabitants, as a sign from "0" on. */
function size(population: number): string {
  return String.fromCharCode(48 + Math.round(2 * Math.log2(population + 1)));
}
