import { directoryFile } from "../../features/open-data/directory.view.ts";

export const GET = (): Response => Response.json(directoryFile());
