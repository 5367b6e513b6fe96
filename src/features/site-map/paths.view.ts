import type { Site } from "../../core/site.ts";

/** Returns `getStaticPaths` for a page that exists once in each language. */
export function languagePaths(site: Site): { params: { locale: string } }[] {
  return site.locales.map(({ id }) => ({ params: { locale: id } }));
}
