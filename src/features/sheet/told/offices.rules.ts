import { displayPhone, type PhonePattern } from "../../../core/phone.rules.ts";
import { fold } from "../../../core/words/fold.rules.ts";
import type { Office, Places, Spot, Town } from "../../report/receiver.rules.ts";
import { learnt, type Knowledge } from "./knowledge.rules.ts";
import type { NamedTown } from "./place-names.rules.ts";

/** A body of towns: its id, its post, its name in each language, its numbers in E.164, else its site. */
export type PackedOffice = readonly [
  id: string,
  post: string,
  names: readonly string[],
  numbers: readonly string[],
  site?: string,
];

/** Who takes reports in each town, in the order of the towns of `Knowledge`. */
export interface PackedOffices {
  /** Language ids of the names, each with how it writes a telephone. */
  readonly languages: readonly (readonly [id: string, pattern: PhonePattern])[];
  readonly police: readonly PackedOffice[];
  readonly youth: readonly PackedOffice[];
  /** For each town the positions of its police and its youth protection, and of a town nearby with another police or -1. */
  readonly towns: readonly (readonly [police: number, youth: number, next: number])[];
  /** Town to its county or region, where several places have its name. */
  readonly qualifiers: Readonly<Record<number, string>>;
  /** Folded name to the country of a well-known place of that name. */
  readonly namesakes: Readonly<Record<string, string>>;
}

/** "Saint-Lambert (Abitibi-Ouest)" */
const QUALIFIED = /^([^()]{1,80}?) ?\(([^()]{1,80})\)$/;
const BETWEEN = /[,;،؛]/;
const LONGEST = 200;

/**
 * Returns what knows places by their names.
 *
 * @param countriesIn the codes of the countries that a text names; "" for one that is not told
 */
export function placesOf(
  knowledge: Knowledge,
  packed: PackedOffices,
  countriesIn: (text: string) => readonly string[],
): Places {
  const { names } = learnt(knowledge);
  const provinces = new Set(
    knowledge.places.away.flatMap(({ places }) => places.split("\n").map((name) => fold(name))),
  );
  const position = new Map(names.codes.map((code, at) => [code, at]));
  const office = (kind: Office["kind"], [id, post, said, numbers, site]: PackedOffice): Office => ({
    kind,
    id,
    post,
    names: Object.fromEntries(
      packed.languages.map(([language], at) => [language, said[at] ?? said[0] ?? id]),
    ),
    numbers,
    ...(site !== undefined && { site }),
    written: Object.fromEntries(
      packed.languages.map(([language, pattern]) => [
        language,
        numbers.map((one) => displayPhone(one, pattern)),
      ]),
    ),
  });
  const fullName = (at: number): string => {
    const name = names.town(names.codes[at] ?? "")?.name ?? "";
    const qualifier = packed.qualifiers[at];
    return qualifier === undefined ? name : `${name} (${qualifier})`;
  };
  const townOf = ({ code, name }: NamedTown): Town => {
    const at = position.get(code)!;
    const [police, youth, next] = packed.towns[at]!;
    return {
      name,
      full: fullName(at),
      police: office("police", packed.police[police]!),
      youth: office("youth-protection", packed.youth[youth]!),
      nextTown: next < 0 ? undefined : fullName(next),
    };
  };
  const named = (text: string): Town[] => names.towns(fold(text)).map(townOf);
  const awayOf = (text: string): string => {
    const [country] = countriesIn(text);
    if (country) return country;
    const parts = [text, ...text.split(BETWEEN)].map((part) => fold(part));
    if (parts.some((part) => provinces.has(part))) return "province";
    return country === "" || parts.some((part) => names.isAway(part)) ? "unknown" : "";
  };
  return {
    at(typed: string): Spot {
      const text = typed.slice(0, LONGEST).trim();
      if (text === "") return { towns: [], away: "" };
      const [, bare = "", qualifier = ""] = QUALIFIED.exec(text) ?? [];
      const full = bare === "" ? [] : named(bare).filter((town) => isCalled(town, qualifier));
      if (full.length > 0) return { towns: full, away: "" };
      const whole = named(text);
      if (whole.length > 0) return { towns: whole, away: packed.namesakes[fold(text)] ?? "" };
      const [first = "", ...rest] = text.split(BETWEEN);
      const away = awayOf(rest.join(","));
      const towns = away === "" ? named(first) : [];
      return towns.length > 0 ? { towns, away: "" } : { towns: [], away: away || awayOf(text) };
    },
  };
}

const isCalled = ({ name, full }: Town, qualifier: string): boolean =>
  fold(full) === fold(`${name} ${qualifier}`);
