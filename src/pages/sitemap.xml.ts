import { sitemap } from "../features/site-map/sitemap.view.ts";

export const GET = (): Response =>
  new Response(sitemap(), { headers: { "content-type": "application/xml; charset=utf-8" } });
