import { site } from "../site/site.ts";
import { llms } from "../features/markdown/llms.view.ts";

export const GET = (): Response => new Response(llms(site()));
