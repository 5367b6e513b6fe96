import { createServer, type Server, type ServerResponse } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { BASE } from "../src/i18n/urls.ts";
import { TYPES, cacheControl, headersOf } from "./headers.ts";
import { planPattern } from "./redirects.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));
const types = new Map(TYPES.map(({ ending, type }) => [ending, type]));

/**
 * Serves the built site as every host does: same headers, types, redirects and pages of what is not there.
 *
 * @param port 0 lets the system choose
 * @param base folder that the site was built for, as in "/safely"; "" at the root
 * @throws Error when the site is not built, or the port is taken
 */
export async function serve(port: number, dist = DIST, base = BASE): Promise<Server> {
  if (!existsSync(join(dist, "index.html")))
    throw new Error("The site is not built: run `npm run build` first.");
  const files = sirv(dist, {
    etag: true,
    dotfiles: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const type = types.get(path.endsWith("/") ? ".html" : extname(path));
      if (type !== undefined) response.setHeader("Content-Type", type);
    },
  });
  const server = createServer((request, response) => {
    const [path, query] = addressOf(request.url, base);
    for (const { name, value } of headersOf(base)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(path));
    if (request.method !== "GET" && request.method !== "HEAD")
      return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
    const notFound = (): void => {
      const [, language, situation] = new RegExp(planPattern()).exec(path) ?? [];
      if (situation !== undefined) return moved(response, `${base}/${language}/help/${situation}/`, 302);
      response.writeHead(404, {
        "Content-Type": "text/html; charset=utf-8",
        "Cache-Control": cacheControl(path, false),
      });
      response.end(request.method === "HEAD" ? undefined : readFileSync(notFoundPage(dist, path)));
    };
    if (!path.startsWith("/")) return request.url === base ? moved(response, `${base}/`) : notFound();
    // A folder's page stands at its address with the slash only, since links lead there and caches know one.
    if (!path.endsWith("/") && existsSync(join(dist, path, "index.html")))
      return moved(response, `${base}${path}/${query}`);
    if (path === "/_headers") return notFound();
    request.url = path;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  return server;
}

/** The 404 in the language of the address that was asked for; the trilingual one otherwise. */
function notFoundPage(dist: string, path: string): string {
  const [, locale = ""] = path.split("/");
  const own = join(dist, locale, "404", "index.html");
  return /^[a-z-]+$/i.test(locale) && existsSync(own) ? own : join(dist, "404.html");
}

function moved(response: ServerResponse, location: string, status = 308): void {
  response.writeHead(status, { Location: location }).end();
}

/** Path within the site, and the query; a path that does not begin with a slash is of no page. */
function addressOf(url = "/", base: string): [path: string, query: string] {
  if (!url.startsWith(`${base}/`)) return ["", ""];
  try {
    // Slashes that stand together are one, so that no address of ours leads to another host.
    const { pathname, search } = new URL(`http://localhost/${url.slice(base.length).replace(/^\/+/, "")}`);
    return [pathname.replace(/\/{2,}/g, "/"), search];
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
