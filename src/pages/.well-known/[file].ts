import type { APIRoute } from "astro";
import { securityPaths } from "../../features/site-map/sitemap.view.ts";

export const getStaticPaths = securityPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
