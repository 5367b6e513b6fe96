import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createServer as createSecure } from "node:https";
import type { AddressInfo } from "node:net";

/**
 * Pages that replace the external page behind the exit: one that loads, and all the ways in which a page can
 * fail to load.
 */
export interface Weather {
  readonly comes: string;
  readonly slow: string;
  readonly hangs: string;
  readonly empty: string;
  readonly download: string;
  readonly broken: string;
  readonly untrusted: string;
  readonly unknown: string;
  close(): void;
}

export async function openWeather(): Promise<Weather> {
  const plain = createServer((request, response) => {
    if (request.url === "/hangs") return;
    if (request.url === "/empty") return void response.writeHead(204).end();
    if (request.url === "/broken") return void response.destroy();
    if (request.url === "/download")
      response.setHeader("content-disposition", "attachment; filename=weather");
    response.setHeader(
      "content-type",
      request.url === "/download" ? "application/octet-stream" : "text/html",
    );
    setTimeout(
      () => response.end("<title>Weather</title><h1>Weather</h1>"),
      request.url === "/slow" ? 1000 : 0,
    );
  });
  const pem = readFileSync(new URL("untrusted.pem", import.meta.url));
  const secure = createSecure({ key: pem, cert: pem });
  const [origin, hidden] = [await listen(plain), await listen(secure)];
  return {
    slow: `http://${origin}/slow`,
    comes: `http://${origin}/`,
    hangs: `http://${origin}/hangs`,
    empty: `http://${origin}/empty`,
    download: `http://${origin}/download`,
    broken: `http://${origin}/broken`,
    untrusted: `https://${hidden}/`,
    unknown: "http://weather.invalid/",
    close: () => {
      for (const server of [plain, secure]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server | ReturnType<typeof createSecure>): Promise<string> {
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}
