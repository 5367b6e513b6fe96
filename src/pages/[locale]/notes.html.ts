import { pocketFile, pocketPaths } from "../../store/pocket-file.ts";

export const getStaticPaths = pocketPaths;

export const GET = ({ params }: { params: { locale: string } }): Response =>
  new Response(pocketFile(params.locale), { headers: { "content-type": "text/html; charset=utf-8" } });
