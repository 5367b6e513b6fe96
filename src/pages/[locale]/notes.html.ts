import { pocketFile } from "../../features/offline/file.ts";
import { pocket, pocketPaths } from "../../features/offline/index.view.ts";

export const getStaticPaths = pocketPaths;

export const GET = async ({ params }: { params: { locale: string } }): Promise<Response> =>
  new Response(await pocketFile(pocket(params.locale)), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
