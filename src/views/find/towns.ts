import { kebab } from "../../domain/find/entries.ts";
import type { Desk, FindIndex, YouthOffice } from "../../domain/find/wire.ts";
import { displayPhone } from "../../domain/phone.ts";
import type { Facts } from "../../schema/facts/facts.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import type { Place, PlaceName } from "../../schema/facts/places/place.ts";
import type { Words } from "../../content/words/words.ts";
import { placeView, type PoliceFacts } from "../places/place.ts";
import { listedIn } from "./listed.ts";
import { packYouth } from "./youth.ts";

export type TownFacts = PoliceFacts & Pick<Facts, "postal" | "sources">;
type PackedTowns = Pick<
  FindIndex,
  "services" | "areas" | "desks" | "youth" | "doubts" | "towns" | "aliases" | "postal"
>;

/** The places that the site offers, their other names and postal codes, packed for one language. */
export function packTowns(
  facts: TownFacts,
  { regions }: Pick<Words, "regions">,
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
      names: places.map(({ name }) => name).join("\n"),
      desks: places.map((place) => desks.at(desk(place))),
      sizes: places.map(({ population }) => size(population ?? 0)).join(""),
      ids: some(places, ({ id, name }) => (kebab(name) === id ? undefined : id)),
      kinds: some(places, ({ homonymGroup, kind }) =>
        homonymGroup === null ? undefined : regions.kinds[kebab(kind)],
      ),
    },
    services: services.values,
    areas: areas.values,
    desks: desks.values,
    youth: offices.values,
    doubts: doubts.values,
    aliases: otherNames(facts.placeNames, position, own),
    postal: facts.postal.map(({ prefix, codes, confidence }) => [
      confidence === "ask" ? `${prefix}?` : prefix,
      ...codes.flatMap((code) => position.get(code) ?? []),
    ]),
  };
}

/** A list in which each value stands once; `at` gives its position. */
class Table<T> {
  readonly values: T[] = [];
  readonly #positions = new Map<string, number>();

  at(value: T): number {
    const key = JSON.stringify(value);
    const position = this.#positions.get(key) ?? this.values.push(value) - 1;
    this.#positions.set(key, position);
    return position;
  }
}

/** Twice the binary logarithm of the inhabitants, as a sign from "0" on. */
function size(population: number): string {
  return String.fromCharCode(48 + Math.round(2 * Math.log2(population + 1)));
}

/** The values of the places that have one, by position. */
function some(places: readonly Place[], value: (place: Place) => string | undefined): Record<number, string> {
  return Object.fromEntries(
    places.flatMap((place, at) => (value(place) === undefined ? [] : [[at, value(place)!]])),
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

function otherNames(
  names: readonly PlaceName[],
  position: ReadonlyMap<string, number>,
  own: ReadonlyMap<string, string>,
): FindIndex["aliases"] {
  const byTown = new Map<number, Set<string>>();
  for (const { code, name } of names) {
    const at = position.get(code);
    const line = own.get(code) === name ? `*${name}` : name;
    if (at !== undefined) byTown.set(at, (byTown.get(at) ?? new Set()).add(line));
  }
  return [...byTown].sort(([a], [b]) => a - b).map(([at, others]) => [at, [...others].join("\n")]);
}
