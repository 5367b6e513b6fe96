import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { DAYS } from "../../core/vocabulary.rules.ts";
import type { Hours } from "../../core/schema/hours.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import { isInterpreted } from "../../ui/service.view.ts";

/** Readers who may ask: the audiences of the facts, except "anyone", which means all readers. */
export const ASKERS = ["young", "parents", "adults", "professionals"] as const;

/** One row of choices asks two questions: when, and how. */
export const WAYS = ["night", "written"] as const;

/**
 * Returns the languages in which a reader may want an answer. Those that likely need an interpreter come
 * first.
 */
export function answerLanguages(site: Site): Locale[] {
  return [...site.locales].sort(
    (a, b) => Number(needsInterpreter(site, b)) - Number(needsInterpreter(site, a)),
  );
}

/**
 * Returns the positions of the choices that a service fits, by group: a for language, b for when and how, d
 * for who. 1 is the first choice after "all".
 */
export function fits(
  site: Site,
  service: Service,
): { readonly a: string; readonly b: string; readonly d: string } {
  const { audience } = service;
  return {
    a: positions(answerLanguages(site).map((locale) => answersIn(service, locale, site))),
    b: positions([answersAtNight(site, service), service.channels.some(isWritten)]),
    d: positions(ASKERS.map((asker) => audience.includes("anyone") || audience.includes(asker))),
  };
}

function positions(fitting: readonly boolean[]): string {
  return fitting.flatMap((fit, index) => (fit ? [index + 1] : [])).join(" ");
}

/** Checks whether a language is not one in which reports are taken, so that few services speak it. */
export function needsInterpreter(site: Site, { id }: Locale): boolean {
  return !sheetSources(site).handovers.some((one) => one.id === id);
}

function answersIn({ languages, channels, interpreters }: Service, locale: Locale, site: Site): boolean {
  const spoken =
    languages.includes(locale.id) || channels.some((channel) => channel.languages.includes(locale.id));
  const isHeard = ["any", "some"].includes(interpreters.value) || isInterpreted({ interpreters }, locale);
  return spoken || (needsInterpreter(site, locale) && isHeard);
}

/** Checks whether a person answers every night, from ten in the evening to six in the morning. */
function answersAtNight(site: Site, { kind, channels }: Service): boolean {
  // The phone numbers of youth protection depend on the region. The page of each region gives its hours.
  if (kind === "youth-protection" && !channels.some(({ type }) => type === "phone")) {
    return site.facts.youthProtection.some(({ phones }) => phones.some(({ hours }) => coversNight(hours)));
  }
  return channels.some(({ type, hours }) => ["phone", "sms", "chat"].includes(type) && coversNight(hours));
}

function coversNight(hours: Hours): boolean {
  if (!Array.isArray(hours)) return hours === "always";
  const open = (day: (typeof DAYS)[number], from: string, to: string) =>
    hours.some(({ days, opens, closes }) => days.includes(day) && opens <= from && closes >= to);
  return DAYS.every((day) => open(day, "00:00", "06:00") && open(day, "22:00", "24:00"));
}

function isWritten({ type }: Channel): boolean {
  return type === "sms" || type === "chat" || type === "form" || type === "email";
}
