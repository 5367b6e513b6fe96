import { robots } from "../store/machines.ts";

export const GET = (): Response => new Response(robots());
