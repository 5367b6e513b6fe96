import { placesCsv } from "../../features/open-data/places.view.ts";

export const GET = (): Response =>
  new Response(placesCsv(), { headers: { "content-type": "text/csv; charset=utf-8" } });
