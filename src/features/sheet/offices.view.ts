import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Place } from "../../core/facts/schema/places/place.ts";
import type { PoliceService } from "../../core/facts/schema/places/police.ts";
import type { Site } from "../../core/site.ts";
import { fold } from "../../core/words/fold.rules.ts";
import { findSources } from "../find/find.load.ts";
import { placeView } from "../police/place.view.ts";
import { sheetSources } from "../report/load/load.ts";
import type { PackedOffice, PackedOffices } from "./told/offices.rules.ts";
import { placesInOrder } from "./told.view.ts";

/** Why a police shows no number of its own: it asks to be reached by that for emergencies. */
const THROUGH_911 = "reached-through-911";
/** The first two digits of the code of a municipality: neighbours have the same. */
const DIVISION = 2;
/** The kinds of police that may stand in for another, the first one first. */
const [PROVINCIAL, MUNICIPAL] = ["provincial", "municipal"];

/** Who takes reports in each town, with names in the languages of those who take them. */
export function packOffices(site: Site): PackedOffices {
  const { facts } = site;
  const languages = sheetSources(site).handovers.map(({ id }) => site.in({ id }));
  const places = placesInOrder(facts);
  const views = places.map((place) => placeView(facts, place));
  const [police, youth] = [new Distinct(), new Distinct()];
  const rows = views.map(({ place, service, post, call, youthProtection: { region, phones } }) => {
    const names = languages.map(({ words }) => {
      const name = words.regions.police[service.id] ?? service.id;
      return post ? `${name}, ${post.city}` : name;
    });
    const guards = languages.map(
      ({ words, locale }) =>
        `${words.services["dpj"]?.short ?? ""}, ${region.names[locale.id] ?? Object.values(region.names)[0] ?? region.code}`,
    );
    return {
      place,
      police: police.at([service.id, post?.id ?? "", names, ...reachOf(call, service)]),
      youth: youth.at([region.code, "", guards, phones.map(({ value }) => value)]),
    };
  });
  const { namesakes } = findSources(site);
  const foreign = Object.entries(namesakes).flatMap(([code, names]) =>
    names.map((name) => [fold(name), code] as const),
  );
  return {
    languages: languages.map(({ locale }) => [locale.id, locale.phone]),
    police: police.values,
    youth: youth.values,
    towns: rows.map((row) => [row.police, row.youth, nextOf(row.place, places, facts)]),
    qualifiers: Object.fromEntries(
      places.flatMap((place, at): [number, string][] =>
        isShared(place, places, foreign) ? [[at, qualifierOf(place, languages[0]!)]] : [],
      ),
    ),
    namesakes: Object.fromEntries(foreign),
  };
}

/** The number of a police, 911 where it asks to be reached by it, or its site where no number may be shown. */
function reachOf(
  call: { readonly value: string } | undefined,
  { noPhone, emergency, website }: PoliceService,
): [numbers: string[], site?: string] {
  if (call) return [[call.value]];
  if (noPhone === THROUGH_911) return [[emergency]];
  return website ? [[], website.url] : [[]];
}

/** Whether the name alone does not say which place it is. */
function isShared(
  place: Place,
  places: readonly Place[],
  foreign: readonly (readonly [string, string])[],
): boolean {
  return (
    places.some((other) => other !== place && other.name === place.name) ||
    foreign.some(([name]) => name === fold(place.name))
  );
}

/** The county of a place, or its region, in the first language of those who take reports. */
function qualifierOf({ mrc, region }: Place, { words }: Pick<Site, "words">): string {
  return mrc ?? words.regions.administrative[region] ?? region;
}

/**
 * A town nearby whose police is another: the Sûreté's where the town has its own police, that of a city where the Sûreté
 * serves it. It is the largest one of the census division, else of the nearest division: of the region for a city, of
 * any region for the Sûreté, which serves them all. -1 where there is none.
 */
function nextOf(place: Place, places: readonly Place[], facts: Pick<Facts, "police">): number {
  const division = ({ code }: Place): number => Number(code.slice(0, DIVISION));
  const others = places.filter(
    ({ police, phoneStatus }) =>
      police !== place.police && phoneStatus !== "none" && phoneStatus !== "withheld",
  );
  const near = (one: Place): number => Math.abs(division(one) - division(place));
  const of = (type: string): Place[] =>
    others.filter(({ police }) => facts.police.get(police)?.type === type);
  const [provincial, municipal] = [of(PROVINCIAL), of(MUNICIPAL)];
  const inRegion = ({ region }: Place): boolean => region === place.region;
  const found = [
    ...[provincial, municipal].map((some) => some.filter((one) => near(one) === 0)),
    ...[provincial, municipal].map((some) => some.filter(inRegion)),
    provincial,
  ];
  const [nearest] = (found.find((some) => some.length > 0) ?? []).toSorted(
    (a, b) => near(a) - near(b) || (b.population ?? 0) - (a.population ?? 0),
  );
  return nearest ? places.indexOf(nearest) : -1;
}

/** Values in the order in which they first come. */
class Distinct {
  readonly values: PackedOffice[] = [];
  readonly #known = new Map<string, number>();

  at(value: PackedOffice): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key) ?? this.values.push(value) - 1;
    this.#known.set(key, known);
    return known;
  }
}
