import type { Site } from "../../core/site.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { href } from "../../core/words/urls.ts";
import { translator } from "../../core/words/translate.ts";
import { guidePaths } from "../guides/page.view.ts";
import { readerPath } from "../../ui/readers.rules.ts";
import { situationView } from "../plan/page.view.ts";
import { servicePaths } from "../services/page.view.ts";
import { guideTwin } from "./guide.view.ts";
import { planTwin } from "./plan.view.ts";
import { serviceTwin } from "./service.view.ts";
import type { Twin } from "./types.view.ts";
import { helpLines, link, list, markdownOf, plainly } from "./words.view.ts";

/** The address of a twin is the address of its page and this file name (llmstxt.org). */
export const TWIN = "index.html.md";
const ENDING = /\/index\.html$/;

/** Returns the path after the language of each page that has a twin. */
export function twinned(site: Site): string[] {
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
 * Returns every twin in every language, for `getStaticPaths`. Its address is the address of its page and
 * `index.html.md`.
 */
export const twinPaths = (site: Site): { params: { locale: string; twin: string } }[] =>
  site.locales.flatMap(({ id }) =>
    twinned(site).map((path) => ({ params: { locale: id, twin: `${path}/${TWIN.replace(/\.md$/, "")}` } })),
  );

/**
 * Returns the twin of one page: danger first, then the subject, the content of the page, and who answers.
 * @throws Error when there is no such page
 */
export function twin(site: Site, { twin: file }: { twin: string }): string {
  const path = file.replace(ENDING, "");
  const { view, title, help, parts } = twinOf(site, path);
  const { locale, emergency, preview, canonical } = { ...view };
  const t = translator(locale, "twins");
  const frame = translator(locale, "frame");
  const md = markdownOf(site);
  const others = view.languages.map((other) => link(site, other.locale.label, other.path + TWIN));
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

function twinOf(site: Site, path: string): Twin {
  const [folder = "", name = ""] = path.split("/");
  if ([...site.facts.situations.values()].some(({ slug }) => slug === `${folder}/${name}`)) {
    const { view, situation, reader } = situationView(site, { path: path.slice(folder.length + 1) });
    return { view, help: false, ...planTwin(situation, reader, site) };
  }
  const isService = [...site.facts.services.values()].some(({ slug }) => slug === path);
  return isService ? serviceTwin(site, { service: name }) : guideTwin(site, { guide: path });
}

/** Returns the address of the twin of a page. */
export const twinHref = (locale: string, path: string): string => href(locale, path) + TWIN;
