import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { brotli } from "../../../deploy/brotli.ts";
import { DIST, locales, modulesOf, none, pages, tags, type Page } from "../site.ts";

const PAGE = 21.25 * 1024;
/** All questions with their answers on one page, so that a person can search it. */
const ALL_ASKED = 22.75 * 1024;
/** The find box and the answers of a plan, with what they import. */
const SCRIPT = 1.25 * 1024;
/** The script for reading aloud has its own budget. */
const ALOUD = /^\/plan\//;
const FIND = 126_976;
/** What the find box loads when it has no answer. */
const GUIDES = 66_560;
/** What the ear learned, which loads behind the box and answers once it is there. */
const EAR = 134 * 1024;
/** What draws an answer to a told sentence: it loads beside the find box. */
const ANSWER = 17 * 1024;
/** What people ask, which loads behind both: the plan does not wait for it. */
const QUESTIONS = 88 * 1024;
/** The script that reads a story: rules, words of three languages, places, and the drawing of a QR code. */
const TOLD = 156 * 1024;
/**
 * The report sheet with its styles, words and scripts, without the script that reads a story. That one loads
 * on the first focus.
 */
const SHEET = 66 * 1024;

/** Returns the number of bytes that a server sends. */
async function sent(text: string | Buffer): Promise<number> {
  return (await brotli(text)).length;
}

/** Returns the number of bytes after a much faster compression, which is about a third larger. */
const quickly = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } }).length;

/**
 * Checks whether a page is the sheet. The sheet has everything in one page, because it may request nothing
 * after a person types.
 */
const isSheet = ({ html }: Page): boolean => html.includes("<report-sheet");

test("every page with its styles and the exit fits its budget in the size that servers send", async () => {
  const over: string[] = [];
  for (const page of pages) {
    // A page that fits after fast compression also fits after good compression.
    const most = page.rest?.startsWith("questions/") ? ALL_ASKED : PAGE;
    if (isSheet(page) || quickly(page.html) <= most) continue;
    const bytes = await sent(page.html);
    if (bytes > most) over.push(`${page.path}: ${bytes} bytes`);
  }
  none(over);
});

test("one request makes a page readable: nothing else that it loads delays it", () => {
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

test("every page has a style sheet for paper", () => {
  none(
    pages
      .filter(({ html }) => !/<link rel="stylesheet" href="[^"]+" media="print">/.test(html))
      .map(({ path }) => path),
  );
});

/** Returns the code of these scripts and of their static imports. */
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

test("the scripts that a page loads are small, with their imports", async () => {
  const sums = new Map<string, string>();
  for (const page of pages.filter((one) => !isSheet(one)))
    sums.set(withImports(modulesOf(page).filter((src) => !ALOUD.test(src))).join("\n"), page.path);
  for (const [code, path] of sums) {
    const bytes = await sent(code);
    assert.ok(bytes <= SCRIPT, `${path}: ${bytes} bytes`);
  }
});

test("the report sheet, with its styles, words and scripts, fits its budget", async () => {
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

test("the script that reads the own words is one file within its budget", async () => {
  const files = new Set(pages.filter(isSheet).map(({ html }) => /"told":"([^"]+)"/.exec(html)?.[1]));
  assert.equal(files.size, 1);
  for (const file of files) assert.ok((await sent(readFileSync(DIST + file, "utf8"))) <= TOLD, file);
});

test("the boxes with their first data, the ear, what people ask and the guides are one file each, within their budgets", async () => {
  const ears = globSync(`${DIST}/find/ear-*`);
  const guides = globSync(`${DIST}/find/guides-*`);
  const answers = globSync(`${DIST}/find/answer-*`);
  const questions = globSync(`${DIST}/find/questions-*`);
  const boxes = globSync(`${DIST}/find/*`, {
    exclude: ["**/guides-*", "**/ear-*", "**/answer-*", "**/questions-*"],
  });
  for (const [files, most, imports] of [
    // The box loads the ear behind itself, and the guides when it has no answer: one line of code loads both.
    [boxes, FIND, /^import\(\w+\([\w.]+,\w+$/],
    [ears, EAR, /^$/],
    // The answer loads what people ask behind itself.
    [answers, ANSWER, /^import\(\w+\([\w.]+,\w+$/],
    [questions, QUESTIONS, /^$/],
    [guides, GUIDES, /^$/],
  ] as const) {
    assert.equal(files.length, locales.length);
    for (const file of files) {
      const code = readFileSync(file, "utf8");
      const bytes = await sent(code);
      assert.ok(bytes <= most, `${file}: ${bytes} bytes`);
      const found = code.match(/\bimport\s*[({"'][^)]*|\bfrom\s*["']\.?\//g) ?? [];
      assert.match(found.join("\n"), imports, file);
    }
  }
});
