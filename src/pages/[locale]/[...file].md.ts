import { site, siteIn } from "../../site/site.ts";
import { markdownPage, markdownPaths } from "../../features/markdown/page.view.ts";

export const getStaticPaths = () => markdownPaths(site());

export const GET = ({ params }: { params: { locale: string; file: string } }): Response =>
  new Response(markdownPage(siteIn(params.locale), params), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
