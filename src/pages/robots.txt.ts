import { robots } from "../features/site-map/sitemap.view.ts";

export const GET = (): Response => new Response(robots());
