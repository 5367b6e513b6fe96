import { eachWord, spellings } from "../../find/keys.rules.ts";
import { fold, withoutArticle } from "../../../core/words/fold.rules.ts";

/** Names of places, one a line; towns with their codes, and other names by the position of their town. */
export interface PackedPlaces {
  readonly towns: { readonly names: string; readonly sizes: string };
  readonly aliases: readonly (readonly [town: number, names: string])[];
  readonly away: readonly { readonly places: string }[];
  /** Geographic codes of the towns in their order, each as what is added to the one before, base 36. */
  readonly codes: string;
}

/** A town by one of its names. */
export interface NamedTown {
  readonly code: string;
  readonly name: string;
  /** Twice the binary logarithm of the inhabitants. */
  readonly size: number;
}

const CODE_LENGTH = 5;
/** A town of twenty thousand is also called by the first of its two names: Sorel-Tracy. */
const LARGE = 28;
const SHORTEST = 5;

/** Codes in their order, packed. */
export function packCodes(codes: readonly string[]): string {
  return codes.map((code, at) => (Number(code) - Number(codes[at - 1] ?? 0)).toString(36)).join(",");
}

/** Finds towns by any of their names. */
export class PlaceNames {
  readonly #byName = new Map<string, NamedTown[]>();
  readonly #away = new Set<string>();
  readonly #own = new Set<string>();
  readonly #lengths = new Map<string, number>();
  readonly #byCode: ReadonlyMap<string, NamedTown>;
  /** Codes of the towns, in their order. */
  readonly codes: readonly string[];

  constructor({ towns, aliases, away, codes }: PackedPlaces, abroad: readonly string[]) {
    let code = 0;
    const steps = codes.split(",");
    const list = towns.names.split("\n").map((name, at): NamedTown => ({
      code: String((code += parseInt(steps[at] ?? "0", 36))).padStart(CODE_LENGTH, "0"),
      name,
      size: towns.sizes.charCodeAt(at) - 48,
    }));
    for (const town of list) this.#add(town.name, town);
    for (const town of list) if (town.size >= LARGE) this.#addFirst(town);
    for (const [at, names] of aliases)
      for (const name of names.split("\n")) this.#add(name.replace(/^\*/, ""), list[at]!);
    for (const { places } of away) for (const name of places.split("\n")) this.#away.add(fold(name));
    for (const name of abroad) this.#away.add(fold(name));
    for (const name of [...this.#byName.keys(), ...this.#away]) {
      const words = name.split(" ");
      const first = withoutArticle(words[0]!);
      this.#lengths.set(first, Math.max(words.length, this.#lengths.get(first) ?? 0));
    }
    this.#byCode = new Map(list.map((town) => [town.code, town]));
    this.codes = list.map(({ code }) => code);
  }

  /** How many words the longest name has that begins with a word; 0 when none does. */
  longest(word: string): number {
    return this.#lengths.get(withoutArticle(word)) ?? 0;
  }

  town(code: string): NamedTown | undefined {
    return this.#byCode.get(code);
  }

  #add(name: string, town: NamedTown): void {
    for (const { text, whole } of spellings(name)) {
      if (!whole || text.length < 3) continue;
      // "trois riviere"
      const single = / .{5,}s$/.test(text) ? text.slice(0, -1) : "";
      if (single !== "" && !this.#byName.has(single)) this.#byName.set(single, [town]);
      const known = this.#byName.get(text);
      if (known === undefined) this.#byName.set(text, [town]);
      else if (!known.some(({ code }) => code === town.code)) known.push(town);
    }
  }

  /** The first of two names joined by a hyphen, where no other place has it. */
  #addFirst(town: NamedTown): void {
    const first = /^([^\s\d'’-]+)[-–][^\s'’-]+$/u.exec(town.name)?.[1];
    const key = fold(first ?? "");
    if (key.length >= SHORTEST && !this.#byName.has(key)) {
      this.#byName.set(key, [town]);
      this.#own.add(key);
    }
  }

  /** Towns of a folded name; the larger first. */
  towns(folded: string): readonly NamedTown[] {
    const found = this.#byName.get(folded) ?? this.#byName.get(eachWord(folded, withoutArticle)) ?? [];
    return found.length < 2 ? found : [...found].sort((a, b) => b.size - a.size);
  }

  /** Whether a name is only the first half of a town's. */
  isHalf(folded: string): boolean {
    return this.#own.has(folded);
  }

  isAway(folded: string): boolean {
    return this.#away.has(folded);
  }
}
