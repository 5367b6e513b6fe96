import { sourcesFile } from "../../views/open-data/sources.ts";

export const GET = (): Response => Response.json(sourcesFile());
