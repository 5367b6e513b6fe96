import { isArabic, packArabic, packSteps } from "./columns.rules.ts";
import { kebab } from "./entries.rules.ts";
import { packPostal } from "./postal.rules.ts";
import type { Desk, FindIndex, YouthOffice } from "./wire.rules.ts";
import { displayPhone } from "../../core/phone.rules.ts";
import type { Facts } from "../../core/facts/schema/facts.ts";
import type { Locale } from "../../core/schema/locale.ts";
import type { Place, PlaceName } from "../../core/facts/schema/places/place.ts";
import type { FindSources } from "./find.load.ts";
import type { Words } from "../../core/words/load/words.ts";
import { placeView, type PoliceFacts } from "../police/place.view.ts";
import { listedIn } from "./listed.view.ts";
import { packParts } from "./parts.view.ts";
import { Table } from "./table.view.ts";
import { packYouth } from "./youth.view.ts";

export type TownFacts = PoliceFacts & Pick<Facts, "postal" | "sources">;
type PackedTowns = Pick<
  FindIndex,
  | "services"
  | "areas"
  | "desks"
  | "youth"
  | "doubts"
  | "towns"
  | "kinds"
  | "aliases"
  | "arabic"
  | "postal"
  | "parts"
>;

/** The places that the site offers, their other names and postal codes, packed for one language. */
export function packTowns(
  facts: TownFacts,
  { regions }: Pick<Words, "regions">,
  sources: FindSources,
  locale: Locale,
): PackedTowns {
  const places = facts.places.filter(({ routable }) => routable).sort((a, b) => (a.code < b.code ? -1 : 1));
  const position = new Map(places.map(({ code }, at) => [code, at]));
  const own = ownNames(facts.placeNames, locale);
  const services = new Table<string>();
  const areas = new Table<string>();
  const desks = new Table<Desk>();
  const offices = new Table<YouthOffice>();
  const doubts = new Table<string>();
  const kinds = new Table<string>();
  const desk = (place: Place): Desk => {
    const { service, call, split, youthProtection } = placeView(facts, place);
    return [
      [service, ...split.map((other) => other.service)].map(({ id }) =>
        services.at(regions.police[id] ?? id),
      ),
      call ? displayPhone(call.value, locale.phone) : "",
      call?.menu && call.menu.status !== "unconfirmed" ? `${call.menu.kind} ${call.menu.value}` : "",
      !call || call.status === "withheld" ? "unshown" : call.status,
      areas.at(regions.administrative[place.region] ?? place.region),
      place.mrc === null ? -1 : areas.at(place.mrc),
      offices.at(packYouth(facts, youthProtection, regions, locale)),
      call?.status === "listed" ? listedIn(facts.sources, call.sources) : "",
      ...(youthProtection.doubt === null ? [] : [doubts.at(regions.doubts[youthProtection.doubt] ?? "")]),
    ];
  };
  return {
    towns: {
      names: places.map(({ name }) => name).join(";"),
      desks: places.map((place) => desks.at(desk(place))),
      sizes: places.map(({ population }) => size(population ?? 0)).join(""),
      codes: some(places, ({ id, name }) =>
        kebab(name) === id ? undefined : id.slice(kebab(name).length + 1),
      ),
      sorts: some(places, ({ homonymGroup, kind }) => {
        const word = regions.kinds[kebab(kind)];
        return homonymGroup === null || !word ? undefined : kinds.at(word);
      }),
    },
    kinds: kinds.values,
    services: services.values,
    areas: areas.values,
    desks: desks.values,
    youth: offices.values,
    doubts: doubts.values,
    ...otherNames(facts.placeNames, position, own),
    postal: packPostal(
      facts.postal.map(({ prefix, codes, confidence }) => [
        confidence === "ask" ? `${prefix}?` : prefix,
        ...codes.flatMap((code) => position.get(code) ?? []),
      ]),
    ),
    parts: packParts(sources, places, regions, areas),
  };
}

/** Five quarters of the binary logarithm of the inhabitants, as a sign from "0" on. */
function size(population: number): string {
  return String.fromCharCode(48 + Math.round(1.25 * Math.log2(population + 1)));
}

/** The values of the places that have one, by position, packed. */
function some(places: readonly Place[], value: (place: Place) => string | number | undefined): string {
  return packSteps(
    places.flatMap((place, at) => {
      const found = value(place);
      return found === undefined ? [] : [[at, found] as const];
    }),
  );
}

/** Names of whole places in the script of the language, where the official one is in another: code → name. */
function ownNames(names: readonly PlaceName[], { tag }: Locale): Map<string, string> {
  const own = names.filter(
    ({ language, status, borough }) =>
      status === "transliteration-unreviewed" && borough === null && tag.startsWith(language),
  );
  return new Map(own.reverse().map(({ code, name }) => [code, name]));
}

/** In two columns: what is Arabic takes half the room apart. */
function otherNames(
  names: readonly PlaceName[],
  position: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, string>,
): Pick<FindIndex, "aliases" | "arabic"> {
  const found = names.flatMap(({ code, name }) => {
    const at = position.get(code);
    return at === undefined ? [] : [{ at, name: own.get(code) === name ? `*${name}` : name }];
  });
  const column = (arabic: boolean) => {
    const byTown = Map.groupBy(
      found.filter(({ name }) => isArabic(name) === arabic),
      ({ at }) => at,
    );
    const sorted = [...byTown].sort(([a], [b]) => a - b);
    return packSteps(sorted.map(([at, all]) => [at, [...new Set(all.map(({ name }) => name))].join(";")]));
  };
  return { aliases: column(false), arabic: packArabic(column(true)) };
}
