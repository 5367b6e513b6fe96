// The find box and the engines it is compared with, as find.ts asks them.
import { build } from "esbuild";
import { join } from "node:path";
import { load } from "./packages.ts";
import type { Item } from "./find-entries.ts";

/** Rows that are read of an answer: the box shows eight, and other kinds stand between. */
const SHOWN = 12;
export const ENGINES = ["ours", "MiniSearch", "MiniSearch, prefix and fuzzy", "Pagefind"] as const;
export type Engine = (typeof ENGINES)[number];

/** The engines as one module: each is made from its data and answers a query with addresses, best first. */
export const CODE = `
import MiniSearch from "minisearch";
import { Finder } from "./src/domain/find/finder.ts";
import { GuideSearch, isOpen, withGuides } from "./src/domain/find/guides.ts";
export async function ours({ index, guides }) {
  const finder = new Finder(index);
  await finder.ready;
  const second = new GuideSearch(guides, index.ignore);
  return (typed) => {
    const found = finder.find(typed);
    const answer = isOpen(found) ? withGuides(found, second.find(typed)) : found;
    const towns = answer.kind === "town" ? answer.towns : [];
    const rows = [...towns, ...(answer.hits ?? [])].map(({ entry }) => entry.href);
    return answer.urgent ? ["urgent " + answer.urgent, ...rows] : rows;
  };
}
export function mini({ items }, how) {
  const search = new MiniSearch({ fields: ["title", "text"], idField: "href" });
  search.addAll(items);
  return (typed) => search.search(typed, how).slice(0, ${SHOWN}).map(({ id }) => id);
}
export async function pagefind() {
  const search = await import("/pagefind/pagefind.js");
  await search.init();
  return async (typed) => {
    const { results } = await search.search(typed);
    const rows = await Promise.all(results.slice(0, ${SHOWN}).map((row) => row.data()));
    return rows.map(({ url }) => url);
  };
}`;

/** A module for the browser. */
export const bundle = async (contents: string): Promise<string> =>
  (
    await build({
      stdin: { contents, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      write: false,
      format: "esm",
      external: ["/pagefind/*"],
    })
  ).outputFiles[0]!.text;

type Pagefind = {
  createIndex: () => Promise<{
    index: {
      addCustomRecord: (record: object) => Promise<{ errors: string[] }>;
      writeFiles: (to: { outputPath: string }) => Promise<unknown>;
    };
  }>;
  close: () => Promise<unknown>;
};

/** Writes one index a language into a folder. */
export async function indexWithPagefind(
  folder: string,
  sites: readonly { locale: { id: string }; items: readonly Item[] }[],
): Promise<void> {
  const { createIndex, close } = await load<Pagefind>("pagefind");
  for (const { locale, items } of sites) {
    const { index } = await createIndex();
    for (const { href, title, text } of items) {
      const { errors } = await index.addCustomRecord({
        url: href,
        content: `${title}. ${text}`,
        language: locale.id,
        meta: { title },
      });
      if (errors.length > 0) throw new Error(`Pagefind: ${href}: ${errors.join(", ")}`);
    }
    await index.writeFiles({ outputPath: join(folder, locale.id, "pagefind") });
  }
  await close();
}
