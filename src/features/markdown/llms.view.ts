import type { Site } from "../../core/site.ts";
import { fileHref } from "../../core/words/urls.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import { translator } from "../../core/words/translate.ts";
import { LETTER, readerPath } from "../../ui/readers.rules.ts";
import { entry } from "../../ui/words.view.ts";
import { sentenceOf } from "../../ui/links.view.ts";
import { frameOf } from "../../shell/frame.view.ts";
import { DATA_FILES } from "../about/inserts.view.ts";
import { markdownHref } from "./page.view.ts";
import { link, list, plainly } from "./words.view.ts";

/**
 * Returns `/llms.txt` (llmstxt.org): what the site is, how to quote it, and the text of each plan, guide and
 * service.
 */
export function llms(site: Site): string {
  const sites = site.locales.map((locale) => site.in(locale));
  const names = sites.map(({ locale }) => translator(locale, "frame")("name"));
  return [
    `# ${names.join(" · ")}`,
    ...sites.map((one) => `> ${leadOf(one)}`),
    ...sites.map(rulesOf),
    ...sites.flatMap(sectionsOf),
    "",
  ].join("\n\n");
}

function leadOf(site: Site): string {
  const { locale } = site;
  const t = translator(locale, "markdown");
  const { emergency, preview } = frameOf(site);
  const parts = [
    t("danger", { number: emergency.number }),
    t("lead"),
    ...(preview === undefined ? [] : [preview]),
  ];
  return plainly(parts.join(" "));
}

function rulesOf(site: Site): string {
  const { locale } = site;
  const t = translator(locale, "markdown");
  const [one] = site.facts.situations.values();
  const readers = READERS.map(
    (reader) => `${LETTER[reader]} (${variantFor(site.words.plan.readers[reader].label, reader) ?? ""})`,
  );
  const example = one ? markdownHref(locale.id, readerPath(one, READERS[0])) : "";
  const rule = t("rule", { example, readers: readers.join(", ") });
  return list([rule, t("quote"), t("towns")].map(plainly));
}

function sectionsOf(site: Site): string[] {
  const { locale } = site;
  const t = translator(locale, "markdown");
  const frame = translator(locale, "frame");
  const { situations, guides, services } = site.facts;
  const to = (slug: string, text: string): string =>
    link(site, plainly(text.replaceAll("**", "")), markdownHref(locale.id, slug));
  const heading = (name: string): string => `## ${locale.label} – ${name}`;
  return [
    heading(t("plans")),
    list([...situations.values()].map(({ id, slug }) => to(slug, sentenceOf(id, site)))),
    heading(translator(locale, "guides")("guides")),
    list([...guides].map(([id, { slug }]) => to(slug, site.words.guides.get(id)?.head.title ?? slug))),
    heading(frame("services")),
    list([...services.values()].map(({ id, slug }) => to(slug, entry(site.words.services, id, locale).name))),
    heading(frame("data")),
    list(
      DATA_FILES.map(
        ([name, key]) =>
          `${link(site, name, fileHref(`data/${name}`))}: ${plainly(translator(locale, "pages")(`files.${key}`))}`,
      ),
    ),
  ];
}
