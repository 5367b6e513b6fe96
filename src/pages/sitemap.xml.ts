import { sitemap } from "../views/site/sitemap.ts";

export const GET = (): Response =>
  new Response(sitemap(), { headers: { "content-type": "application/xml; charset=utf-8" } });
