import { styledCard } from "../../../../components/share/card-html.ts";
import { cardText } from "../../../../components/share/card-text.ts";
import { facts } from "../../../../content/site.ts";
import { cardAt, cardPaths, type CardParams } from "../../../../views/share/files.ts";

export const getStaticPaths = cardPaths;

const WRITE = { html: styledCard, text: cardText };

export const GET = ({ params }: { params: CardParams }): Response =>
  new Response(WRITE[params.form](cardAt(params), facts().site.origin), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
