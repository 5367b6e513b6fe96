import { site, siteIn } from "../../site/site.ts";
import { pocketFile } from "../../features/offline/file.ts";
import { pocket, pocketPaths } from "../../features/offline/index.view.ts";

export const getStaticPaths = () => pocketPaths(site());

export const GET = async ({ params }: { params: { locale: string } }): Promise<Response> =>
  new Response(await pocketFile(pocket(siteIn(params.locale))), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
