import { knowledgeOf, type Knowledge } from "../../domain/sheet/told/knowledge.ts";
import { loadFindSources } from "../../content/find.ts";
import { facts, locales, toldWords, words } from "../../content/site.ts";
import { packAway } from "../find/topics.ts";
import { packTowns } from "../find/towns.ts";

/**
 * What a story is read with: the words of every language, the apps, and the places as the index of the find box has
 * them. One for all languages, since people mix them; a page that has that index already leaves `places` out but for
 * its codes, and takes `towns`, `aliases` and `away` from there.
 */
export function toldKnowledge(): Knowledge {
  const [locale] = locales();
  if (locale === undefined) throw new Error("no language is published");
  const { towns, aliases } = packTowns(facts(), words(locale), locale);
  const codes = facts()
    .places.filter(({ routable }) => routable)
    .map(({ code }) => code)
    .sort();
  const platforms = [...facts().platforms.values()].map(({ id, name, names }) => ({
    id,
    names: [name, ...Object.values(names).flatMap((one) => (one ? [one.text, ...one.also] : []))],
  }));
  const away = packAway(words(locale), loadFindSources(facts(), locales()), locale);
  return knowledgeOf(toldWords(), { towns, aliases, away, codes }, platforms);
}
