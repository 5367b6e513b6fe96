import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import type { Site } from "../../core/site.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { GuideFacts } from "../../core/facts/schema/guide.ts";
import type { PagePart } from "../../core/facts/schema/page.ts";
import type { PartWords } from "../../core/words/schema/pages.ts";
import { citations, type Citation } from "../../ui/citations.view.ts";
import { tellView, type TellView } from "../answer/tell.view.ts";
import { guideLinks } from "../guides/page.view.ts";
import { insertOf, type InsertView } from "./inserts.view.ts";
import { exampleOf, type Example } from "../home/examples.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { entry } from "../../ui/words.view.ts";
import { sentenceOf, situationHref, type SentenceLink } from "../../ui/links.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** One part of a page of prose, ready to be shown. */
export interface PartView {
  readonly words: PartWords;
  readonly band: boolean;
  readonly services: readonly PhoneRowView[];
  readonly rows: readonly SentenceLink[];
  readonly examples: readonly Example[];
  readonly insert: InsertView | undefined;
}

/** A page of prose: about the site, a start page for one kind of reader, or before and after a report. */
export interface ProsePage {
  readonly view: View;
  readonly heading: string;
  readonly lead: string | undefined;
  readonly parts: readonly PartView[];
  /** The box for told sentences, on a door. */
  readonly tell: TellView | undefined;
  /** The guides that this page leads to. */
  readonly guides: readonly SentenceLink[];
  readonly sources: readonly Citation[];
}

/** Returns every page of prose directly under `folder`, in every language, for `getStaticPaths`. */
export function prosePaths(site: Site, folder = ""): { params: { locale: string; page: string } }[] {
  const inside = new RegExp(`^${folder}([^/]+)$`);
  const names = [...site.facts.pages.keys()].flatMap((id) => pathOf(site, id).match(inside)?.[1] ?? []);
  return site.locales.flatMap(({ id }) => names.map((page) => ({ params: { locale: id, page } })));
}

/** @throws Error when there is no such page or language */
export function prosePage(site: Site, { page: name }: { page: string }, folder = ""): ProsePage {
  const { locale } = site;
  const found = [...site.facts.pages].find(([id]) => pathOf(site, id) === folder + name);
  if (!found) throw new Error(`src/data/pages.yaml: no page at ${folder}${name}`);
  const [id, { parts, sources, reader }] = found;
  const own = entry(site.words.pages, id, locale);
  const { addresses } = site.facts;
  const tab = own.tab ?? own.title;
  return {
    view: viewOf(site, folder + name, tab, addresses.get(id)?.sensitive ? tab : own.description),
    heading: own.heading,
    lead: own.lead,
    parts: parts.map((part) => partView(part, entry(own.parts, part.id, locale), site, reader)),
    tell: isDoor(site, id) ? tellView(site, reader) : undefined,
    guides: isDoor(site, id) ? guideLinks(id, site) : [],
    sources: citations(site, sources),
  };
}

const isDoor = (site: Site, id: string): id is NonNullable<GuideFacts["door"]> =>
  site.facts.pages.get(id)?.kind === "door";

function partView(
  { services, band, examples, situations, insert }: PagePart,
  own: PartWords,
  site: Site,
  reader: Reader | undefined,
): PartView {
  const { locale } = site;
  return {
    words: own,
    band,
    services: services.map(({ service, channels }) => phoneRow(site, service, channels)),
    rows: situations.map((id) => ({
      href: situationHref(id, site, reader),
      sentence: sentenceOf(id, site, reader),
    })),
    examples: Object.entries(examples).map(([id, door]) =>
      exampleOf(door, entry(own.examples ?? {}, id, locale), site),
    ),
    insert: insert === null ? undefined : insertOf(insert, site),
  };
}
