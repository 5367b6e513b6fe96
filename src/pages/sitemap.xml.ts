import { site } from "../site/site.ts";
import { sitemap } from "../features/site-map/sitemap.view.ts";

export const GET = (): Response =>
  new Response(sitemap(site()), { headers: { "content-type": "application/xml; charset=utf-8" } });
