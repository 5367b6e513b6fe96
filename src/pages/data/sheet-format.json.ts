import { site } from "../../site/site.ts";
import { sheetFormat } from "../../features/open-data/sheet-format.view.ts";

export const GET = (): Response => Response.json(sheetFormat(site()));
