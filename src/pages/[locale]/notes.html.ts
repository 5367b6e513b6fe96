import { site, siteIn } from "../../site/site.ts";
import { offlineHtml } from "../../features/offline/file.ts";
import { offlineFile } from "../../features/offline/index.view.ts";
import { languagePaths } from "../../features/site-map/paths.view.ts";

export const getStaticPaths = () => languagePaths(site());

export const GET = async ({ params }: { params: { locale: string } }): Promise<Response> =>
  new Response(await offlineHtml(offlineFile(siteIn(params.locale))), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
