import { directoryFile } from "../../store/data-directory.ts";

export const GET = (): Response => Response.json(directoryFile());
