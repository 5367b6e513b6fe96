import { llms } from "../features/markdown/llms.view.ts";

export const GET = (): Response => new Response(llms());
