import { sheetSources } from "../report/load/load.ts";
import type { Site } from "../../core/site.ts";
import { DAYS } from "../../core/vocabulary.rules.ts";
import type { Hours } from "../../core/schema/hours.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import { isInterpreted } from "../../ui/service.view.ts";

/** Who may be asking: the audiences of the facts, save "anyone", who is everybody. */
export const ASKERS = ["young", "parents", "adults", "professionals"] as const;

/** Two questions that one row of choices asks: when, and how. */
export const WAYS = ["night", "written"] as const;

/** The languages that a reader may want an answer in; first those for which an interpreter is the likely way. */
export function answerLanguages(site: Site): Locale[] {
  return [...site.locales].sort(
    (a, b) => Number(needsInterpreter(site, b)) - Number(needsInterpreter(site, a)),
  );
}

/** Positions of the choices that a service fits, by group: a language, b when and how, d who. 1 is the first choice after "all". */
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

/** Whether few services speak a language: it is not one of those in which reports are taken. */
export function needsInterpreter(site: Site, { id }: Locale): boolean {
  return !sheetSources(site).handovers.some((one) => one.id === id);
}

function answersIn({ languages, channels, interpreters }: Service, locale: Locale, site: Site): boolean {
  const spoken =
    languages.includes(locale.id) || channels.some((channel) => channel.languages.includes(locale.id));
  const isHeard = ["any", "some"].includes(interpreters.value) || isInterpreted({ interpreters }, locale);
  return spoken || (needsInterpreter(site, locale) && isHeard);
}

/** Whether a person answers between ten in the evening and six in the morning, every night. */
function answersAtNight(site: Site, { kind, channels }: Service): boolean {
  // Youth protection is reached by region: whoever calls finds the hours of each on its page.
  if (kind === "youth-protection" && !channels.some(({ type }) => type === "phone")) {
    return site.facts.youthProtection.some(({ phones }) => phones.some(({ hours }) => coversNight(hours)));
  }
  return channels.some(({ type, hours }) => ["phone", "sms", "chat"].includes(type) && coversNight(hours));
}

function coversNight(hours: Hours): boolean {
  if (hours === null || hours === "always") return hours !== null;
  const open = (day: (typeof DAYS)[number], from: string, to: string) =>
    hours.some(({ days, opens, closes }) => days.includes(day) && opens <= from && closes >= to);
  return DAYS.every((day) => open(day, "00:00", "06:00") && open(day, "22:00", "24:00"));
}

function isWritten({ type }: Channel): boolean {
  return type === "sms" || type === "chat" || type === "form" || type === "email";
}
