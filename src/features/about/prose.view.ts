import type { Reader } from "../../core/vocabulary.rules.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { GuideFacts } from "../../core/facts/schema/guide.ts";
import type { PagePart } from "../../core/facts/schema/page.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { citations, type Citation } from "../../ui/citations.view.ts";
import type { Way } from "../../ui/contact.view.ts";
import { guideLinks } from "../guides/page.view.ts";
import { insertOf, type InsertView } from "./inserts.view.ts";
import { exampleOf, type Example } from "../home/examples.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { entry } from "../../ui/words.view.ts";
import { sentenceOf, situationHref, type SentenceLink } from "../../ui/links.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { facts, localeOf, locales, words } from "../../site/site.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { waysFor } from "../../ui/ways.view.ts";

/** One part of a page of prose, ready to be shown. */
export interface PartView {
  readonly words: PartWords;
  readonly band: boolean;
  readonly services: readonly { readonly name: string; readonly ways: readonly Way[] }[];
  readonly rows: readonly SentenceLink[];
  readonly examples: readonly Example[];
  readonly insert: InsertView | undefined;
}

/** A page of prose: about the site, a door for one sort of reader, or before and after a report. */
export interface ProsePage {
  readonly view: View;
  readonly heading: string;
  readonly lead: string;
  readonly parts: readonly PartView[];
  /** Guides that the page is the door of. */
  readonly guides: readonly SentenceLink[];
  readonly sources: readonly Citation[];
}

/** Every page of prose directly under `folder`, in every language, for `getStaticPaths`. */
export function prosePaths(folder = ""): { params: { locale: string; page: string } }[] {
  const inside = new RegExp(`^${folder}([^/]+)$`);
  const names = [...facts().pages.keys()].flatMap((id) => pathOf(id).match(inside)?.[1] ?? []);
  return locales().flatMap(({ id }) => names.map((page) => ({ params: { locale: id, page } })));
}

/** @throws Error when there is no such page or language */
export function prosePage(
  { locale: localeId, page: name }: { locale: string; page: string },
  folder = "",
): ProsePage {
  const locale = localeOf(localeId);
  const found = [...facts().pages].find(([id]) => pathOf(id) === folder + name);
  if (!found) throw new Error(`src/data/pages.yaml: no page at ${folder}${name}`);
  const [id, { parts, sources, reader }] = found;
  const own = entry(words(locale).pages, id, locale);
  const { addresses } = facts();
  const tab = own.tab ?? own.title;
  return {
    view: viewOf(locale, folder + name, tab, addresses.get(id)?.sensitive ? tab : own.description),
    heading: own.heading,
    lead: own.lead,
    parts: parts.map((part) => partView(part, entry(own.parts, part.id, locale), locale, reader)),
    guides: isDoor(id) ? guideLinks(id, locale) : [],
    sources: citations(sources),
  };
}

const isDoor = (id: string): id is NonNullable<GuideFacts["door"]> => facts().pages.get(id)?.kind === "door";

function partView(
  { services, band, examples, situations, insert }: PagePart,
  own: PartWords,
  locale: Locale,
  reader: Reader | undefined,
): PartView {
  return {
    words: own,
    band,
    services: services.map(({ service, channels }) => ({
      name: entry(words(locale).services, service, locale).name,
      ways: waysFor(serviceOf(service), channels, locale),
    })),
    rows: situations.map((id) => ({
      href: situationHref(id, locale, reader),
      sentence: sentenceOf(id, locale, reader),
    })),
    examples: Object.entries(examples).map(([id, door]) =>
      exampleOf(door, entry(own.examples ?? {}, id, locale), locale),
    ),
    insert: insert === null ? undefined : insertOf(insert, locale),
  };
}
