import { site } from "../../site/site.ts";
import { dataPackage } from "../../features/open-data/package.view.ts";

export const GET = (): Response => Response.json(dataPackage(site()));
