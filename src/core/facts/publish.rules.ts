import type { Abroad } from "./schema/places/abroad.ts";
import type { Facts } from "./schema/facts.ts";
import type { Platform } from "./schema/services/platform.ts";
import type { PolicePost, PoliceService } from "./schema/places/police.ts";
import type { Service } from "./schema/services/service.ts";
import type { Site } from "./schema/site.ts";
import type { Status } from "./schema/status.ts";

interface Rated {
  readonly status: Status;
}

/**
 * Returns the facts without withheld values: what pages may show.
 * It drops a service with no channels left. Youth protection stays, because people reach it by region.
 *
 * @example publishable(loadFacts()).services.has("stop-it-now"); // false: withheld
 */
export function publishable(facts: Facts): Facts {
  const police = mapValues(facts.police, publishPolice);
  return {
    ...facts,
    services: new Map(
      [...mapValues(facts.services, publishService)].filter(([, service]) => isReachable(service)),
    ),
    youthProtection: facts.youthProtection.map((region) => ({
      ...region,
      phones: region.phones.filter(isShown),
      englishLine: shownOrNull(region.englishLine),
    })),
    platforms: mapValues(facts.platforms, publishPlatform),
    police,
    posts: new Map([...police.values()].flatMap(({ posts }) => posts.map((post) => [post.id, post]))),
    provinces: facts.provinces.map((row) => ({
      ...row,
      phones: row.phones.filter(isShown),
      website: shownOrNull(row.website),
      childExploitationUnit: shownOrNull(row.childExploitationUnit),
    })),
    abroad: publishAbroad(facts.abroad),
    site: publishSite(facts.site),
  };
}

function publishService(service: Service): Service {
  return { ...service, channels: service.channels.filter(isShown) };
}

function isReachable(service: Service): boolean {
  return isShown(service) && (service.channels.length > 0 || service.kind === "youth-protection");
}

function publishPlatform(platform: Platform): Platform {
  const tasks = Object.entries(platform.tasks).map(([id, task]) => [
    id,
    { ...task, steps: task.steps.filter(isShown) },
  ]);
  return {
    ...platform,
    minAge: isShown(platform.minAge) ? platform.minAge : { value: null, status: "unconfirmed", sources: [] },
    tasks: Object.fromEntries(tasks) as Platform["tasks"],
    links: platform.links.filter(isShown),
  };
}

function publishPolice(service: PoliceService): PoliceService {
  return {
    ...withShownPhones(service),
    website: shownOrNull(service.website),
    languages: service.languages.filter(isShown),
    finder: shownOrNull(service.finder),
    childExploitationUnit: shownOrNull(service.childExploitationUnit),
    operating: shownOrNull(service.operating),
    posts: service.posts.map(withShownPhones),
  };
}

function withShownPhones<T extends PolicePost | PoliceService>(holder: T): T {
  const phones = holder.phones.filter(isShown).map((phone) => ({ ...phone, menu: shownOrNull(phone.menu) }));
  return { ...holder, phones };
}

function publishAbroad(abroad: Abroad): Abroad {
  return {
    ...abroad,
    fallback: shownOrNull(abroad.fallback),
    countries: abroad.countries.filter(isShown).map((country) => ({
      ...country,
      numbers: country.numbers.filter(isShown),
      hotlines: country.hotlines.filter(isShown),
    })),
  };
}

function publishSite(site: Site): Site {
  return { ...site, exit: Object.fromEntries(Object.entries(site.exit).filter(([, page]) => isShown(page))) };
}

function isShown({ status }: Rated): boolean {
  return status !== "withheld";
}

function shownOrNull<T extends Rated>(value: T | null): T | null {
  return value !== null && isShown(value) ? value : null;
}

function mapValues<V>(map: ReadonlyMap<string, V>, change: (value: V) => V): Map<string, V> {
  return new Map([...map].map(([id, value]) => [id, change(value)]));
}
