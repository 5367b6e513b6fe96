// What the find box knows, as other search engines take it: whole words, and each engine is free to stem them.
import { heard } from "../../src/domain/words/heard.ts";
import type { Facts } from "../../src/schema/facts/facts.ts";
import type { Locale } from "../../src/schema/shared/locale.ts";
import { spoken } from "../../src/views/find/topics.ts";
import type { FindSources } from "../../src/content/find.ts";
import type { Words } from "../../src/content/words/words.ts";
import { pageHref } from "../../src/content/addresses.ts";
import { resolver, titleOf } from "../../src/views/shared/links.ts";
import { href } from "../../src/i18n/urls.ts";
import { SEEN, UNSEEN } from "../../tests/unit/find/asked-queries.ts";
import { ARABIC, ENGLISH, FRENCH } from "../../tests/unit/find/guides-queries.ts";
import { QUERIES } from "../../tests/unit/find/queries.ts";

/** One thing that may be found. */
export interface Item {
  /** Kind and id, as the tables of queries write them: "town montreal". */
  readonly label: string;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

/** Everything that the box of one language can answer with, its other names and everyday words beside it. */
export function items(facts: Facts, words: Words, sources: FindSources, locale: Locale): Item[] {
  const to = resolver(locale);
  const said = (topic: Parameters<typeof spoken>[1], id: string): string[] => spoken(sources, topic, id);
  const item = (label: string, target: string, title: string, texts: readonly string[]): Item => ({
    label,
    href: target,
    title,
    text: texts.join(" · "),
  });
  const towns = facts.places
    .filter(({ routable }) => routable)
    .map(({ id, name, code }) => {
      const others = facts.placeNames.filter((other) => other.code === code).map((other) => other.name);
      const postal = facts.postal.filter(({ codes }) => codes.includes(code)).map(({ prefix }) => prefix);
      return item(`town ${id}`, href(locale.id, `police/place/${id}`), name, [...others, ...postal]);
    });
  const away = Object.entries(sources.elsewhere).map(([id, { places }]) =>
    item(
      `away ${id}`,
      `${href(locale.id, "police/provinces")}#${id.toLowerCase()}`,
      words.regions.provinces[id] ?? id,
      [...said("away", id), ...places],
    ),
  );
  const regions = Object.entries(words.regions.administrative).map(([code, name]) =>
    item(`region ${code}`, href(locale.id, `police/${code}`), name, []),
  );
  const situations = [...facts.situations.keys()].map((id) =>
    item(
      `situation ${id}`,
      to("situation", id).href,
      heard(words.situations[id]?.title) ?? id,
      said("situations", id),
    ),
  );
  const services = [...facts.services.values()].map(({ id, names }) =>
    item(`service ${id}`, to("service-page", id).href, words.services[id]?.name ?? id, [
      words.services[id]?.short ?? "",
      ...Object.values(names),
      ...said("services", id),
    ]),
  );
  const platforms = [...facts.platforms.values()].map(({ id, name, names }) => {
    const spellings = Object.values(names).flatMap((one) => (one ? [one.text, ...one.also] : []));
    return item(`platform ${id}`, to("platform", id).href, words.platforms[id]?.name ?? name, [
      name,
      ...spellings,
      ...said("platforms", id),
    ]);
  });
  const guides = [...words.guides].map(([id, { head, blocks }]) => {
    const texts = blocks.flatMap((block) => [...block.texts, ...block.rows.flat()]);
    return item(`guide ${id}`, to("guide", id).href, head.tab, [
      head.title,
      head.description,
      ...head.summary,
      head.first,
      ...said("guides", id),
      ...texts,
    ]);
  });
  const terms = Object.entries(words.glossary).map(([id, { term, meaning, old = "" }]) =>
    item(`term ${id}`, to("term", id).href, term, [old, meaning]),
  );
  const pages = [...facts.addresses.keys()].flatMap((id) => {
    const page = words.pages[id];
    const typed = said("pages", id);
    if (!page && typed.length === 0) return [];
    return [
      item(`page ${id}`, pageHref(id, locale), titleOf("page", id, locale), [
        ...typed,
        ...(page ? [page.heading, page.description, page.lead] : []),
      ]),
    ];
  });
  return [
    ...towns,
    ...away,
    ...regions,
    ...situations,
    ...services,
    ...platforms,
    ...guides,
    ...terms,
    ...pages,
  ];
}

/** One query of the tests. */
export interface Query {
  readonly locale: string;
  readonly typed: string;
  /** Whether the labels of an answer, best first, hold what is wanted. */
  readonly isRight: (labels: readonly string[]) => boolean;
}

const rows = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));

/** Places, situations, services and platforms: as the tests judge them, but the first three are enough even where the box opens one. */
function place([locale = "", typed = "", wanted = ""]: readonly string[]): Query {
  const [kind = "", ...ids] = wanted.split(" ");
  const bare = (label: string): string => label.replace(/^\w+ /, "");
  return {
    locale,
    typed,
    isRight: (labels) =>
      kind === "="
        ? labels.slice(0, 3).includes(`town ${ids[0]}`)
        : kind === "?"
          ? ids.every((id) => labels.slice(0, 3).map(bare).includes(id))
          : ids.every((id) =>
              labels
                .filter((label) => label.startsWith(`${kind} `))
                .slice(0, 3)
                .includes(`${kind} ${id}`),
            ),
  };
}

function guide([locale = "", typed = "", wanted = ""]: readonly string[]): Query {
  const any = wanted.split(" / ");
  return { locale, typed, isRight: (labels) => labels.slice(0, 3).some((label) => any.includes(label)) };
}

/** Names that are no official ones: two rows at least where the person is to be asked. */
function asked([locale = "", typed = "", wanted = ""]: readonly string[]): Query {
  const [kind, ...ids] = wanted.split(" ");
  return {
    locale,
    typed,
    isRight: (labels) => {
      const towns = labels.flatMap((label) => (label.startsWith("town ") ? [label.slice(5)] : []));
      if (kind === "urgent") return labels[0] === wanted && towns.length === 0;
      const shown = kind === "ask" ? towns : towns.slice(0, 3);
      return ids.every((id) => shown.includes(id)) && (kind !== "ask" || labels.length > 1);
    },
  };
}

/** Every query of the tests, by table. */
export const TABLES: Readonly<Record<string, readonly Query[]>> = {
  "places and what happened": rows(QUERIES).map(place),
  "other names and dangers": [SEEN, UNSEEN].flatMap((table) => rows(table).map(asked)),
  "guides, terms and pages": [ARABIC, FRENCH, ENGLISH].flatMap((table) => rows(table).map(guide)),
};
