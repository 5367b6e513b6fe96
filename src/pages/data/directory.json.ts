import { directoryFile } from "../../views/open-data/directory.ts";

export const GET = (): Response => Response.json(directoryFile());
