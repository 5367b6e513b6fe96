import { sheetFormat } from "../../views/open-data/sheet-format.ts";

export const GET = (): Response => Response.json(sheetFormat());
