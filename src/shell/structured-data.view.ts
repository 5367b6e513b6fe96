import type { Site } from "../core/site.ts";
import { translator } from "../core/words/translate.ts";
import { href } from "../core/words/urls.ts";
import type { Channel } from "../core/facts/schema/services/channel.ts";
import { DAYS } from "../core/vocabulary.rules.ts";
import type { Hours } from "../core/schema/hours.ts";
import type { Service } from "../core/facts/schema/services/service.ts";
import { serviceAt } from "../ui/service.view.ts";

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** An object of schema.org. JSON drops undefined values. */
type Thing = Readonly<Record<string, unknown>>;

/**
 * Returns JSON-LD for search engines and voice assistants: the service on the page of a service, the site on the home
 * page. It has confirmed values only, because other values need the mark that people see.
 *
 * @returns JSON that is safe inside a `<script>`, or undefined for other pages
 */
export function structuredData(site: Site, path: string): string | undefined {
  const service = serviceAt(site, path);
  if (service) return json(serviceThing(service, site));
  return path === "" ? json(siteThing(site)) : undefined;
}

function siteThing(site: Site): Thing {
  const { locale } = site;
  const name = translator(locale, "frame")("name");
  const url = site.facts.site.origin + href(locale.id);
  return {
    "@type": "WebSite",
    name,
    url,
    inLanguage: locale.tag,
    publisher: { "@type": "Organization", name, url },
  };
}

function serviceThing(service: Service, site: Site): Thing {
  const own = site.words.services[service.id];
  const area = site.facts.areas.get(service.coverage.area)?.name ?? undefined;
  return {
    "@type": service.publicBody ? "GovernmentService" : "Service",
    name: own?.name ?? service.id,
    description: own?.what,
    provider: service.operator === null ? undefined : { "@type": "Organization", name: service.operator },
    areaServed: area === undefined ? undefined : { "@type": "AdministrativeArea", name: area },
    availableChannel: service.channels
      .filter(({ status }) => status === "confirmed")
      .map((channel) => channelThing(channel, service)),
  };
}

function channelThing(channel: Channel, service: Service): Thing {
  const languages = channel.languages.length > 0 ? channel.languages : service.languages;
  const point = {
    "@type": "ContactPoint",
    contactType: service.kind,
    telephone: channel.value,
    availableLanguage: languages.length > 0 ? languages : undefined,
    hoursAvailable: hoursThings(channel.hours),
  };
  const way =
    channel.type === "phone"
      ? { servicePhone: point }
      : channel.type === "sms"
        ? { serviceSmsNumber: point }
        : channel.type === "email"
          ? { serviceUrl: `mailto:${channel.value}` }
          : { serviceUrl: channel.value };
  return { "@type": "ServiceChannel", ...way };
}

/** Returns the opening hours. Unknown hours or times return undefined, because unknown is not closed. */
function hoursThings(hours: Hours): Thing[] | undefined {
  if (hours === null || hours === "office") return undefined;
  const stretches = hours === "always" ? [{ days: [...DAYS], opens: "00:00", closes: "23:59" }] : hours;
  return stretches.map(({ days, opens, closes }) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: days.map((day) => WEEK[DAYS.indexOf(day)]),
    opens,
    closes: closes === "24:00" ? "23:59" : closes,
  }));
}

function json(thing: Thing): string {
  return JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");
}
