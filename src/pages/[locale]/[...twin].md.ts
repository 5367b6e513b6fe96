import { site, siteIn } from "../../site/site.ts";
import { twin, twinPaths } from "../../features/markdown/page.view.ts";

export const getStaticPaths = () => twinPaths(site());

export const GET = ({ params }: { params: { locale: string; twin: string } }): Response =>
  new Response(twin(siteIn(params.locale), params), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
