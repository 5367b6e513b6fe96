import { site } from "../../site/site.ts";
import { placesCsv } from "../../features/open-data/places.view.ts";

export const GET = (): Response =>
  new Response(placesCsv(site()), { headers: { "content-type": "text/csv; charset=utf-8" } });
