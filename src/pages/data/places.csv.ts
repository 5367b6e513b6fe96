import { placesCsv } from "../../views/open-data/places.ts";

export const GET = (): Response =>
  new Response(placesCsv(), { headers: { "content-type": "text/csv; charset=utf-8" } });
