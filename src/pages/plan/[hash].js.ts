import { site } from "../../site/site.ts";
import type { APIRoute } from "astro";
import { listenModules } from "../../features/listen/module.view.ts";
import { followScript } from "../../features/plan/script.view.ts";
import { toldModule } from "../../features/sheet/told-module.view.ts";

// One folder for what plans, easy pages, guides and the sheet ask for: an address in the store of a browser does not tell them apart.
export const getStaticPaths = () =>
  [followScript(), toldModule(site()), ...listenModules(site())].map(({ hash, code }) => ({
    params: { hash },
    props: { code },
  }));

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
