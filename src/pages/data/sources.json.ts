import { sourcesFile } from "../../store/data-sources.ts";

export const GET = (): Response => Response.json(sourcesFile());
