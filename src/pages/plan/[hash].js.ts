import type { APIRoute } from "astro";
import { followScript } from "../../views/plan/script.ts";

export const getStaticPaths = () => [{ params: { hash: followScript().hash } }];

export const GET: APIRoute = () =>
  new Response(followScript().code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
