// Measures how much a page asks of its reader, as a browser shows it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Figures of a page before a reader opens or answers anything. Lengths are in CSS pixels. */
export interface PageFigures {
  /** Visible words, with the bar and the foot. Each group of a telephone number counts as one. */
  readonly words: number;
  readonly height: number;
  /** Bottom of the first control of the first action. Undefined if the page has none. */
  readonly first: number | undefined;
  /** Top of the first step after the first action. Undefined if the page has none. */
  readonly second: number | undefined;
  /** How often the most repeated number is on the page, also in folds. */
  readonly repeats: number;
  /** How many dates of reading show outside folds. */
  readonly days: number;
}

/** The limits for a plan on a phone of 360 by 640 pixels, before a reader opens or answers anything. */
export const MOST = { words: 560, height: 4550, first: 840, second: 2100, repeats: 1 } as const;

/** Returns the figures of a plan that are over a limit or missing, as in "words 391". */
export function over(figures: PageFigures): string[] {
  return Object.entries(MOST).flatMap(([name, most]) => {
    const figure = figures[name as keyof typeof MOST];
    return figure !== undefined && figure <= most ? [] : [`${name} ${figure}`];
  });
}

/** Runs in the browser: measures the open page. */
export function figuresOf(): PageFigures {
  const seen = (one: Element): boolean => one.checkVisibility() && one.getClientRects().length > 0;
  const step = [...document.querySelectorAll("main .step")].find(
    (one) => seen(one) && one.closest("details:not([open])") === null,
  );
  const control = [...document.querySelectorAll(".first :is(.call-bar a, .slot > a, .finder, input)")].find(
    seen,
  );
  // Two countries may share a number: of other countries each has its own.
  const numbers = [
    ...document.querySelectorAll<HTMLAnchorElement>('main a[href^="tel:"], aside a[href^="tel:"]'),
  ]
    .filter((link) => link.closest(".country") === null)
    .filter((link) => link.closest("[data-w], [data-s], [data-a], [data-b], [data-c]") === null || seen(link))
    .map(({ href }) => href);
  const times = numbers.map((number) => numbers.filter((other) => other === number).length);
  return {
    words: document.body.innerText.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    height: document.documentElement.scrollHeight,
    first: control && Math.round(control.getBoundingClientRect().bottom + scrollY),
    second: step && Math.round(step.getBoundingClientRect().top + scrollY),
    repeats: Math.max(0, ...times),
    days: (document.body.innerText.match(/\d{4}-\d{2}-\d{2}/g) ?? []).length,
  };
}

/**
 * Returns the bytes of a page and its screen styles after brotli.
 *
 * @param file path of the page in the built site
 * @param quality 0 to 11. Less than 11 is faster and gives a few more bytes
 */
export function weightOf(folder: string, file: string, quality = 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const html = readFileSync(join(folder, file));
  const sheets = [...html.toString().matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g)]
    .filter(([link]) => !link.includes('media="print"'))
    .map(([, href = ""]) => join(folder, new URL(href, "http://site").pathname))
    .filter((path) => existsSync(path));
  return [html, ...sheets.map((path) => readFileSync(path))].reduce(
    (sum, bytes) => sum + brotliCompressSync(bytes, { params }).length,
    0,
  );
}
