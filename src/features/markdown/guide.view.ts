import type { Site } from "../../core/site.ts";
import { date } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { BlockView } from "../guides/blocks.view.ts";
import { guidePage, guideTargets } from "../guides/page.view.ts";
import type { MarkdownPage } from "./types.view.ts";
import { helpLines, link, list, markdownOf, plainly, wayLine } from "./words.view.ts";

/** Returns a guide as Markdown, part by part, with its sources. */
export function guideMarkdown(site: Site, params: { guide: string }): MarkdownPage {
  const page = guidePage(site, params);
  const { locale } = page.view;
  const t = translator(locale, "guides");
  const md = markdownOf(site, guideTargets(params.guide, site));
  const law = page.law.map(({ heading, states }) => {
    const said = states.map(({ state, texts }) => `${state} – ${t("law.texts")} ${texts.join(" / ")}`);
    return `**${md(heading)}** ${said.join(". ")}`;
  });
  const sources = page.sources.map(({ publisher, href, title, date: day }) =>
    [href ? link(site, plainly(publisher), href) : plainly(publisher), title && plainly(title.text), day]
      .filter(Boolean)
      .join(". "),
  );
  return {
    view: page.view,
    title: plainly(page.heading),
    help: true,
    parts: [
      ...page.summary.map(md),
      `## ${t("first")}`,
      md(page.first),
      helpLines([page.line], site),
      ...page.sections.flatMap(({ heading, blocks }) => [
        `## ${md(heading)}`,
        ...blocks.flatMap((block) => blockLines(block, md, site)),
      ]),
      `## ${t("next")}`,
      list(page.next.map(({ sentence, href }) => link(site, md(sentence), href))),
      plainly(t("reviewed", { date: date(page.reviewed, locale) })),
      ...(sources.length > 0 ? [`## ${translator(locale, "pages")("rests")}`] : []),
      ...(law.length > 0 ? [`**${t("law.title")}** ${t("law.lead")}`, list(law)] : []),
      list(sources),
    ],
  };
}

function blockLines(block: BlockView, md: (words: string) => string, site: Site): string[] {
  const { locale } = site;
  const { kind, texts, rows, links, service, chart, terms, id } = block;
  const said = texts.map(md);
  const quote = (lines: readonly string[]): string => lines.map((line) => `> ${line}`).join("\n>\n");
  switch (kind) {
    case "heading":
      return [`### ${said.join(" ")}`];
    case "say":
    case "warning":
      return [quote(said)];
    case "list":
    case "write":
    case "dont":
      return [list(said)];
    case "steps":
    case "path":
      return [said.map((line, at) => `${at + 1}. ${line}`).join("\n")];
    case "rows":
      return [list(links.map(({ sentence, href }) => link(site, md(sentence), href)))];
    case "table":
      return [table(rows.map((row) => row.map(md)))];
    case "service":
      return service
        ? [`**${plainly(service.name)}**`, list(service.ways.map((way) => wayLine(way, site)))]
        : [];
    case "terms":
      return terms
        ? [
            table([
              terms.languages.map(({ label }) => label),
              ...terms.rows.map((row) => row.map(({ term }) => plainly(term))),
            ]),
          ]
        : [];
    case "chart":
      return chart
        ? [
            said.join(" "),
            table([
              [translator(locale, "guides")("when"), chart.unit],
              ...chart.rows.map(({ period, value }) => [period, value]),
            ]),
            chart.sources
              .map(({ href, publisher }) =>
                href ? link(site, plainly(publisher), href) : plainly(publisher),
              )
              .join(" · "),
          ]
        : [];
    case "picture":
      return [said.join(" "), list(picture(id, md, locale))];
    default:
      return said;
  }
}

/** The words beside a drawing say what it shows. */
function picture(id: string, md: (words: string) => string, locale: Locale): string[] {
  const t = translator(locale, "guides");
  return [0, 1, 2, 3].map((at) => md(t(`picture.${id}.${at}`)));
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
