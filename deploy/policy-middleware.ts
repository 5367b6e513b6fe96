import type { MiddlewareHandler } from "astro";
import { withPolicy } from "./policy.ts";

/** Every page as it is written into the built site. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new Response(withPolicy(Buffer.from(await response.arrayBuffer()), url.pathname), response);
};
