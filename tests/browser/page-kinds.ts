import { site } from "../../src/site/site.ts";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathOf } from "../../src/core/facts/addresses.ts";
import type { Locale } from "../../src/core/schema/locale.ts";
import { FULL, SEED } from "../shared/sample.ts";

const DIST = "dist";
// A folder of more pages than this holds one kind; fewer are each their own.
const FEW = 4;
/** A plan for one reader. */
const READER = /^help\/[^/]+\/[a-e]\/$/;

/** No plan, though its address hides among theirs. */
const REMOVAL = `${pathOf(site(), "take-down")}/`;

/** A kind of page, and the paths of all of them after the language. */
interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
}

const known = new Map<string, Kind[]>();

/** The kinds of page of a language, heaviest first, read from the built site: a new kind is tested by being there. */
function kinds({ id }: Locale): Kind[] {
  // Read once: nothing builds the site while its pages are tried.
  const all = known.get(id) ?? kindsIn(id);
  known.set(id, all);
  return all;
}

function kindsIn(id: string): Kind[] {
  const root = join(DIST, id);
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("index.html"),
  );
  const weighed = files
    .map((file) => ({
      path: file.replaceAll("\\", "/").replace(/index\.html$/, ""),
      weight: statSync(join(root, file)).size,
    }))
    .toSorted((a, b) => b.weight - a.weight || a.path.localeCompare(b.path));
  const named = weighed.filter(({ path }) => folderOf(path) !== "" && !isNumbered(path));
  const crowds = Map.groupBy(named, ({ path }) => folderOf(path));
  const kindOf = (path: string): string => {
    if (READER.test(path)) return "help/#/reader";
    if (path === REMOVAL) return path;
    if (isNumbered(path)) return `${folderOf(path)}/#`;
    return (crowds.get(folderOf(path))?.length ?? 0) > FEW ? `${folderOf(path)}/*` : path;
  };
  const grouped = Map.groupBy(weighed, ({ path }) => kindOf(path));
  return [...grouped].map(([name, all]) => ({ name, paths: all.map(({ path }) => path) }));
}

/** "police/place/granby/" lies in "police/place", and "police/" in "". */
function folderOf(path: string): string {
  return path.split("/").slice(0, -2).join("/");
}

function isNumbered(path: string): boolean {
  return /\/\d+\/$/.test(path);
}

/** Address of one page of each kind, in one language: the heaviest, or the lightest. */
export function onePerKind(locale: Locale, weight: "heaviest" | "lightest" = "heaviest"): string[] {
  return kinds(locale).map(({ paths }) => `/${locale.id}/${paths.at(weight === "heaviest" ? 0 : -1) ?? ""}`);
}

/** Most pages of one kind that are tried: the built tests read every page of it. */
const MANY = 20;

/** Addresses to try in one language: of each kind the heaviest and one drawn by the seed; when `FULL` twenty, spread evenly. */
export function addresses(locale: Locale): string[] {
  return kinds(locale).flatMap(({ paths }) => {
    const step = Math.ceil(paths.length / MANY);
    const chosen = FULL
      ? paths.filter((_, at) => at % step === 0)
      : new Set([paths[0] ?? "", paths[SEED % paths.length] ?? ""]);
    return [...chosen].map((path) => `/${locale.id}/${path}`);
  });
}
