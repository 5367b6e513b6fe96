import type { APIRoute } from "astro";
import { toldModule } from "../../views/sheet/told-module.ts";

export const getStaticPaths = () => {
  const { hash, code } = toldModule();
  return [{ params: { hash }, props: { code } }];
};

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
