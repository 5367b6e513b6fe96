import type { Site } from "../../core/site.ts";
import { spanSeen } from "../../core/facts/seen.rules.ts";
import { DAYS } from "../../core/vocabulary.rules.ts";
import type { Hours } from "../../core/schema/hours.ts";
import type { Channel } from "../../core/facts/schema/services/channel.ts";
import { HsdsService } from "./hsds.schema.ts";
import type { Service } from "../../core/facts/schema/services/service.ts";
import { aboutData, type AboutData } from "./about.view.ts";
import { uuid } from "./uuid.view.ts";

/** `/data/directory.json`: every service that the site may show, in the form of Open Referral HSDS 3.0. */
export interface DirectoryFile {
  readonly about: AboutData;
  readonly services: readonly HsdsService[];
}

/** Returns the directory of services. @throws ZodError when a service does not have the promised form */
export function directoryFile(site: Site): DirectoryFile {
  return {
    about: aboutData(site),
    services: [...site.facts.services.values()].map((service) =>
      HsdsService.parse(hsdsService(site, service)),
    ),
  };
}

function hsdsService(site: Site, service: Service): HsdsService {
  const { id, names, operator, channels, ages, coverage } = service;
  const [name = id, ...others] = Object.values(names);
  const of = (type: Channel["type"]): string | undefined =>
    channels.find((channel) => channel.type === type)?.value;
  const doubtful = channels.filter(({ status }) => status !== "confirmed");
  const area = site.facts.areas.get(coverage.area)?.name ?? undefined;
  return {
    id: uuid(`service/${id}`),
    name,
    ...(others.length > 0 && {
      alternate_name: [...new Set(others)].filter((other) => other !== name).join("; ") || undefined,
    }),
    ...defined("url", of("website") ?? of("form")),
    ...defined("email", of("email")),
    status: "active",
    ...defined("interpretation_services", interpreters[service.interpreters.value]),
    ...(service.cost === "free" && { fees_description: "Free of charge." }),
    ...defined("minimum_age", ages?.min),
    ...defined("maximum_age", ages?.max),
    assured_date: spanSeen([service, ...channels], site.facts).oldest,
    ...(doubtful.length > 0 && {
      alert: doubtful.map(({ id: way, status }) => `${way}: ${status}`).join("; "),
    }),
    ...(operator !== null && {
      organization: { id: uuid(`organization/${operator}`), name: operator, description: operator },
    }),
    phones: channels.filter(isTelephone).map((channel) => phone(service, channel)),
    schedules: channels.flatMap((channel) => schedules(id, channel)),
    service_areas: area === undefined ? [] : [{ id: uuid(`service-area/${id}`), name: area }],
    languages: service.languages.map((tag) => languageOf(`${id}`, tag)),
  };
}

const interpreters: Readonly<Record<Service["interpreters"]["value"], string | undefined>> = {
  unknown: undefined,
  none: "No interpreter.",
  some: "Interpreters for some languages.",
  any: "Interpreters; the languages are not named.",
  arabic: "Interpreters, Arabic among them.",
};

function isTelephone({ type }: Channel): boolean {
  return type === "phone" || type === "sms";
}

function phone(service: Service, channel: Channel): HsdsService["phones"][number] {
  const tags = channel.languages.length > 0 ? channel.languages : service.languages;
  const word = channel.word === null ? undefined : `text ${Object.values(channel.word).join(" or ")}`;
  const menu = channel.menu === null ? undefined : `press ${channel.menu}`;
  return {
    id: uuid(`phone/${service.id}/${channel.id}`),
    number: channel.value,
    type: channel.type === "sms" ? "text" : "voice",
    description: [channel.id, channel.status, word, menu].filter(Boolean).join("; "),
    languages: tags.map((tag) => languageOf(`${service.id}/${channel.id}`, tag)),
  };
}

function languageOf(of: string, tag: string): HsdsService["languages"][number] {
  return { id: uuid(`language/${of}/${tag}`), code: new Intl.Locale(tag).language };
}

/** Returns no schedule for unknown hours or times, because unknown does not mean closed. Times are in Quebec time. */
function schedules(serviceId: string, { id, hours }: Channel): HsdsService["schedules"] {
  const stretches = weekly(hours);
  return stretches.map(({ days, opens, closes }, at) => ({
    id: uuid(`schedule/${serviceId}/${id}/${at}`),
    freq: "WEEKLY",
    byday: days.map((day) => day.toUpperCase()).join(","),
    opens_at: opens,
    closes_at: closes,
    description: `${id}; America/Toronto`,
  }));
}

function weekly(hours: Hours): { days: readonly string[]; opens: string; closes: string }[] {
  if (hours === null || hours === "office") return [];
  return hours === "always" ? [{ days: DAYS, opens: "00:00", closes: "24:00" }] : hours;
}

function defined<K extends string, V>(key: K, value: V | null | undefined): { [key in K]?: V } {
  return value === null || value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
}
