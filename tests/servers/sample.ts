import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { compress } from "../../deploy/compress.ts";
import { DIST, kindOf, pages, type Page } from "../built/site.ts";
import { scratch } from "./support.ts";

/** A built site with one page of each kind in each language, and with all other files, compressed. */
export interface Sample {
  readonly root: string;
  readonly pages: readonly Page[];
  /** Addresses of the files that are not pages. */
  readonly files: readonly string[];
  /** Returns the file of the site at an address within it. */
  read(path: string): Buffer;
}

/** The content of a file outside the site. */
export const SECRET = "no host sends this";

/**
 * The card of a town (src/features/share/). There are thousands, so the tests use the cards for all of
 * Quebec.
 */
const CARD = /\/share\/[a-z]+\/(?!all\.)[^/]+\.txt$/;

/** Quality of brotli. These tests check that it is sent, not how small it is. */
const QUICK = 3;

/** Kinds of file that come later, or that only a site with a contact has. */
const PLANTED: Readonly<Record<string, string>> = {
  "/.well-known/security.txt": "Contact: mailto:nobody@example.org\n".repeat(40),
  "/handout.pdf": "%PDF-1.7\n%%EOF\n",
};

const made = new Map<string, Promise<Sample>>();

/**
 * Returns one sample for all tests. A test must undo its changes.
 *
 * @param base folder of the sample on its host
 */
export function sample(base = ""): Promise<Sample> {
  const own = made.get(base) ?? make(base);
  made.set(base, own);
  return own;
}

async function make(base: string): Promise<Sample> {
  const root = scratch();
  const site = join(root, "site");
  const kinds = new Map(
    pages.map((page) => [`${page.rest === undefined ? "" : page.locale.id} ${kindOf(page)}`, page]),
  );
  const chosen = [...kinds.values()];
  const others = globSync([`${DIST}/**/*.*`, `${DIST}/_*`], {
    // There are hundreds of Markdown files, so this copies only those of the chosen pages.
    exclude: (name) => /\.(html|md|br|gz)$/.test(name),
  })
    .filter((name) => /\.[a-z0-9]+$|_headers$/.test(name) && !CARD.test(name))
    .concat(chosen.map(({ file }) => `${file}.md`).filter((file) => existsSync(file)))
    .map((name) => name.slice(DIST.length));
  const names = [...chosen.map(({ file }) => file.slice(DIST.length)), ...others];
  const put = (name: string): string => {
    const to = join(site, base, name);
    mkdirSync(dirname(to), { recursive: true });
    return to;
  };
  for (const name of names) cpSync(DIST + name, put(name));
  for (const [name, text] of Object.entries(PLANTED)) writeFileSync(put(name), text);
  writeFileSync(join(root, "secret.txt"), SECRET);
  const files = [...others, ...Object.keys(PLANTED)];
  await compress(join(site, base), [...names, ...Object.keys(PLANTED)], QUICK);
  return {
    root: site,
    pages: chosen,
    files,
    read: (path) => readFileSync(join(site, base, path.endsWith("/") ? `${path}index.html` : path)),
  };
}
