import { site, siteIn } from "../../site/site.ts";
import { pocketFile } from "../../features/offline/file.ts";
import { pocket } from "../../features/offline/index.view.ts";
import { languagePaths } from "../../features/site-map/paths.view.ts";

export const getStaticPaths = () => languagePaths(site());

export const GET = async ({ params }: { params: { locale: string } }): Promise<Response> =>
  new Response(await pocketFile(pocket(siteIn(params.locale))), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
