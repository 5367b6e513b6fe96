import { knowledgeOf, type Knowledge } from "./told/knowledge.rules.ts";
import { loadFindSources } from "../find/find.load.ts";
import { facts, locales, toldWords } from "../../site/site.ts";

/** What a story is read with, one for all languages, since people mix them: words, apps, places. */
export function toldKnowledge(): Knowledge {
  const places = facts()
    .places.filter(({ routable }) => routable)
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const others = Map.groupBy(facts().placeNames, ({ code }) => code);
  const { elsewhere, keywords } = loadFindSources(facts(), locales());
  const away = [
    ...Object.values(elsewhere).flatMap((province) => province.places),
    ...[...keywords.values()].flatMap((words) => Object.values(words.away).flat()),
  ];
  const platforms = [...facts().platforms.values()].map(({ id, name, names }) => ({
    id,
    names: [name, ...Object.values(names).flatMap((one) => (one ? [one.text, ...one.also] : []))],
  }));
  return knowledgeOf(
    toldWords(),
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
  );
}

/** Twice the binary logarithm of the inhabitants, as a sign from "0" on. */
function size(population: number): string {
  return String.fromCharCode(48 + Math.round(2 * Math.log2(population + 1)));
}
