import type { APIRoute } from "astro";
import { securityPaths } from "../../views/site/sitemap.ts";

export const getStaticPaths = securityPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
