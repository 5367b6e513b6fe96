import { facts, locales, siteIn } from "../../src/site/site.ts";
import MiniSearch from "minisearch";
import { loadFindSources } from "../../src/features/find/find.load.ts";
import { Finder } from "../../src/features/find/finder.rules.ts";
import { findIndex } from "../../src/features/find/index.view.ts";
import { TOWN_QUERIES } from "../../src/features/find/tests/town-queries.ts";
import { median, type Row } from "./row.ts";

const ROUNDS = 9;
const SHOWN = 3;

/** Compares the find box with MiniSearch: the same names of towns, typed as people type them. */
export async function find(): Promise<Row[]> {
  const sources = loadFindSources(facts(), locales());
  const finders = new Map<string, (typed: string) => string[]>();
  for (const locale of locales()) {
    const finder = new Finder(findIndex(siteIn(locale), sources));
    await finder.ready;
    finders.set(locale.id, (typed) => {
      const answer = finder.find(typed);
      const towns = answer.kind === "town" ? answer.towns : "hits" in answer ? answer.hits : [];
      return towns.slice(0, SHOWN).map(({ entry }) => entry.href.split("/").filter(Boolean).at(-1)!);
    });
  }
  const search = new MiniSearch({ fields: ["names"], searchOptions: { prefix: true, fuzzy: 0.2 } });
  search.addAll(
    facts()
      .places.filter(({ routable }) => routable)
      .map(({ id, name, code }) => ({
        id,
        names: [
          name,
          ...facts().placeNames.flatMap((other) => (other.code === code ? [other.name] : [])),
          ...facts().postal.flatMap(({ codes, prefix }) => (codes.includes(code) ? [prefix] : [])),
        ].join(" · "),
      })),
  );
  const theirs = (typed: string): string[] =>
    search
      .search(typed)
      .slice(0, SHOWN)
      .map(({ id }) => String(id));

  const queries = TOWN_QUERIES.trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .flatMap(([locale = "", typed = "", wanted = ""]) => {
      const [kind = "", id = ""] = wanted.split(" ");
      return kind === "=" || kind === "town" ? [{ locale, typed, id }] : [];
    });
  const ask = (find: (locale: string, typed: string) => string[]): number =>
    queries.filter(({ locale, typed, id }) => find(locale, typed).includes(id)).length;
  const sides = {
    ours: (locale: string, typed: string) => finders.get(locale)!(typed),
    theirs: (_: string, typed: string) => theirs(typed),
  };
  const times = { ours: [] as number[], theirs: [] as number[] };
  const right = { ours: 0, theirs: 0 };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of ["ours", "theirs"] as const) {
      const begun = performance.now();
      right[side] = ask(sides[side]);
      times[side].push(performance.now() - begun);
    }
  const peer = "MiniSearch, prefix and fuzzy";
  return [
    {
      what: `towns found, of ${queries.length}`,
      ours: String(right.ours),
      theirs: String(right.theirs),
      peer,
      goal: "",
    },
    {
      what: "time of a query",
      ours: (median(times.ours) / median(times.theirs)).toFixed(2),
      theirs: "1",
      peer,
      goal: "",
    },
  ];
}
