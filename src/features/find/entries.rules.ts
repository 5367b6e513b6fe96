import { unpackArabic, unpackSteps } from "./columns.rules.ts";
import type { Reader } from "../../core/vocabulary.rules.ts";
import type { CountryNumber } from "../../shell/danger/countries.rules.ts";
import type { DeskStatus, FindIndex, PackedAway, PackedTopic, Scope, YouthLine } from "./wire.rules.ts";

/** A town of Quebec and whom to call there. */
export interface Town {
  readonly kind: "town";
  /** Official name. */
  readonly name: string;
  /** Name in the page's script; "" when there is none. */
  readonly own: string;
  /** Official kind where namesakes need it; else "". */
  readonly sort: string;
  readonly href: string;
  /** Grows with the number of inhabitants, 0 when unknown. */
  readonly size: number;
  readonly services: readonly string[];
  readonly number: string;
  readonly menu: string;
  readonly status: DeskStatus;
  readonly region: string;
  readonly county: string;
  readonly listed: string;
  readonly youth: Youth;
  /** What to know before calling youth protection for it; "" when there is nothing. */
  readonly doubt: string;
}
/** Youth protection of a health region, as `YouthOffice` packs it. */
export interface Youth {
  readonly region: string;
  readonly anchor: string;
  readonly page: string;
  readonly lines: readonly YouthLine[];
}
/** A place outside Quebec: only its province or country is answered. */
export interface Away {
  readonly kind: "away";
  readonly name: string;
  readonly href: string;
  /** Numbers inside another country; undefined for a province. */
  readonly numbers: readonly CountryNumber[] | undefined;
}
/** A region or a county: more than one town. */
export interface Area {
  readonly kind: "area";
  readonly name: string;
  /** All towns: which one it is, the person says in the box. */
  readonly href: string;
  /** Regions and counties of its towns. */
  readonly within: ReadonlySet<string>;
  /** Positions of its other towns. */
  readonly others: ReadonlySet<number>;
}
export type Topic = Omit<PackedTopic, "words">;
export type Entry = Town | Away | Area | Topic;

/** An entry that was found; `via` is the other name that found it, "" for its own. */
export interface Hit {
  readonly entry: Entry;
  readonly via: string;
  /** Id of the situation, where the ear heard it. */
  readonly situation?: string;
  /** The reader who speaks, where the ear heard it. */
  readonly reader?: Reader;
}

/**
 * The id of a place from its name, as in its address.
 *
 * @example kebab("L’Île-d’Anticosti") // "l-ile-d-anticosti"
 */
export function kebab(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/œ/g, "oe")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Other names of towns, by position; "*" before the one in the page's own script. */
export function otherNames({ aliases, arabic }: FindIndex): [town: number, names: string[]][] {
  return [...unpackSteps(aliases), ...unpackSteps(unpackArabic(arabic))].map(([at, names]) => [
    at,
    names.split(";"),
  ]);
}

/** The towns of an index, in its order. */
export function unpackTowns(index: FindIndex): Town[] {
  const { towns, desks, services, areas, links } = index;
  const offices = index.youth.map(([region, anchor, page, ...lines]): Youth => ({
    region,
    anchor,
    page,
    lines,
  }));
  const codes = new Map(unpackSteps(towns.codes));
  const sorts = new Map(unpackSteps(towns.sorts));
  const own = new Map(
    otherNames(index).flatMap(([at, names]) =>
      names.flatMap((name) => (name[0] === "*" ? [[at, name.slice(1)]] : [])),
    ),
  );
  return towns.names.split(";").map((name, at) => {
    const [served, number, menu, status, region, county, youth, listed, ...doubts] =
      desks[towns.desks[at] ?? 0]!;
    return {
      kind: "town",
      name,
      own: own.get(at) ?? "",
      sort: index.kinds[Number(sorts.get(at) ?? -1)] ?? "",
      href: links.town.replace("*", [kebab(name), codes.get(at) ?? []].flat().join("-")),
      size: towns.sizes.charCodeAt(at) - 48,
      services: served.map((service) => services[service] ?? ""),
      number,
      menu,
      status,
      region: areas[region] ?? "",
      county: areas[county] ?? "",
      listed,
      youth: offices[youth]!,
      doubt: doubts.map((doubt) => index.doubts[doubt]).join(" "),
    };
  });
}

/** Regions in everyday words, and each county by its own name. */
export function unpackAreas(
  { parts, areas, links }: FindIndex,
  towns: readonly Town[],
): [names: string[], Area][] {
  const counties = [...new Set(towns.map(({ county }) => county))].filter(Boolean);
  const packed = [...parts, ...counties.map((county) => [county, [areas.indexOf(county)], []] as const)];
  return packed.map(([text, within, others]) => {
    const names = text.split(";");
    return [
      names,
      {
        kind: "area",
        name: names[0]!,
        href: links.all,
        within: new Set(within.map((at) => areas[at]!)),
        others: new Set(others),
      },
    ];
  });
}

/** A province or a country as an entry. */
export function unpackAway({ name, href, numbers }: PackedAway): Away {
  return { kind: "away", name, href, numbers };
}

/**
 * Whether towns of one name lead to the same help: police, number, region and youth protection alike, or youth
 * protection alone where it is asked for. Then one answer may name them all; otherwise the person chooses.
 */
export function alike(towns: readonly Town[], scope: Scope): boolean {
  const police = ({ services, number, menu, region }: Town) => [...services, number, menu, region];
  const help = (town: Town) =>
    scope === "youth-protection" ? [town.youth.anchor, town.doubt] : [...police(town), town.youth.anchor];
  return new Set(towns.map((town) => help(town).join("\n"))).size === 1;
}

/** Whether an entry is another country. */
export const isAbroad = (entry: Entry): boolean => entry.kind === "away" && entry.numbers !== undefined;
