import { facts, locales, words } from "../../site/site.ts";
import { fileHref } from "../../core/words/urls.ts";
import { READERS } from "../../core/vocabulary.rules.ts";
import { heard } from "../../core/words/heard.rules.ts";
import { translator } from "../../core/words/translate.ts";
import type { Locale } from "../../core/schema/locale.ts";
import { LETTER, readerPath } from "../../ui/readers.view.ts";
import { entry } from "../../ui/words.view.ts";
import { sentenceOf } from "../../ui/links.view.ts";
import { frameOf } from "../../shell/frame.view.ts";
import { DATA_FILES } from "../about/inserts.view.ts";
import { twinHref } from "./page.view.ts";
import { link, list, plainly } from "./words.view.ts";

/** `/llms.txt` (llmstxt.org): what the site is, how it wants to be quoted, and the text of each plan, guide and service. */
export function llms(): string {
  const names = locales().map((locale) => translator(locale, "frame")("name"));
  return [
    `# ${names.join(" · ")}`,
    ...locales().map((locale) => `> ${leadOf(locale)}`),
    ...locales().map((locale) => rulesOf(locale)),
    ...locales().flatMap((locale) => sectionsOf(locale)),
    "",
  ].join("\n\n");
}

function leadOf(locale: Locale): string {
  const t = translator(locale, "twins");
  const { emergency, preview } = frameOf(locale);
  const parts = [
    t("danger", { number: emergency.number }),
    t("lead"),
    ...(preview === undefined ? [] : [preview]),
  ];
  return plainly(parts.join(" "));
}

function rulesOf(locale: Locale): string {
  const t = translator(locale, "twins");
  const [one] = facts().situations.values();
  const readers = READERS.map(
    (reader) => `${LETTER[reader]} (${heard(words(locale).plan.readers[reader].label, reader) ?? ""})`,
  );
  const example = one ? twinHref(locale.id, readerPath(one, READERS[0])) : "";
  const rule = t("rule", { example, readers: readers.join(", ") });
  return list([rule, t("quote"), t("towns")].map(plainly));
}

function sectionsOf(locale: Locale): string[] {
  const t = translator(locale, "twins");
  const frame = translator(locale, "frame");
  const { situations, guides, services } = facts();
  const to = (slug: string, text: string): string =>
    link(plainly(text.replaceAll("**", "")), twinHref(locale.id, slug));
  const heading = (name: string): string => `## ${locale.label} – ${name}`;
  return [
    heading(t("plans")),
    list([...situations.values()].map(({ id, slug }) => to(slug, sentenceOf(id, locale)))),
    heading(translator(locale, "guides")("guides")),
    list([...guides].map(([id, { slug }]) => to(slug, words(locale).guides.get(id)?.head.title ?? slug))),
    heading(frame("services")),
    list(
      [...services.values()].map(({ id, slug }) => to(slug, entry(words(locale).services, id, locale).name)),
    ),
    heading(frame("data")),
    list(
      DATA_FILES.map(
        ([name, key]) =>
          `${link(name, fileHref(`data/${name}`))}: ${plainly(translator(locale, "pages")(`files.${key}`))}`,
      ),
    ),
  ];
}
