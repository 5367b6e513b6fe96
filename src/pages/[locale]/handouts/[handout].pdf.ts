import { site, siteIn } from "../../../site/site.ts";
import { handoutFile, handoutPaths } from "../../../features/handouts/pages.view.ts";

export const getStaticPaths = () => handoutPaths(site());

export const GET = ({ params }: { params: { locale: string; handout: string } }): Response =>
  new Response(handoutFile(siteIn(params.locale), params), {
    headers: { "content-type": "application/pdf" },
  });
