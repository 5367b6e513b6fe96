import { date } from "../../core/words/format.ts";
import type { Site } from "../../core/site.ts";
import { spanSeen } from "../../core/facts/seen.rules.ts";
import { variantFor } from "../../core/words/variant.rules.ts";
import type { OpenClock } from "./open.rules.ts";
import { list } from "../../core/words/format.ts";
import { goingOn } from "../../core/words/rich.ts";
import { translator } from "../../core/words/translate.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import type { ServiceWordsEntry } from "../../core/words/schema/services.ts";
import { callLinkOf, type CallLink } from "../counter/call-link.view.ts";
import { publisherOf } from "../../ui/citations.view.ts";
import { wayOf, type Way } from "../../ui/contact.view.ts";
import { clockOf } from "./list.view.ts";
import { entry } from "../../ui/words.view.ts";
import { serviceAt } from "../../ui/service.view.ts";
import { viewOf, type View } from "../../shell/page.view.ts";

/** The page of one service. */
export interface ServicePage {
  readonly view: View;
  readonly words: ServiceWordsEntry;
  readonly ways: readonly {
    readonly way: Way;
    readonly clock: OpenClock | undefined;
    readonly hoursUnknown: boolean;
  }[];
  /** What to say there, when the police or youth protection answer. */
  readonly script: CallLink | undefined;
  /** Whether its number depends on where the child lives. */
  readonly byRegion: boolean;
  /** Audience, area and cost: label and answer. */
  readonly about: readonly { readonly label: string; readonly text: string }[];
  /** Whether the service asks for a name, and its languages: label and answer. */
  readonly call: readonly { readonly label: string; readonly text: string }[];
  readonly next: readonly string[];
  readonly sources: readonly {
    readonly href: string;
    readonly language: string | undefined;
    readonly label: string;
  }[];
  readonly seen: string;
}

const FOLDER = "services/";

/** Every service in every language, for `getStaticPaths`. */
export function servicePaths(site: Site): { params: { locale: string; service: string } }[] {
  return site.locales.flatMap(({ id }) =>
    [...site.facts.services.values()].map(({ slug }) => ({
      params: { locale: id, service: slug.slice(FOLDER.length) },
    })),
  );
}

/**
 * Returns one service with every way to reach it. Its path is a number.
 *
 * @throws Error when there is no such service or language
 */
export function servicePage(site: Site, params: { service: string }): ServicePage {
  const { locale } = site;
  const service = serviceAt(site, FOLDER + params.service);
  if (!service) throw new Error(`src/data/services: no slug ${FOLDER}${params.service}`);
  const t = translator(locale, "services");
  const tab = t("tab", { number: params.service });
  const own = entry(site.words.services, service.id, locale);
  return {
    view: viewOf(site, service.slug, tab, tab),
    words: own,
    ways: service.channels.map((channel) => {
      const way = wayOf(service, channel, site);
      return { way, clock: clockOf(service, way, site), hoursUnknown: areHoursUnknown(channel, own) };
    }),
    script: callLinkOf(service, site),
    byRegion: isByRegion(service),
    about: [
      { label: t("for"), text: audienceText(service, locale) },
      { label: t("where"), text: t(`areas.${service.coverage.area}`) },
      { label: t("cost"), text: service.cost === "free" ? t("free") : t("notSaid") },
    ],
    call: callOf(service, own, locale),
    next: service.after.map((id) => variantFor(entry(site.words.plan.after, id, locale)) ?? ""),
    sources: sourcesOf(site, service),
    seen: t("sourcesLead", {
      date: date(spanSeen([service, ...service.channels], site.facts).oldest, site.locale),
    }),
  };
}

function isByRegion({ kind, channels }: Service): boolean {
  return kind === "youth-protection" && !channels.some(({ type }) => type === "phone");
}

/**
 * Checks whether a person answers and the facts know no hours. A note already tells the little that is known.
 */
function areHoursUnknown({ id, type, hours }: Channel, { notes }: ServiceWordsEntry): boolean {
  return hours === null && ["phone", "sms", "chat"].includes(type) && notes?.[id] === undefined;
}

function audienceText({ audience, ages }: Service, locale: Locale): string {
  const t = translator(locale, "services");
  const people = audience.includes("anyone")
    ? t("audience.anyone")
    : list(
        audience.map((who, at) => (at === 0 ? t(`audience.${who}`) : goingOn(t(`audience.${who}`), locale))),
        locale,
      );
  if (!ages || (ages.min === null && ages.max === null)) return people;
  const key = ages.min === null ? "to" : ages.max === null ? "from" : "between";
  return `${people} · ${t(`ages.${key}`, { min: ages.min ?? "", max: ages.max ?? "" })}`;
}

function callOf(service: Service, { identity }: ServiceWordsEntry, locale: Locale): ServicePage["call"] {
  const t = translator(locale, "services");
  const contact = translator(locale, "contact");
  const tags = [...service.languages].sort().join("-");
  const { value } = service.interpreters;
  const speaks = isByRegion(service) || service.channels.some(({ type }) => type === "phone");
  return [
    { label: t("identity"), text: identity ?? t(speaks ? "identityUnknown" : "notSaid") },
    { label: t("languages"), text: tags === "" ? t("notSaid") : contact(`language.${tags}`) },
    ...(value === "none" || (value === "unknown" && !speaks)
      ? []
      : [{ label: t("interpreters.legend"), text: t(`interpreters.${value}`) }]),
  ];
}

/** Returns the sources that the site may name, each once, with its own date if it has one. */
function sourcesOf(site: Site, service: Service): ServicePage["sources"] {
  const pages = new Map<string, { label: string; language: string | undefined }>();
  for (const id of [...service.sources, ...service.channels.flatMap(({ sources }) => sources)]) {
    const source = site.facts.sources.get(id);
    if (!source?.citable || !source.url) continue;
    const dated = source.date !== null && /^[\d-]+$/.test(source.date);
    const publisher = publisherOf(source, site.locale);
    const label = dated ? `${publisher}, ${source.date}` : publisher;
    pages.set(source.url, { label, language: source.language });
  }
  return [...pages].map(([href, page]) => ({ href, ...page }));
}
