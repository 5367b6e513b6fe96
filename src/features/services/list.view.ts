import { date } from "../../core/words/format.ts";
import type { Site } from "../../core/site.ts";
import { spanSeen } from "../../core/facts/seen.rules.ts";
import type { Attributes } from "../../ui/attributes.view.ts";
import type { OpenClock } from "./open.rules.ts";
import { languageName } from "../../core/words/format.ts";
import { translator } from "../../core/words/translate.ts";
import { href } from "../../core/words/urls.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import { callLinkOf, type CallLink } from "../counter/call-link.view.ts";
import { wayOf, type Way } from "../../ui/contact.view.ts";
import { answerLanguages, ASKERS, fits, needsInterpreter, WAYS } from "./filters.view.ts";
import { openClock } from "./opening.view.ts";
import { serviceOf } from "../../ui/service.view.ts";
import { entry } from "../../ui/words.view.ts";
import { pathOf } from "../../core/facts/addresses.ts";
import { viewOf, type View } from "../../shell/page.view.ts";
import { waysFor } from "../../ui/ways.view.ts";

/** One service in the list. */
export interface DirectoryRow {
  readonly href: string;
  readonly name: string;
  readonly what: string;
  /** One channel of each kind in which a person answers. */
  readonly ways: readonly { readonly way: Way; readonly clock: OpenClock | undefined }[];
  /** What to say there, when the police or youth protection answer. */
  readonly script: CallLink | undefined;
  /** A note on interpreters. It replaces the notes of the channels, which would repeat it. */
  readonly interpreters: string | undefined;
  /** Positions of the choices that it fits, as in `data-a="1 3"`. */
  readonly fits: Attributes;
}

/** A group of radio buttons. Its letter has no meaning, because others can see form state. */
export interface Choice {
  readonly letter: "a" | "b" | "c" | "d";
  readonly legend: string;
  readonly labels: readonly string[];
}

export interface DirectoryPage {
  readonly view: View;
  readonly seen: string;
  readonly choices: readonly Choice[];
  /** Services that every page names. They are always visible. */
  readonly doors: readonly DirectoryRow[];
  /** All other services, by need. */
  readonly parts: readonly { readonly label: string; readonly rows: readonly DirectoryRow[] }[];
  /** How deaf people write to emergency services. */
  readonly relay: Way | undefined;
}

/** Returns every service that the site may show, by need. */
export function directoryPage(site: Site): DirectoryPage {
  const { locale } = site;
  const t = translator(locale, "services");
  const { emergency, help } = site.facts.everywhere;
  const doors = [emergency, ...help.map(({ service }) => service)];
  const channels = [...site.facts.services.values()].flatMap((service) => service.channels);
  const choice = (
    letter: Choice["letter"],
    group: string,
    ids: readonly string[],
    label = (id: string) => t(`${group}.${id}`),
  ): Choice => ({
    letter,
    legend: t(`${group}.legend`),
    labels: [t("any"), ...ids.map(label)],
  });
  const languageLabel = (id: string): string => {
    const answered = site.in({ id }).locale;
    const language = languageName(answered, locale.intl).replace(/^./u, (letter) =>
      letter.toLocaleUpperCase(locale.intl),
    );
    return needsInterpreter(site, answered) ? t("language.interpreter", { language }) : language;
  };
  return {
    view: viewOf(site, pathOf(site, "services"), t("title"), t("lead")),
    seen: t("seen", { date: date(spanSeen(channels, site.facts).oldest, site.locale) }),
    choices: [
      choice(
        "a",
        "language",
        answerLanguages(site).map(({ id }) => id),
        languageLabel,
      ),
      choice("b", "way", WAYS),
      choice("d", "who", ASKERS),
    ],
    doors: doors.map((id) => rowOf(serviceOf(site, id), site)),
    parts: site.facts.needs
      .map(({ id, kinds }) => ({
        label: t(`need.${id}`),
        rows: servicesOf(site, kinds)
          .filter((service) => !doors.includes(service.id))
          .map((service) => rowOf(service, site)),
      }))
      .filter(({ rows }) => rows.length > 0),
    relay: relayOf(site),
  };
}

/** Returns services with the first doors at the top. */
function servicesOf(site: Site, kinds: readonly Service["kind"][]): Service[] {
  return [...site.facts.services.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .sort((one, other) => one.tier - other.tier);
}

function rowOf(service: Service, site: Site): DirectoryRow {
  const { locale } = site;
  const { name, what } = entry(site.words.services, service.id, locale);
  const { a, b, d } = fits(site, service);
  const { value } = service.interpreters;
  const heard = value === "arabic" || value === "any" || value === "some";
  return {
    href: href(locale.id, service.slug),
    name,
    what,
    ways: shownWays(service, site).map((way) => ({ way, clock: clockOf(service, way, site) })),
    script: callLinkOf(service, site),
    interpreters: heard ? translator(locale, "services")(`interpreters.${value}`) : undefined,
    fits: { "data-a": a, "data-b": b, "data-d": d },
  };
}

// A page to read counts only when no channel has a person who answers, by voice or in writing.
const WAYS_IN_ORDER = [
  ["phone", "sms", "chat", "form", "email"],
  ["counter", "website"],
] as const;

function shownWays(service: Service, site: Site): readonly Way[] {
  const has = (type: string): boolean => service.channels.some((channel) => channel.type === type);
  const [names = []] = WAYS_IN_ORDER.map((group) => group.filter(has)).filter(({ length }) => length > 0);
  return names.length > 0 ? waysFor(service, names, site) : [];
}

/** Returns the clock of one channel of a service. */
export function clockOf(service: Service, { id }: Way, site: Site): OpenClock | undefined {
  const channel = service.channels.find((one) => one.id === id);
  return channel && openClock(channel, site);
}

function relayOf(site: Site): Way | undefined {
  const emergency = site.facts.services.get(site.facts.everywhere.emergency);
  const page = emergency?.channels.find(({ type }) => type === "website");
  return emergency && page && wayOf(emergency, page, site);
}
