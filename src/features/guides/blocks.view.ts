import { phoneRow, type PhoneRowView } from "../../ui/phone-row.view.ts";
import type { Site } from "../../core/site.ts";
import type { Block, BlockKind } from "../../core/words/schema/guide.ts";
import { chartOf, withFigures, type ChartView } from "./charts.view.ts";
import { channelNames } from "./load/check.ts";
import { entry } from "../../ui/words.view.ts";
import { linkTo, type SentenceLink } from "../../ui/links.view.ts";
import { serviceOf } from "../../ui/service.view.ts";

/** A block of a guide, completed with facts. */
export interface BlockView {
  readonly kind: BlockKind | "rows";
  readonly depth: number;
  /** Text for `rich()`. */
  readonly texts: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly id: string;
  /** Links that follow one another share one list. */
  readonly links: readonly SentenceLink[];
  readonly service: PhoneRowView | undefined;
  readonly chart: ChartView | undefined;
  readonly terms: TermsView | undefined;
}

/** Glossary terms side by side. The language that readers will meet first comes first. */
export interface TermsView {
  readonly languages: readonly { readonly tag: string; readonly label: string }[];
  readonly rows: readonly (readonly { readonly tag: string; readonly term: string }[])[];
}

const LINKS: readonly string[] = ["situation", "guide", "page"];

/** Returns the blocks of a guide, ready for the page. */
export function blockViews(blocks: readonly Block[], site: Site): BlockView[] {
  const views: BlockView[] = [];
  for (const block of blocks) {
    const view = blockView(block, site);
    const last = views.at(-1);
    if (view.kind === "rows" && last?.kind === "rows")
      views[views.length - 1] = { ...last, links: [...last.links, ...view.links] };
    else views.push(view);
  }
  return views;
}

function blockView({ kind, depth, texts, rows, attributes }: Block, site: Site): BlockView {
  const id = attributes["id"] ?? attributes["name"] ?? "";
  const isLink = LINKS.includes(kind);
  return {
    kind: isLink ? "rows" : kind,
    depth,
    texts: texts.map((text) => withFigures(text, site)),
    rows: rows.map((row) => row.map((cell) => withFigures(cell, site))),
    id,
    links: isLink ? [linkTo(`${kind}:${id}`, site)] : [],
    service: kind === "service" ? serviceView(id, channelNames(attributes), site) : undefined,
    chart: kind === "chart" ? chartOf(id, site) : undefined,
    terms: kind === "terms" ? termsView(site, attributes) : undefined,
  };
}

function serviceView(id: string, channels: readonly string[], site: Site): BlockView["service"] {
  const all = serviceOf(site, id).channels.map(({ type }) => type);
  return phoneRow(site, id, channels.length > 0 ? channels : [...new Set(all)]);
}

/** @throws Error when there is no such language or term */
function termsView(site: Site, { ids = "", in: first = "" }: Readonly<Record<string, string>>): TermsView {
  const columns = [site.in({ id: first }).locale, ...site.locales.filter(({ id }) => id !== first)];
  return {
    languages: columns.map(({ tag, label }) => ({ tag, label })),
    rows: ids.split(/\s+/).map((id) =>
      columns.map((column) => ({
        tag: column.tag,
        term: entry(site.in(column).words.glossary, id, column).term,
      })),
    ),
  };
}
