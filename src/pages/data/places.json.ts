import { placesFile } from "../../store/data-places.ts";

export const GET = (): Response => Response.json(placesFile());
