import { site } from "../../site/site.ts";
import { routesFile } from "../../features/open-data/routes.view.ts";

export const GET = (): Response => Response.json(routesFile(site()));
