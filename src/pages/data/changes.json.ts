import { site } from "../../site/site.ts";
import { changesFile } from "../../features/open-data/changes.view.ts";

export const GET = (): Response => Response.json(changesFile(site()));
