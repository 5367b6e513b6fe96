import { robots } from "../views/site/sitemap.ts";

export const GET = (): Response => new Response(robots());
