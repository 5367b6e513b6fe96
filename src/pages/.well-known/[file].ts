import type { APIRoute } from "astro";
import { securityPaths } from "../../store/machines.ts";

export const getStaticPaths = securityPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
