import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { brotli } from "../../../deploy/brotli.ts";
import { DIST, locales, modulesOf, none, pages, tags, type Page } from "../site.ts";

const PAGE = 18 * 1024;
/** The find box and the answers of a plan, with what they import. */
const SCRIPT = 1_024;
/** What reads a page aloud has a budget of its own. */
const ALOUD = /^\/plan\//;
const FIND = 118_784;
/** What the find box loads when it has no answer. */
const GUIDES = 66_560;
/** What reads a story: rules, words of three languages, places, and what draws a code. */
const TOLD = 110 * 1024;
/** The report sheet with its styles, words and scripts; not what reads a story, which comes with the first focus. */
const SHEET = 49_152;

/** Bytes as sent. */
async function sent(text: string | Buffer): Promise<number> {
  return (await brotli(text)).length;
}

/** Bytes when compressed in a thousandth of the time, and a third worse. */
const quickly = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }).length;

/** It asks and says everything in one page, since nothing may be fetched once something is typed. */
const isSheet = ({ html }: Page): boolean => html.includes("<report-sheet");

test("every page with its styles and the exit fits its budget as servers send it", async () => {
  const over: string[] = [];
  for (const page of pages) {
    // What fits when it is compressed quickly fits all the more when it is compressed well.
    if (isSheet(page) || quickly(page.html) <= PAGE) continue;
    const bytes = await sent(page.html);
    if (bytes > PAGE) over.push(`${page.path}: ${bytes} bytes`);
  }
  none(over);
});

test("one request makes a page readable: nothing else that it asks for holds it up", () => {
  none(
    pages.flatMap((page) => {
      const asking = tags(page, "link", "script", "img", "iframe").filter(
        ({ name, attributes: { rel = "", media, src, type } }) => {
          if (name === "link")
            return /preload|prefetch/.test(rel) || (rel === "stylesheet" && media !== "print");
          return name !== "script" || (src !== undefined && type !== "module");
        },
      );
      return [
        ...asking.map(({ name }) => `${page.path}: <${name}>`),
        ...(/@font-face|@import|url\((?!#)/.test(stylesOf(page)) ? [`${page.path}: its styles ask`] : []),
      ];
    }),
  );
});

const stylesOf = ({ html }: Page): string =>
  [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = ""]) => css).join("");

test("paper has its style sheet on every page", () => {
  none(
    pages
      .filter(({ html }) => !/<link rel="stylesheet" href="[^"]+" media="print">/.test(html))
      .map(({ path }) => path),
  );
});

/** What these scripts and all that they import at once say. */
function withImports(srcs: readonly string[]): string[] {
  const codes = new Map<string, string>();
  const add = (src: string): void => {
    if (codes.has(src)) return;
    const code = readFileSync(DIST + src, "utf8");
    codes.set(src, code);
    for (const [, from = ""] of code.matchAll(/\b(?:from|import)\s*["'`](\.\/[^"'`]+)/g))
      add(posix.join(posix.dirname(src), from));
  };
  for (const src of srcs) add(src);
  return [...codes.values()];
}

test("the scripts that a page asks for are small with what they import", async () => {
  const sums = new Map<string, string>();
  for (const page of pages.filter((one) => !isSheet(one)))
    sums.set(withImports(modulesOf(page).filter((src) => !ALOUD.test(src))).join("\n"), page.path);
  for (const [code, path] of sums) {
    const bytes = await sent(code);
    assert.ok(bytes <= SCRIPT, `${path}: ${bytes} bytes`);
  }
});

test("the report sheet comes with its styles, words and scripts within its budget", async () => {
  const sheets = pages.filter(isSheet);
  assert.equal(sheets.length, locales.length);
  for (const page of sheets) {
    const modules = modulesOf(page);
    assert.ok(modules.length > 1);
    const sizes = await Promise.all(
      [page.html, ...modules.map((src) => readFileSync(DIST + src, "utf8"))].map((text) => sent(text)),
    );
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    assert.ok(bytes <= SHEET, `${page.path}: ${bytes} bytes`);
  }
});

test("what reads the own words comes in one file within its budget", async () => {
  const files = new Set(pages.filter(isSheet).map(({ html }) => /"told":"([^"]+)"/.exec(html)?.[1]));
  assert.equal(files.size, 1);
  for (const file of files) assert.ok((await sent(readFileSync(DIST + file, "utf8"))) <= TOLD, file);
});

test("the find box and all that it knows at first come in one file within its budget, and guides in a second", async () => {
  const [second, first] = [
    globSync(`${DIST}/find/guides-*`),
    globSync(`${DIST}/find/*`, { exclude: ["**/guides-*"] }),
  ];
  assert.deepEqual([first.length, second.length], [locales.length, locales.length]);
  for (const file of [...first, ...second]) {
    const code = readFileSync(file, "utf8");
    const bytes = await sent(code);
    assert.ok(bytes <= (first.includes(file) ? FIND : GUIDES), `${file}: ${bytes} bytes`);
    const imports = code.match(/\bimport\s*[({"'][^)]*|\bfrom\s*["']\.?\//g) ?? [];
    assert.match(imports.join("\n"), first.includes(file) ? /^import\(\w+\(\w+\.guides,\w+$/ : /^$/, file);
  }
});
