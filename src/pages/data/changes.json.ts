import { changesFile } from "../../views/open-data/changes.ts";

export const GET = (): Response => Response.json(changesFile());
