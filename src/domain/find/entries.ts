import type { DeskStatus, FindIndex, PackedAway, PackedTopic, Scope, YouthLine } from "./wire.ts";

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
/** A place outside Quebec: only its province is answered. */
export interface Away {
  readonly kind: "away";
  readonly name: string;
  readonly href: string;
}
export type Topic = Omit<PackedTopic, "words">;
export type Entry = Town | Away | Topic;

/** An entry that was found; `via` is the other name that found it, "" for its own. */
export interface Hit {
  readonly entry: Entry;
  readonly via: string;
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

/** The towns of an index, in its order. */
export function unpackTowns(index: FindIndex): Town[] {
  const { towns, aliases, desks, services, areas, links } = index;
  const offices = index.youth.map(([region, anchor, page, ...lines]): Youth => ({
    region,
    anchor,
    page,
    lines,
  }));
  const own = new Map(aliases.map(([at, names]) => [at, /^\*(.*)/m.exec(names)?.[1] ?? ""]));
  return towns.names.split("\n").map((name, at) => {
    const [served, number, menu, status, region, county, youth, listed, ...doubts] =
      desks[towns.desks[at] ?? 0]!;
    return {
      kind: "town",
      name,
      own: own.get(at) ?? "",
      sort: towns.kinds[at] ?? "",
      href: links.town.replace("*", towns.ids[at] ?? kebab(name)),
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

/** A province as an entry. */
export function unpackAway({ name, href }: PackedAway): Away {
  return { kind: "away", name, href };
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
