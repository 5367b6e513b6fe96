import type { MiddlewareHandler } from "astro";
import { withPolicy } from "./policy.ts";

/** Adds the content policy to every page during the build. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withPolicy(await response.text(), url.pathname), response);
};
