import { toldWords } from "./load/told.ts";
import { fold } from "../../core/words/fold.rules.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import type { Site } from "../../core/site.ts";
import { knowledgeOf, type Knowledge } from "./told/knowledge.rules.ts";
import { findSources } from "../find/find.load.ts";

/** The places that the site offers, in the order of their codes. */
export function placesInOrder({ places }: Pick<Facts, "places">): Place[] {
  return places.filter(({ routable }) => routable).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** What a story is read with, one for all languages, since people mix them: words, apps, places. */
export function toldKnowledge(site: Site): Knowledge {
  const places = placesInOrder(site.facts);
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

/** Words of a relation to the relation, by the id of their language. */
export function toldRelations(site: Site): Record<string, Record<string, string>> {
  return Object.fromEntries(
    site.locales.map(({ id }, at) => {
      const words = Object.entries(toldWords(site)[at]?.["relations"] ?? {});
      return [
        id,
        Object.fromEntries(words.flatMap(([one, all]) => all.map((phrase) => [fold(phrase), one]))),
      ];
    }),
  );
}

/** Twice the binary logarithm of the inhabitants, as a sign from "0" on. */
function size(population: number): string {
  return String.fromCharCode(48 + Math.round(2 * Math.log2(population + 1)));
}
