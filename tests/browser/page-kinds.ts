import { site } from "../../src/site/site.ts";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathOf } from "../../src/core/facts/addresses.ts";
import type { Locale } from "../../src/core/schema/locale.ts";
import { FULL, SEED } from "../shared/sample.ts";

const DIST = "dist";
// A folder with more pages than this has one kind of page. In a smaller folder, each page is its own kind.
const FEW = 4;
/** Path of a plan for one reader. */
const READER = /^help\/[^/]+\/[a-e]\/$/;

/** Not a plan, although its address is in the same folder. */
const REMOVAL = `${pathOf(site(), "take-down")}/`;

/** A kind of page, and the paths of all its pages after the language. */
interface Kind {
  readonly name: string;
  readonly paths: readonly string[];
}

const known = new Map<string, Kind[]>();

/**
 * Returns the kinds of page of a language, heaviest first. It reads them from the built site, so tests
 * include a new kind automatically.
 */
function kinds({ id }: Locale): Kind[] {
  // Read once, because nothing builds the site during the tests.
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

/** Returns the folder of a path: "police/place" for "police/place/granby/", and "" for "police/". */
function folderOf(path: string): string {
  return path.split("/").slice(0, -2).join("/");
}

function isNumbered(path: string): boolean {
  return /\/\d+\/$/.test(path);
}

/** Returns the address of one page of each kind in one language: the heaviest or the lightest. */
export function onePerKind(locale: Locale, weight: "heaviest" | "lightest" = "heaviest"): string[] {
  return kinds(locale).map(({ paths }) => `/${locale.id}/${paths.at(weight === "heaviest" ? 0 : -1) ?? ""}`);
}

/** The largest number of pages of one kind. The built tests read every page of it. */
const MANY = 20;

/**
 * Returns the addresses to test in one language: of each kind the heaviest page and one by the seed; with
 * `FULL` twenty, evenly spread.
 */
export function addresses(locale: Locale): string[] {
  return kinds(locale).flatMap(({ paths }) => {
    const step = Math.ceil(paths.length / MANY);
    const chosen = FULL
      ? paths.filter((_, at) => at % step === 0)
      : new Set([paths[0] ?? "", paths[SEED % paths.length] ?? ""]);
    return [...chosen].map((path) => `/${locale.id}/${path}`);
  });
}
