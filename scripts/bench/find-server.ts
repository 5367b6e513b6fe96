// The server of find.ts: an empty page in one language, the engines, and Pagefind's own files.
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  html: "text/html; charset=utf-8",
};

export interface FindServer {
  readonly port: number;
  /** Language of the page, and of Pagefind's index. */
  language: string;
  /** Bytes of Pagefind that were asked for since it was last set. */
  sent: number;
  close(): void;
}

/** @param folder where Pagefind's indexes are, one folder a language; undefined where it is not compared */
export function serveEngines(code: string, folder: string | undefined, language: string): FindServer {
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const type = TYPES[/\.(\w+)(?:\?|$)/.exec(path)?.[1] ?? "html"] ?? "application/octet-stream";
    const file = join(folder ?? "", own.language, path.replace(/\?.*/, ""));
    const body =
      path === "/"
        ? Buffer.from(`<!doctype html><html lang="${own.language}"><title>bench</title>`)
        : path === "/bench.js"
          ? Buffer.from(code)
          : path.startsWith("/pagefind/") && statSync(file, { throwIfNoEntry: false })
            ? readFileSync(file)
            : undefined;
    if (!body) return void response.writeHead(404).end();
    // Pagefind packs its own files; its scripts are packed by the host.
    if (path.startsWith("/pagefind/"))
      own.sent += type === "application/octet-stream" ? body.length : brotliCompressSync(body).length;
    response.writeHead(200, { "content-type": type }).end(body);
  }).listen(0);
  const { port } = server.address() as { port: number };
  const own: FindServer = { port, language, sent: 0, close: () => void server.close() };
  return own;
}
