import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Locale } from "../../../src/core/schema/locale.ts";
import { DIST, locales, OFFLINE_FILE } from "../site.ts";

/** The file of each language. */
export const files = locales.map((locale) => ({
  locale,
  html: readFileSync(`${DIST}/${locale.id}/${OFFLINE_FILE}`, "utf8"),
}));
const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#34": '"',
  "#38": "&",
  "#39": "'",
};
export const decode = (html: string): string =>
  html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
export const textOf = (html: string): string =>
  decode(html.replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
/** Returns text without white space, which direction marks would add. */
export const solid = (html: string): string => textOf(html).replace(/\s/g, "");
export const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, value = ""]) => value);
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`<[a-z][^<>]*\\s${name}=(?:"([^"]*)"|([^\\s>]+))`, "g"))].map(
    ([, quoted, bare]) => decode(quoted ?? bare ?? ""),
  );
export const hrefs = (html: string): string[] => attributes(html, "href");
/** Returns the rows of a list. They have no closing tag, because HTML does not require one. */
export const rows = (html: string): string[] => html.split("<li").slice(1);
export const plans = (html: string): Map<string, string> =>
  new Map(
    [...html.matchAll(/<article id=(\w+)>([^]*?)<\/article>/g)].map(([, id = "", body = ""]) => [id, body]),
  );
export const section = (html: string, id: string): string =>
  html.split(new RegExp(`<section id=${id}[^>]*>`))[1]?.split("</section>")[0] ?? "";

/** Defines one test for each language's file. */
export function each(title: string, check: (html: string, locale: Locale) => void): void {
  for (const { locale, html } of files) test(`${title} (${locale.id})`, () => check(html, locale));
}
