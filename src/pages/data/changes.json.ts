import { changesFile } from "../../store/data-changes.ts";

export const GET = (): Response => Response.json(changesFile());
