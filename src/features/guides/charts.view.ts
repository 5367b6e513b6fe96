import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { number } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { cited, pageToOpen } from "../../ui/citations.view.ts";

/** Width of the longest bar, in the units of the drawing. */
const BAR = 100;

/** One row of a chart. The table and the drawing show the same rows. */
export interface ChartRow {
  readonly period: string;
  /** "4,493", or a note that nobody found the number. */
  readonly value: string;
  /** From 0 to `BAR`; undefined when nobody found the number. */
  readonly length: number | undefined;
  readonly last: boolean;
}

export interface ChartView {
  /** Width of the drawing, which is the width of the longest bar. */
  readonly width: number;
  readonly unit: string;
  readonly rows: readonly ChartRow[];
  readonly sources: readonly {
    readonly href: string | undefined;
    readonly language: string | undefined;
    readonly publisher: string;
  }[];
}

/**
 * Returns a series as bars that start at zero, so that lengths compare like the numbers.
 *
 * @throws Error when there is no such series
 */
export function chartOf(id: string, site: Site): ChartView {
  const { locale } = site;
  const series = site.facts.figures.series[id];
  if (!series) throw new Error(`src/data/figures.yaml: series.${id}: missing`);
  const t = translator(locale, "guides");
  const most = Math.max(...series.points.map(({ value }) => value ?? 0));
  return {
    width: BAR,
    unit: t(`units.${series.unit}`),
    sources: citedBy(series.claims, site),
    rows: series.points.map(({ period, value }, index) => ({
      period: periodText(period, locale),
      value: value === null ? t("notFound") : number(value, locale),
      length: value === null ? undefined : Number(((value / most) * BAR).toFixed(2)),
      last: index === series.points.length - 1,
    })),
  };
}

/** Returns the publishers of the sources of a series, each once. */
function citedBy(ids: readonly string[], site: Site): ChartView["sources"] {
  const { locale } = site;
  const pages = cited(
    site,
    ids.flatMap((id) => site.facts.claims.get(id)?.sources ?? []),
  );
  const byPublisher = Map.groupBy(pages, ({ publisher }) => publisher);
  return [...byPublisher].map(([publisher, all]) => {
    const page = pageToOpen(all, locale);
    return { publisher, href: page?.url, language: page?.language };
  });
}

/**
 * Replaces `{figure:ID}` in a text with the number as the language writes it.
 *
 * @throws Error when there is no such figure
 */
export function withFigures(words: string, site: Site): string {
  const { locale } = site;
  return words.replaceAll(/\{figure:([^}]*)\}/g, (_all, id: string) => {
    const figure = site.facts.figures.figures[id];
    if (!figure) throw new Error(`src/data/figures.yaml: figures.${id}: missing`);
    return number(figure.value, locale);
  });
}

/**
 * Returns a period as a reader writes it.
 *
 * @param period EDTF
 * @example periodText("2020/2021", locale) // "2020–2021"
 */
function periodText(period: string, locale: Locale): string {
  const text = period
    .replaceAll("~", "")
    .split("/")
    .map((day) => date(day, locale))
    .join("–");
  return period.includes("~") ? translator(locale, "pages")("sources.about", { date: text }) : text;
}
