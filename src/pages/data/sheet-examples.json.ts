import { sheetExamples } from "../../views/open-data/sheet-examples.ts";

export const GET = (): Response => Response.json(sheetExamples());
