import { placesFile } from "../../views/open-data/places.ts";

export const GET = (): Response => Response.json(placesFile());
