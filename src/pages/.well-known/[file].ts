import type { APIRoute } from "astro";
import { securityPaths } from "../../features/site-map/sitemap.view.ts";
import { site } from "../../site/site.ts";

export const getStaticPaths = () => securityPaths(site());

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
