import { site } from "../site/site.ts";
import { robots } from "../features/site-map/sitemap.view.ts";

export const GET = (): Response => new Response(robots(site()));
