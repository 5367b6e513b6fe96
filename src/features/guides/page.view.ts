import type { Site } from "../../core/site.ts";
import type { Resolve, ToHtml } from "../../core/words/rich.ts";
import type { GuideFacts } from "../../core/facts/schema/guide.ts";
import type { Block } from "../../core/words/schema/guide.ts";
import { blockViews, type BlockView } from "./blocks.view.ts";
import { lawOf, type LawLine } from "./law.view.ts";
import { guideSources, type GuideSource } from "./sources.view.ts";
import { dialled } from "./load/check.ts";
import { htmlOf, linkTo, resolver, type SentenceLink } from "../../ui/links.view.ts";
import { helpline } from "../../ui/helpline.view.ts";
import type { PhoneRowView } from "../../ui/phone-row.view.ts";
import { listenModule } from "../listen/module.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { withFigures } from "./charts.view.ts";

/** A part of a guide under one heading. */
export interface GuideSection {
  /** Id on the page: "a1". The id has no meaning, because fragments stay in the browser history. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly BlockView[];
}

export interface GuidePage {
  readonly view: View;
  readonly heading: string;
  readonly summary: readonly string[];
  readonly first: string;
  /** Who answers its readers day and night. */
  readonly line: PhoneRowView;
  readonly sections: readonly GuideSection[];
  /** ISO day. */
  readonly reviewed: string;
  readonly sources: readonly GuideSource[];
  /** The status of the law that the guide states, part by part. */
  readonly law: readonly LawLine[];
  /** Where to read on. */
  readonly next: readonly SentenceLink[];
  /** Makes HTML as other pages do, but some links lead elsewhere. */
  readonly html: ToHtml;
}

/** Returns every guide in every language, for `getStaticPaths`. */
export function guidePaths(site: Site): { params: { locale: string; guide: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...site.facts.guides.values()].map(({ slug }) => ({ params: { locale: id, guide: slug } })),
  );
}

/** @throws Error when there is no such guide or language */
export function guidePage(site: Site, params: { guide: string }): GuidePage {
  const { locale } = site;
  const found = [...site.facts.guides].find(([, { slug }]) => slug === params.guide);
  if (!found) throw new Error(`src/data/guides.yaml: no guide at ${params.guide}`);
  const [id, { next, slug, door, reviewed, sensitive }] = found;
  const { head, blocks } = guideOf(id, site);
  const views = blockViews(blocks, site);
  const starts = views.flatMap((view, at) => (view.kind === "heading" && view.depth === 2 ? [at] : []));
  return {
    view: {
      ...viewOf(site, slug, head.tab, sensitive ? head.tab : head.description),
      ...(door === "young" && { listen: listenModule(locale).path }),
    },
    heading: head.title,
    summary: head.summary.map((text) => withFigures(text, site)),
    first: withFigures(head.first, site),
    line: helpline(site, (door && site.facts.pages.get(door)?.reader) || "someone-else"),
    sections: starts.map((at, index) => ({
      id: `a${index + 1}`,
      heading: views[at]?.texts[0] ?? "",
      blocks: views.slice(at + 1, starts[index + 1]),
    })),
    reviewed,
    sources: guideSources(blocks, door, site),
    law: lawOf(blocks, site),
    html: htmlOf(site, guideResolver(blocks, site)),
    next: [...next, ...(door ? [`page:${door}`] : [])].filter(once).map((target) => linkTo(target, site)),
  };
}

/**
 * Returns the guides for one kind of reader, or the guides for everyone, as links in the order of the facts.
 */
export function guideLinks(door: GuideFacts["door"], site: Site): SentenceLink[] {
  return [...site.facts.guides]
    .filter(([, guide]) => guide.door === door)
    .map(([id]) => linkTo(`guide:${id}`, site));
}

/**
 * Resolves links as on other pages, except links to a service. Such a link dials only when the page also
 * shows the number with its source; otherwise it opens the page of the service.
 */
function guideResolver(blocks: readonly Block[], site: Site): Resolve {
  const resolve = resolver(site);
  const shown = dialled(blocks, site.facts);
  return (kind, id) => resolve(kind === "service" && !shown.has(id) ? "service-page" : kind, id);
}

/** Returns the link resolver of a guide by its address. @throws Error when there is no such guide */
export function guideTargets(slug: string, site: Site): Resolve {
  const [id = slug] = [...site.facts.guides].find(([, guide]) => guide.slug === slug) ?? [];
  return guideResolver(guideOf(id, site).blocks, site);
}

function guideOf(id: string, site: Site): NonNullable<ReturnType<Site["words"]["guides"]["get"]>> {
  const { locale } = site;
  const guide = site.words.guides.get(id);
  if (!guide) throw new Error(`locales/${locale.id}/guides/${id}.md: missing`);
  return guide;
}

const once = (item: string, at: number, all: readonly string[]): boolean => all.indexOf(item) === at;
