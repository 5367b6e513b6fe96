import { site } from "../../site/site.ts";
import { sheetExamples } from "../../features/open-data/sheet-examples.view.ts";

export const GET = (): Response => Response.json(sheetExamples(site()));
