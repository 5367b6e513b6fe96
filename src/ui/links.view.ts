import type { Site } from "../core/site.ts";
import type { Reader } from "../core/vocabulary.rules.ts";
import { variantFor } from "../core/words/variant.rules.ts";
import { displayPhone, telHref } from "../core/phone.rules.ts";
import { besides } from "../core/words/format.ts";
import { hoursText } from "../core/words/hours.ts";
import { translator } from "../core/words/translate.ts";
import { href } from "../core/words/urls.ts";
import { goingOn, rich, type Resolve, type Target, type ToHtml } from "../core/words/rich.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import type { Locale } from "../core/schema/locale.ts";
import type { GuideFacts } from "../core/facts/schema/guide.ts";
import { pageHref } from "../core/facts/addresses.ts";
import { readerPath } from "./readers.rules.ts";
import { entry } from "./words.view.ts";
import { serviceOf } from "./service.view.ts";

/**
 * Returns a function that finds link targets: `service:ID` (its phone number, or else its page), `text:ID` (its number
 * for text messages, with the word to send), `service-page:ID`,
 * `page:NAME`, `situation:ID`, `guide:ID`, `platform:ID`, `term:N` of the glossary, and `source:ID` on another site.
 *
 * @throws Error if the target does not exist
 */
export function resolver(site: Site): Resolve {
  const { locale } = site;
  return (kind, id) => {
    if (kind === "service") return telephoneOrPage(id, site);
    if (kind === "text") return textTarget(id, site);
    if (kind === "page" && site.facts.addresses.has(id)) return { href: pageHref(id, site) };
    if (kind === "service-page") return { href: href(locale.id, serviceOf(site, id).slug) };
    if (kind === "situation") return { href: situationHref(id, site) };
    if (kind === "guide") return { href: href(locale.id, guideFacts(site, id).slug) };
    if (kind === "platform" && site.facts.platforms.has(id))
      return { href: href(locale.id, `platforms/${id}`) };
    if (kind === "term" && site.facts.glossary.has(id))
      return { href: `${pageHref("glossary", site)}#t${id}` };
    const source = kind === "source" ? site.facts.sources.get(id) : undefined;
    if (source?.url != null) return { href: source.url, language: source.language };
    throw new Error(`locales/${locale.id}: (${kind}:${id}): there is no such target`);
  };
}

/** Returns a function that turns words of one language into HTML. Views pass it to components. */
export function htmlOf(site: Site, resolve = resolver(site)): ToHtml {
  const { locale } = site;
  return (words) => rich(words, locale, resolve);
}

/** A link whose text is a sentence about what happened, or the name of a page. */
export interface SentenceLink {
  readonly href: string;
  /** Text with the key words in **bold**. */
  readonly sentence: string;
}

/** Returns a link to `kind:id`. */
export function linkTo(target: string, site: Site): SentenceLink {
  const [kind = "", id = ""] = target.split(":");
  return { href: resolver(site)(kind, id).href, sentence: titleOf(kind, id, site) };
}

/**
 * Returns the name of a link target, as words for `rich()`.
 *
 * @throws Error if there is no such page, or it has no name
 */
export function titleOf(kind: string, id: string, site: Site): string {
  const { locale } = site;
  const own = site.words;
  if (kind === "situation") return sentenceOf(id, site);
  if (kind === "guide")
    return own.guides.get(id)?.head.title.replaceAll("\n", " ") ?? guideFacts(site, id).slug;
  return own.pages[id]?.title ?? translator(locale, "guides")(`pages.${id}`);
}

/**
 * Returns what happened, in the variant for one reader, with the key words in **bold**.
 *
 * @throws Error if there is no such situation
 */
export function sentenceOf(id: string, site: Site, reader?: Reader): string {
  const { locale } = site;
  return variantFor(entry(site.words.situations, id, locale).sentence, reader) ?? "";
}

function guideFacts(site: Site, id: string): GuideFacts {
  const guide = site.facts.guides.get(id);
  if (!guide) throw new Error(`src/data/guides.yaml: ${id}: missing`);
  return guide;
}

/**
 * Returns the URL of a situation: the page of the reader, or without a reader the page for all.
 *
 * @throws Error if there is no such situation
 */
export function situationHref(id: string, site: Site, reader?: Reader): string {
  const { locale } = site;
  const situation = site.facts.situations.get(id);
  if (!situation) throw new Error(`locales/${locale.id}: (situation:${id}): no such situation`);
  return href(locale.id, reader ? readerPath(situation, reader) : situation.slug);
}

/** Returns the URL of the service that takes reports from any place. */
export const reportHref = (site: Site): string =>
  href(site.locale.id, serviceOf(site, site.facts.everywhere.report.service).slug);

/** Returns the target of a telephone. Its hours follow the number, unless it is open day and night. */
export function phoneTarget({ value, hours }: Pick<Channel, "value" | "hours">, locale: Locale): Target {
  const text = displayPhone(value, locale.phone);
  const open = hours === "always" ? undefined : hoursText(hours, locale);
  const after = open && besides([text, goingOn(open, locale)], locale).slice(text.length);
  return { href: telHref(value), text, after };
}

/**
 * Returns the target of a number for text messages that an official page shows, with the word to send there.
 *
 * @throws Error if the service has none
 */
function textTarget(id: string, site: Site): Target {
  const { locale } = site;
  const found = serviceOf(site, id).channels.find(
    ({ type, status }) => type === "sms" && status === "confirmed",
  );
  if (!found) throw new Error(`locales/${locale.id}: (text:${id}): no confirmed number for text messages`);
  const word = [locale.id, ...locale.reads].flatMap((tag) => found.word?.[tag] ?? []).at(0);
  const number = displayPhone(found.value, locale.phone);
  const t = translator(locale, "contact");
  const text = word === undefined ? t("text.any", { number }) : t("text.word", { word, number });
  return { href: telHref(found.value, "sms"), text: goingOn(text, locale) };
}

function telephoneOrPage(id: string, site: Site): Target {
  const { locale } = site;
  const service = serviceOf(site, id);
  const phone = service.channels.find(({ type }) => type === "phone");
  if (phone) return phoneTarget(phone, locale);
  return { href: href(locale.id, service.slug) };
}
