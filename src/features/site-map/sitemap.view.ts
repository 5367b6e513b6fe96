import type { Site } from "../../core/site.ts";
import { fileHref } from "../../core/words/urls.ts";
import { pageList } from "./list.view.ts";
import { alternatesOf } from "../../shell/page.view.ts";
import { contactHref } from "../about/inserts.view.ts";
import { builtOn } from "../../core/facts/commit-day.ts";

/** Returns `/sitemap.xml`: every page in every language, each with its versions in the other languages. */
export function sitemap(site: Site): string {
  const pages = pageList(site).flatMap(({ path }) => {
    const alternates = alternatesOf(site, path);
    const links = alternates
      .map(({ tag, href }) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${href}"/>`)
      .join("");
    return site.locales.map(
      ({ tag }) => `<url><loc>${alternates.find((one) => one.tag === tag)?.href}</loc>${links}</url>`,
    );
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    `<url><loc>${site.facts.site.origin + fileHref("")}</loc></url>`,
    ...pages,
    "</urlset>",
    "",
  ].join("\n");
}

/**
 * Returns `/robots.txt`, by launch state. Search engines can list a page that they may not fetch. Before
 * launch they may therefore read every page and find `noindex` on it, and nothing points to the sitemap. A
 * PDF cannot carry `noindex`, so this file blocks PDFs.
 */
export function robots(site: Site): string {
  const all = "User-agent: *\n";
  return site.isPreview
    ? `${all}Disallow: /*.pdf$\n`
    : `${all}Disallow:\n\nSitemap: ${site.facts.site.origin + fileHref("sitemap.xml")}\n`;
}

const DAYS_VALID = 180;
const DAY = 86_400_000;

/**
 * Returns `/.well-known/security.txt` (RFC 9116) with the contact of the facts, valid for half a year after
 * the commit; undefined without a contact, because an address without answer is worse than no file.
 */
export function securityTxt(site: Site, day = builtOn(site)): string | undefined {
  const { contact, origin } = site.facts.site;
  if (contact === null) return undefined;
  const expires = new Date(Date.parse(day) + DAYS_VALID * DAY).toISOString().replace(".000", "");
  return [
    `Contact: ${contactHref(contact)}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${site.locales.map(({ id }) => id).join(", ")}`,
    `Canonical: ${origin + fileHref(".well-known/security.txt")}`,
    "",
  ].join("\n");
}

/** Returns the one path of security.txt for `getStaticPaths`, or no path and a note in the build output. */
export function securityPaths(site: Site): { params: { file: string }; props: { text: string } }[] {
  const text = securityTxt(site);
  if (text !== undefined) return [{ params: { file: "security.txt" }, props: { text } }];
  console.warn("security.txt is not written: src/data/site.yaml names no contact yet.");
  return [];
}
