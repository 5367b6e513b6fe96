import { sourcesFile } from "../../features/open-data/sources.view.ts";

export const GET = (): Response => Response.json(sourcesFile());
