import { styledCard } from "../../../../components/share/card-html.ts";
import { cardText } from "../../../../components/share/card-text.ts";
import { cardAt, cardOrigin, cardPaths, type CardParams } from "../../../../views/share/files.ts";

export const getStaticPaths = cardPaths;

const WRITE = { html: styledCard, text: cardText };

export const GET = ({ params }: { params: CardParams }): Response =>
  new Response(WRITE[params.form](cardAt(params), cardOrigin()), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
