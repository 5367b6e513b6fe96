import { site, siteIn } from "../../../../site/site.ts";
import { styledCard } from "../../../../features/share/card-html.ts";
import { cardText } from "../../../../features/share/card-text.ts";
import { cardAt, cardOrigin, cardPaths, type CardParams } from "../../../../features/share/files.view.ts";

export const getStaticPaths = () => cardPaths(site());

const WRITE = { html: styledCard, text: cardText };

export const GET = ({ params }: { params: CardParams }): Response =>
  new Response(WRITE[params.form](cardAt(siteIn(params.locale), params), cardOrigin(site())), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
