import type { Countries } from "../../../shell/danger/countries.rules.ts";
import { fold } from "../../../core/words/fold.rules.ts";
import type { Places } from "../../report/receiver.rules.ts";
import type { Gazetteer, Where } from "../../report/there.rules.ts";
import type { Detail } from "./details.rules.ts";

/** Another country: its ISO code, its clocks, and names of its places that have another clock. */
export type PackedClocks = readonly [code: string, clocks: readonly string[], except: readonly string[]];

const NOWHERE: Where = { at: "", country: "", clocks: [] };
const HERE: Where = { ...NOWHERE, at: "here" };
const ELSEWHERE: Where = { ...NOWHERE, at: "away" };

/** What stands for a gazetteer while none has come: a place that is named may be anywhere. */
export const UNKNOWN_PLACES: Gazetteer = {
  at: (place) => (place.trim() === "" ? NOWHERE : ELSEWHERE),
  in: (text) => (text.trim() === "" ? NOWHERE : ELSEWHERE),
};

/**
 * Returns what knows in which country a text is set.
 *
 * @param clocks of the countries, in their order
 * @param read finds the towns of Quebec in a text
 */
export function gazetteerOf(
  countries: Pick<Countries, "sets">,
  clocks: readonly PackedClocks[],
  places: Places,
  read: (text: string) => readonly Pick<Detail, "kind">[],
): Gazetteer {
  /** The one country of which a text may speak; undefined for none, and elsewhere for several. */
  const abroad = (text: string): Where | undefined => {
    const sets = countries.sets(text);
    if (sets.length === 0) return undefined;
    // "Tripoli, Lebanon": the city may be in two countries, and only one of them has both names.
    const common = [...sets[0]!].filter((at) => sets.every((set) => set.has(at)));
    const [country = "", known = [], except = []] = (common.length === 1 && clocks[common[0]!]) || [];
    if (country === "") return ELSEWHERE;
    const words = ` ${fold(text)} `;
    const isElsewhere = except.some((name) => words.includes(` ${fold(name)} `));
    return { at: "away", country, clocks: isElsewhere ? [] : known };
  };
  return {
    at(place) {
      const { towns, away } = places.at(place);
      if (away === "") return towns.length > 0 ? HERE : NOWHERE;
      return towns.length > 0 ? ELSEWHERE : (abroad(place) ?? ELSEWHERE);
    },
    in(text) {
      const isHere = read(text).some(({ kind }) => kind === "town");
      const there = abroad(text);
      return there ? (isHere ? ELSEWHERE : there) : isHere ? HERE : NOWHERE;
    },
  };
}
