import { site } from "../../site/site.ts";
import { sourcesFile } from "../../features/open-data/sources.view.ts";

export const GET = (): Response => Response.json(sourcesFile(site()));
