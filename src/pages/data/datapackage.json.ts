import { dataPackage } from "../../views/open-data/package.ts";

export const GET = (): Response => Response.json(dataPackage());
