import { routesFile } from "../../views/open-data/routes.ts";

export const GET = (): Response => Response.json(routesFile());
