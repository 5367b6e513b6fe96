import type { Resolve, ToHtml } from "../../core/words/rich.ts";
import type { GuideFacts } from "../../core/facts/schema/guide.ts";
import type { Block } from "../../core/words/schema/guide.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { blockViews, type BlockView } from "./blocks.view.ts";
import { lawOf, type LawLine } from "./law.view.ts";
import { guideSources, type GuideSource } from "./sources.view.ts";
import { dialled } from "./load/check.ts";
import { htmlOf, linkTo, resolver, type SentenceLink } from "../../ui/links.view.ts";
import { facts, localeOf, locales, words } from "../../site/site.ts";
import { listenModule } from "../listen/module.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { withFigures } from "./charts.view.ts";

/** A part of a guide under one heading. */
export interface GuideSection {
  /** Id on the page: "a1". It has no meaning, because fragments stay in the history. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly BlockView[];
}

export interface GuidePage {
  readonly view: View;
  readonly heading: string;
  readonly summary: readonly string[];
  readonly first: string;
  readonly sections: readonly GuideSection[];
  /** ISO day. */
  readonly reviewed: string;
  readonly sources: readonly GuideSource[];
  /** How the law that it states stands, part by part. */
  readonly law: readonly LawLine[];
  /** Language of the titles of sources. */
  readonly next: readonly SentenceLink[];
  /** As on other pages, save for where some of its links lead. */
  readonly html: ToHtml;
}

/** Every guide in every language, for `getStaticPaths`. */
export function guidePaths(): { params: { locale: string; guide: string } }[] {
  return locales().flatMap(({ id }) =>
    [...facts().guides.values()].map(({ slug }) => ({ params: { locale: id, guide: slug } })),
  );
}

/** @throws Error when there is no such guide or language */
export function guidePage(params: { locale: string; guide: string }): GuidePage {
  const locale = localeOf(params.locale);
  const found = [...facts().guides].find(([, { slug }]) => slug === params.guide);
  if (!found) throw new Error(`src/data/guides.yaml: no guide at ${params.guide}`);
  const [id, { next, slug, door, reviewed, sensitive }] = found;
  const { head, blocks } = guideOf(id, locale);
  const views = blockViews(blocks, locale);
  const starts = views.flatMap((view, at) => (view.kind === "heading" && view.depth === 2 ? [at] : []));
  return {
    view: {
      ...viewOf(locale, slug, head.tab, sensitive ? head.tab : head.description),
      ...(door === "young" && { listen: listenModule(locale).path }),
    },
    heading: head.title,
    summary: head.summary.map((text) => withFigures(text, locale)),
    first: withFigures(head.first, locale),
    sections: starts.map((at, index) => ({
      id: `a${index + 1}`,
      heading: views[at]?.texts[0] ?? "",
      blocks: views.slice(at + 1, starts[index + 1]),
    })),
    reviewed,
    sources: guideSources(blocks, door, locale),
    law: lawOf(blocks, locale),
    html: htmlOf(locale, guideResolver(blocks, locale)),
    next: [...next, ...(door ? [`page:${door}`] : [])].filter(once).map((target) => linkTo(target, locale)),
  };
}

/** The guides of one door, or those for everyone, as links in the order of the facts. */
export function guideLinks(door: GuideFacts["door"], locale: Locale): SentenceLink[] {
  return [...facts().guides]
    .filter(([, guide]) => guide.door === door)
    .map(([id]) => linkTo(`guide:${id}`, locale));
}

/** As everywhere, but a link to a service dials only where the page also shows the number with its source; otherwise it opens the page of the service. */
function guideResolver(blocks: readonly Block[], locale: Locale): Resolve {
  const resolve = resolver(locale);
  const shown = dialled(blocks, facts());
  return (kind, id) => resolve(kind === "service" && !shown.has(id) ? "service-page" : kind, id);
}

/** Where the links of a guide lead, by its address. @throws Error when there is no such guide */
export function guideTargets(slug: string, locale: Locale): Resolve {
  const [id = slug] = [...facts().guides].find(([, guide]) => guide.slug === slug) ?? [];
  return guideResolver(guideOf(id, locale).blocks, locale);
}

function guideOf(
  id: string,
  locale: Locale,
): NonNullable<ReturnType<ReturnType<typeof words>["guides"]["get"]>> {
  const guide = words(locale).guides.get(id);
  if (!guide) throw new Error(`locales/${locale.id}/guides/${id}.md: missing`);
  return guide;
}

const once = (item: string, at: number, all: readonly string[]): boolean => all.indexOf(item) === at;
