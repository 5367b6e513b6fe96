import { site } from "../../site/site.ts";
import type { APIRoute } from "astro";
import { answerModules } from "../../features/answer/module.view.ts";
import { findModules } from "../../features/find/module.view.ts";

export const getStaticPaths = () =>
  [...findModules(site()), ...answerModules(site())].map(({ hash, code }) => ({
    params: { hash },
    props: { code },
  }));

export const GET: APIRoute<{ code: string }> = ({ props }) =>
  new Response(props.code, { headers: { "content-type": "text/javascript; charset=utf-8" } });
