import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The profile folder of a new browser. */
export interface Profile {
  readonly folder: string;
  /** Returns the files with a word of Latin letters, as bytes or as UTF-16. */
  holding(word: string): string[];
  remove(): void;
}

export function newProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), "profile-"));
  return {
    folder,
    holding: (word) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((file) => {
          const bytes = readFileSync(file);
          return bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"));
        }),
    // The last process of a browser may still write while it ends.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }),
  };
}

/** A proxy between a browser and the network. It records each host and blocks every answer. */
export interface Watch {
  readonly address: string;
  readonly port: number;
  /** Method and address of each request. For an encrypted request, only the host is visible. */
  readonly asked: readonly string[];
  close(): void;
}

export async function openWatch(): Promise<Watch> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Nobody\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
