import { llms } from "../views/twins/llms.ts";

export const GET = (): Response => new Response(llms());
