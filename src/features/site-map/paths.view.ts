import { locales } from "../../site/site.ts";

/** `getStaticPaths` of a page that exists once in each language. */
export function languagePaths(): { params: { locale: string } }[] {
  return locales().map(({ id }) => ({ params: { locale: id } }));
}
