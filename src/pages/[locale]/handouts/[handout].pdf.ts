import { handoutFile, handoutPaths } from "../../../features/handouts/pages.view.ts";

export const getStaticPaths = handoutPaths;

export const GET = ({ params }: { params: { locale: string; handout: string } }): Response =>
  new Response(handoutFile(params), { headers: { "content-type": "application/pdf" } });
