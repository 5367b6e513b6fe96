import { locales } from "../../content/site.ts";

/** Every language, for the `getStaticPaths` of a page that there is one of. */
export function languagePaths(): { params: { locale: string } }[] {
  return locales().map(({ id }) => ({ params: { locale: id } }));
}
