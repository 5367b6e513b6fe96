import { routesFile } from "../../store/open-data.ts";

export const GET = (): Response => Response.json(routesFile());
