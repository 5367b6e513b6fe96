import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BASE } from "../src/core/words/urls.ts";
import { cacheControl, headersOf } from "./headers.ts";
import { ADDRESS, HEAD_BYTES, LIMITS, type Limits } from "./limits.ts";
import { planPattern } from "./redirects.ts";
import { send } from "./send.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Serves the built site as every host does: with the same headers, types, redirects and not-found pages. It looks up
 * each file at the request, so that a new build shows at once.
 *
 * @param port 0 lets the system choose
 * @param base folder that the site was built for, as in "/safely"; "" at the root
 * @throws Error if the site is not built, or the port is in use
 */
export async function serve(
  port: number,
  dist = DIST,
  base = BASE,
  limits: Limits = LIMITS,
): Promise<Server> {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("The site is not built: run `npm run build` first.");
  const server = createServer({
    headersTimeout: limits.head * 1000,
    requestTimeout: (limits.head + limits.body) * 1000,
    keepAliveTimeout: limits.idle * 1000,
    connectionsCheckingInterval: Math.ceil((limits.head * 1000) / 3),
    maxHeaderSize: HEAD_BYTES,
  });
  server.setTimeout(limits.stalled * 1000);
  server.on("request", (request, response) => {
    answer(request, response, dist, base).catch(() => {
      // The file exists but cannot be read: this request fails, but the server goes on.
      if (!response.headersSent) response.writeHead(503);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  dist: string,
  base: string,
): Promise<void> {
  const [path, query] = addressOf(request.url, base);
  for (const { name, value } of headersOf(base)) response.setHeader(name, value);
  response.setHeader("Cache-Control", cacheControl(path));
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  if (path === "" && request.url === base) return moved(response, `${base}/`);
  const known = path.startsWith("/") && path !== "/_headers" && path.length < ADDRESS.whole;
  // A folder has one URL, with the final slash: links use it, and caches need one.
  if (known && !path.endsWith("/") && existsSync(join(dist, path, "index.html")))
    return moved(response, `${base}${encodeURI(path)}/${query}`);
  const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
  if (known && (await send(request, response, file))) return;
  const [, language, situation] = new RegExp(planPattern()).exec(path) ?? [];
  if (situation !== undefined) return moved(response, `${base}/${language}/help/${situation}/`, 302);
  // Even in an unreadable URL the language can be read.
  const address = (request.url ?? "").slice(base.length);
  response.writeHead(404, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": cacheControl(path, false),
  });
  response.end(request.method === "HEAD" ? undefined : await readFile(notFoundPage(dist, address)));
}

/** Returns the 404 page in the language of the requested URL, or the page with all languages. */
function notFoundPage(dist: string, address: string): string {
  const [, locale = ""] = address.split("/");
  const own = join(dist, locale, "404", "index.html");
  return /^[a-z-]+$/i.test(locale) && existsSync(own) ? own : join(dist, "404.html");
}

function moved(response: ServerResponse, location: string, status = 308): void {
  response.writeHead(status, { Location: location }).end();
}

/** Returns the decoded path inside the site, and the query. A path that does not start with a slash matches no page. */
function addressOf(url = "/", base: string): [path: string, query: string] {
  if (!url.startsWith(`${base}/`)) return ["", ""];
  try {
    // Several slashes count as one, so that no URL of ours redirects to another host.
    const { pathname, search } = new URL(`http://localhost/${url.slice(base.length).replace(/^\/+/, "")}`);
    const path = decodeURIComponent(pathname).replace(/\/{2,}/g, "/");
    // A decoded path that goes up, or with a character that ends a file name, matches no page.
    return /(^|\/)\.{1,2}(\/|$)|[\\\0]/.test(path) ? ["", ""] : [path, search];
  } catch {
    return ["", ""];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4321);
  const server = await serve(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(`Port ${port} is taken. For another: PORT=${port + 1} npm start`);
    process.exit(1);
  });
  const address = server.address();
  if (address && typeof address === "object")
    console.log(`Report Safely is at http://localhost:${address.port}${BASE}/`);
}
