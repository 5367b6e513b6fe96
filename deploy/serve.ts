import { createServer, type Server } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { HEADERS, cacheControl } from "./headers.ts";

const DIST = fileURLToPath(new URL("../dist", import.meta.url));

/**
 * Serves the built site with the headers of every host.
 *
 * @param port 0 lets the system choose
 * @throws Error when the site is not built, or the port is taken
 */
export async function serve(port: number, dist = DIST): Promise<Server> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("The site is not built: run `npm run build` first.");
  const files = sirv(dist, { etag: true, dotfiles: true });
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    for (const { name, value } of HEADERS) response.setHeader(name, value);
    response.setHeader("Cache-Control", cacheControl(path));
    files(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
      response.end(readFileSync(notFoundPage(dist, path)));
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return server;
}

/** The 404 in the language of the address that was asked for; the trilingual one otherwise. */
function notFoundPage(dist: string, path: string): string {
  const [, locale = ""] = path.split("/");
  const own = join(dist, locale, "404", "index.html");
  return /^[a-z-]+$/i.test(locale) && existsSync(own) ? own : join(dist, "404.html");
}

function pathOf(url = "/"): string {
  try {
    return new URL(url, "http://localhost").pathname;
  } catch {
    return "/";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.env.PORT ?? 4321));
  const address = server.address();
  if (address && typeof address === "object") console.log(`Report Safely is at http://localhost:${address.port}/`);
}
