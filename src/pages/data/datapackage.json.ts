import { dataPackage } from "../../store/data-package.ts";

export const GET = (): Response => Response.json(dataPackage());
