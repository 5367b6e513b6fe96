// What a page asks of whoever reads it, as a browser shows it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Figures of one page as it stands before anything is opened or answered; lengths in CSS pixels. */
export interface PageFigures {
  /** Words that are visible, those of the bar and the foot too; a telephone number written in groups counts each. */
  readonly words: number;
  readonly height: number;
  /** Where the first thing to tap or to fill in of the first action ends; undefined where a page has none. */
  readonly first: number | undefined;
  /** Where the first step after the first action begins; undefined where a page has none. */
  readonly second: number | undefined;
  /** How often the number that is said most often stands on the page, folds included. */
  readonly repeats: number;
  /** Days on which numbers were read that stand outside a fold. */
  readonly days: number;
}

/** What a plan may ask of whoever reads it on a phone of 360 by 640 pixels, before anything is answered or opened. */
export const MOST = { words: 400, height: 3300, first: 660, second: 1180, repeats: 1 } as const;

/** Which figures of a plan are over what it may ask, or missing: "words 391". */
export function over(figures: PageFigures): string[] {
  return Object.entries(MOST).flatMap(([name, most]) => {
    const figure = figures[name as keyof typeof MOST];
    return figure !== undefined && figure <= most ? [] : [`${name} ${figure}`];
  });
}

/** Runs in the browser. */
export function figuresOf(): PageFigures {
  const seen = (one: Element): boolean => one.checkVisibility() && one.getClientRects().length > 0;
  const step = [...document.querySelectorAll("main .step")].find(
    (one) => seen(one) && one.closest("details:not([open])") === null,
  );
  const control = [...document.querySelectorAll(".first :is(.slot > a, .finder, input)")].find(seen);
  const numbers = [
    ...document.querySelectorAll<HTMLAnchorElement>('main a[href^="tel:"], aside a[href^="tel:"]'),
  ]
    .filter((link) => link.closest("[data-w], [data-a], [data-b], [data-c]") === null || seen(link))
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
 * Bytes of a page with the style that a screen needs, as brotli sends them.
 *
 * @param file path of the page within the built site
 * @param quality 0 to 11: less than 11 is quicker, and gives a few bytes more
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
