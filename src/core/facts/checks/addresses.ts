import { existsSync } from "node:fs";
import type { Facts } from "../schema/facts.ts";
import { Place } from "../schema/plan/step.ts";
import type { Problems } from "../../read/problems.ts";

const FILE = "src/data/addresses.yaml";
/** Paths that a page of prose may use. The routes in `src/pages` take any name there. */
const PROSE = /^(before\/)?[^/]+$/;

/** Checks that each address leads to a page, that no two pages share one, and that one page finds each local body. */
export function checkAddresses(facts: Facts, problems: Problems): void {
  const { addresses, pages, guides, situations, services } = facts;
  const known = new Map<string, string>([
    ...[...guides].map(([id, { slug }]) => [slug, `the guide ${id}`] as const),
    ...[...situations].map(([id, { slug }]) => [slug, `the situation ${id}`] as const),
    ...[...services].map(([id, { slug }]) => [slug, `the service ${id}`] as const),
  ]);
  for (const [name, { path }] of addresses) {
    const add = (message: string): void => problems.add(FILE, `${name}.path`, message);
    const other = known.get(path);
    if (other !== undefined) add(`"${path}" is the address of ${other} too`);
    known.set(path, name);
    if (!pages.has(name) && !isOwnPage(path))
      add(`there is no page at "${path}": none in src/data/pages.yaml, and no file in src/pages`);
    if (pages.has(name) && (!PROSE.test(path) || isOwnPage(path)))
      add(`no page of prose can stand at "${path}": a name of its own, or before/NAME`);
  }
  for (const place of Place.options) {
    const finders = [...addresses].filter(([, { finds }]) => finds.includes(place)).map(([name]) => name);
    if (finders.length !== 1)
      problems.add(
        FILE,
        finders[1] === undefined ? "finds" : `${finders[1]}.finds`,
        `one page finds "${place}", not ${finders.length}`,
      );
  }
}

/** Says whether code has its own page at a path. It looks in the folder of the build, not in the root of the facts. */
const isOwnPage = (path: string): boolean =>
  [`${path}.astro`, `${path}/index.astro`].some((file) => existsSync(`src/pages/[locale]/${file}`));
