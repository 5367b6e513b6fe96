import { site } from "../../site/site.ts";
import { directoryFile } from "../../features/open-data/directory.view.ts";

export const GET = (): Response => Response.json(directoryFile(site()));
