import { sheetExamples } from "../../features/open-data/sheet-examples.view.ts";

export const GET = (): Response => Response.json(sheetExamples());
