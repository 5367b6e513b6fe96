import type { Site } from "../../core/site.ts";
import type { PackedAway, PackedTopic } from "./wire.rules.ts";
import { packCountries } from "./countries.view.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { fold, stem } from "../../core/words/fold.rules.ts";
import { stems } from "./words.rules.ts";
import { phoneTarget } from "../../ui/links.view.ts";
import { pageHref } from "../../core/facts/addresses.ts";
import { href } from "../../core/words/urls.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Keywords } from "./keywords.schema.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { GROUPS, type Situation } from "../../core/facts/schema/plan/situation.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import type { FindSources } from "./find.load.ts";
import type { Words } from "../../core/words/load/words.ts";

type TopicFacts = Pick<
  Facts,
  "situations" | "plan" | "services" | "platforms" | "places" | "youthProtection"
>;
type KeywordTopic = Exclude<keyof Keywords, "ignore" | "ordinary" | "calls" | "overseas">;

/** Situations, services and platforms, with the everyday words of every language: people mix them. */
export function topicsOf(
  facts: TopicFacts,
  words: Words,
  sources: FindSources,
  locale: Locale,
): PackedTopic[] {
  const said = (topic: KeywordTopic, id: string) => spoken(sources, topic, id);
  const situations = sorted(facts).map(({ id, slug }): PackedTopic => ({
    kind: "situation",
    title: variantFor(words.situations[id]?.title) ?? id,
    note: "",
    href: href(locale.id, slug),
    words: everyday(said("situations", id), sources),
  }));
  const services = [...facts.services.values()].map((service): PackedTopic => {
    const { name = service.id, short = "" } = words.services[service.id] ?? {};
    const others = [short, ...Object.values(service.names), ...said("services", service.id)];
    return {
      kind: "service",
      title: name,
      note: firstNumber(service, locale),
      href: href(locale.id, service.slug),
      words: everyday(others, sources),
    };
  });
  const platforms = [...facts.platforms.values()].map((platform): PackedTopic => {
    const spellings = Object.values(platform.names).flatMap((name) =>
      name ? [name.text, ...name.also] : [],
    );
    return {
      kind: "platform",
      title: words.platforms[platform.id]?.name ?? platform.name,
      note: "",
      href: href(locale.id, `platforms/${platform.id}`),
      words: everyday([platform.name, ...spellings, ...said("platforms", platform.id)], sources),
    };
  });
  const all = [...situations, ...services, ...platforms, ...packRegions(facts, words, sources, locale)];
  return all.map(withoutTitle);
}

/** The greatest danger first, then in the order of the home page. */
const sorted = (facts: TopicFacts): Situation[] =>
  [...facts.situations.values()].sort(inOrder(facts.plan.dangerLines));

/** Ids of the situations, in the order of the topics. */
export const situationsInOrder = (facts: TopicFacts): string[] => sorted(facts).map(({ id }) => id);

/** A topic is found by the words of its title too: they are not sent twice. */
function withoutTitle(topic: PackedTopic): PackedTopic {
  const titled = new Set(stems(topic.title).split(" "));
  return {
    ...topic,
    words: topic.words
      .split(" ")
      .filter((word) => !titled.has(word))
      .join(" "),
  };
}

/** The greatest danger first, then in the order of the home page. */
const inOrder =
  (lines: readonly string[]) =>
  (a: Situation, b: Situation): number =>
    lines.indexOf(a.dangerLine) - lines.indexOf(b.dangerLine) ||
    GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
    a.order - b.order;

/** Regions, whose names people know better than their town's; not those that are a town, which answers itself. */
function packRegions(
  { places, youthProtection }: TopicFacts,
  words: Words,
  sources: FindSources,
  locale: Locale,
): PackedTopic[] {
  const towns = new Set(places.map(({ name }) => name));
  return Object.entries(words.regions.administrative)
    .filter(([, name]) => !towns.has(name))
    .map(([code, name]) => {
      const health = youthProtection.filter(({ adminRegions }) => adminRegions.includes(code));
      const others = health.flatMap((region) => [
        ...Object.values(region.names),
        words.regions.health[region.code] ?? "",
      ]);
      return {
        kind: "region",
        title: name,
        note: "",
        href: href(locale.id, `police/${code}`),
        words: everyday([name, ...others], sources),
      };
    });
}

/** Provinces with the names that people know in them, and countries with those that a place of Quebec bears too. */
export function packAway(words: Words, sources: FindSources, site: Site): PackedAway[] {
  const provinces = Object.entries(sources.elsewhere).map(([id, { letters, places }]) => ({
    name: words.regions.provinces[id] ?? id,
    href: `${pageHref("provinces", site)}#${id.toLowerCase()}`,
    places: [...new Set([...spoken(sources, "away", id), ...places])].join(";"),
    letters,
  }));
  return [...provinces, ...packCountries(sources, site)];
}

/** The everyday words of every language for one id. */
export function spoken({ keywords }: FindSources, topic: KeywordTopic, id: string): string[] {
  return [...new Set([...keywords.values()].flatMap((words) => words[topic]?.[id] ?? []))];
}

/** The folded words that an index must not hold: they are in every sentence. */
export function ignored({ keywords }: FindSources): string[] {
  return [...new Set([...keywords.values()].flatMap(({ ignore }) => fold(ignore.join(" ")).split(" ")))];
}

/** Folded phrases that only call for help. */
export function calls({ keywords }: FindSources): string[] {
  return [...new Set([...keywords.values()].flatMap(({ calls = [] }) => calls.map(fold)))];
}

/** Folded phrases that say that somebody is outside Canada. */
export function overseas({ keywords }: FindSources): string[] {
  return [...new Set([...keywords.values()].flatMap(({ overseas = [] }) => overseas.map(fold)))];
}

/** Folded words that are names of places too. */
export function ordinary({ keywords }: FindSources): string[] {
  return [...new Set([...keywords.values()].flatMap(({ ordinary = [] }) => ordinary.map(fold)))];
}

/** Letters from which on a word of a sentence also finds what begins with it. */
const BEGUN = 3;

/**
 * The stems of phrases, each once. A longer stem that begins another is left out,
 * since what is typed also finds the words that begin with it.
 */
function everyday(phrases: string[], sources: FindSources): string {
  const small = new Set(ignored(sources));
  const words = fold(phrases.join(" "))
    .split(" ")
    .filter((word) => !small.has(word))
    .map(stem);
  const sorted = [...new Set(words)].sort();
  return sorted.filter((word, at) => word.length < BEGUN || !sorted[at + 1]?.startsWith(word)).join(" ");
}

/** The first telephone of a service as it is shown, with its hours unless it is open day and night; "" when it has none. */
function firstNumber({ channels }: Service, locale: Locale): string {
  const phone = channels.find(({ type }) => type === "phone");
  if (!phone) return "";
  const { text, after = "" } = phoneTarget(phone, locale);
  return `${text}${after}`;
}
