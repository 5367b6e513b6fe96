import type { Site } from "../../core/site.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import { guidePaths } from "../guides/page.view.ts";
import { readerPath } from "../../ui/readers.rules.ts";
import { situationView } from "../plan/page.view.ts";
import { servicePaths } from "../services/page.view.ts";
import { guideMarkdown } from "./guide.view.ts";
import { planMarkdown } from "./plan.view.ts";
import { serviceMarkdown } from "./service.view.ts";
import type { MarkdownPage } from "./types.view.ts";
import { helpLines, link, list, markdownOf, plainly } from "./words.view.ts";

/** The address of a Markdown file is the address of its page and this name (llmstxt.org). */
const FILE_NAME = "index.html.md";
const ENDING = /\/index\.html$/;

/** Returns the path after the language of each page that also exists as Markdown. */
function markdownPages(site: Site): string[] {
  const [first] = site.locales;
  const own = <P>(all: readonly { params: P & { locale: string } }[]): P[] =>
    all.flatMap(({ params }) => (params.locale === first?.id ? [params] : []));
  return [
    ...[...site.facts.situations.values()].flatMap((situation) => [
      situation.slug,
      ...READERS.map((reader) => readerPath(situation, reader)),
    ]),
    ...own(guidePaths(site)).map(({ guide }) => guide),
    ...own(servicePaths(site)).map(({ service }) => `services/${service}`),
  ];
}

/**
 * Returns every Markdown file in every language, for `getStaticPaths`. Its address is the address of its page and
 * `index.html.md`.
 */
export const markdownPaths = (site: Site): { params: { locale: string; file: string } }[] =>
  site.locales.flatMap(({ id }) =>
    markdownPages(site).map((path) => ({
      params: { locale: id, file: `${path}/${FILE_NAME.replace(/\.md$/, "")}` },
    })),
  );

/**
 * Returns one page as Markdown: danger first, then the subject, the content of the page, and who answers.
 * @throws Error when there is no such page
 */
export function markdownPage(site: Site, { file }: { file: string }): string {
  const path = file.replace(ENDING, "");
  const { view, title, help, parts } = contentOf(site, path);
  const { locale, emergency, preview, canonical } = { ...view };
  const t = translator(locale, "markdown");
  const frame = translator(locale, "frame");
  const md = markdownOf(site);
  const others = view.languages.map((other) => link(site, other.locale.label, other.path + FILE_NAME));
  return [
    `${link(site, emergency.number, emergency.href)} ${md(frame("danger"))}`,
    `# ${title}`,
    ...(preview === undefined ? [] : [`> ${plainly(preview)}`]),
    plainly(t("about", { number: emergency.number })),
    `<${canonical}>`,
    ...parts,
    ...(help ? [`## ${frame("helpTitle")}`, helpLines(view.help, site)] : []),
    plainly(frame("notPolice")),
    list(others),
    "",
  ]
    .filter((part, at, all) => part !== "" || at === all.length - 1)
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function contentOf(site: Site, path: string): MarkdownPage {
  const [folder = "", name = ""] = path.split("/");
  if ([...site.facts.situations.values()].some(({ slug }) => slug === `${folder}/${name}`)) {
    const { view, situation, reader } = situationView(site, { path: path.slice(folder.length + 1) });
    return { view, help: false, ...planMarkdown(situation, reader, site) };
  }
  const isService = [...site.facts.services.values()].some(({ slug }) => slug === path);
  return isService ? serviceMarkdown(site, { service: name }) : guideMarkdown(site, { guide: path });
}

/** Returns the address of the Markdown of a page. */
export const markdownHref = (locale: string, path: string): string => href(locale, path) + FILE_NAME;
