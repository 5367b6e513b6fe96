import { sitemap } from "../store/machines.ts";

export const GET = (): Response => new Response(sitemap(), { headers: { "content-type": "application/xml; charset=utf-8" } });
