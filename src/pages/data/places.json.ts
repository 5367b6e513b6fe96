import { placesFile } from "../../features/open-data/places.view.ts";

export const GET = (): Response => Response.json(placesFile());
