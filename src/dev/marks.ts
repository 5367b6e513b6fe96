import type { MiddlewareHandler } from "astro";
import { wordsRoot } from "../core/mode.ts";
import { DRAFT, readLocales } from "../core/words/locales.ts";

// Markup and invisible text: a <mark> element there would show as text.
const SKIPPED = /<(script|style|title|textarea)\b[\s\S]*?<\/\1>|<[^>]*>|⟦[^⟧]*⟧/g;

/**
 * Marks the missing sentences of a page, and says so if its language is a draft.
 *
 * @example marked("<p>⟦plan.then⟧</p>", undefined) // "<p><mark>⟦plan.then⟧</mark></p>"
 */
export function marked(html: string, draft: string | undefined): string {
  const said =
    draft === undefined
      ? html
      : html.replace(/<main[^>]*>/, (main) => `${main}<p>${DRAFT} locales/${draft}</p>`);
  return said.replace(SKIPPED, (found) => (found.startsWith("⟦") ? `<mark>${found}</mark>` : found));
}

/** Astro middleware for `npm run dev` only. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.includes("text/html")) return response;
  // The server loads this module only once, so each request reads the languages again.
  const draft = readLocales(wordsRoot(), true).find(
    ({ id, published }) => !published && url.pathname.split("/").includes(id),
  );
  return new Response(marked(await response.text(), draft?.id), response);
};
