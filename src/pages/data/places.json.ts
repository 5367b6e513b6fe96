import { site } from "../../site/site.ts";
import { placesFile } from "../../features/open-data/places.view.ts";

export const GET = (): Response => Response.json(placesFile(site()));
