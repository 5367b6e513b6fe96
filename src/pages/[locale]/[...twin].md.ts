import { twin, twinPaths } from "../../features/markdown/page.view.ts";

export const getStaticPaths = twinPaths;

export const GET = ({ params }: { params: { locale: string; twin: string } }): Response =>
  new Response(twin(params), { headers: { "content-type": "text/markdown; charset=utf-8" } });
