import { pocketFile } from "../../components/pocket/file.ts";
import { pocketPaths } from "../../views/pocket/index.ts";

export const getStaticPaths = pocketPaths;

export const GET = ({ params }: { params: { locale: string } }): Response =>
  new Response(pocketFile(params.locale), { headers: { "content-type": "text/html; charset=utf-8" } });
