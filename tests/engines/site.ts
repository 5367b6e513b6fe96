import { locales, siteIn } from "../../src/site/site.ts";
import { exitUrl } from "../../src/shell/exit/exit-url.view.ts";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../deploy/serve.ts";
import { until, type Tab } from "./tab.ts";

/** The built site on this machine. A local page replaces the external page behind the exit. */
export interface Site {
  readonly origin: string;
  /** The target of the exit. */
  readonly elsewhere: string;
  /** Sets the target of the exit in pages that load after this call. */
  exitTo(url: string): void;
  /** From now on, requests for these files fail; "" for none. */
  lose(files: string): void;
  close(): void;
}

/**
 * Opens the site as its server sends it. Only the address behind the exit is changed, so that no test
 * requests another host.
 */
export async function openSite(): Promise<Site> {
  let lost = "";
  let exit = "";
  const behind = await serve(0);
  const elsewhere = await listen(
    createServer((_request, response) =>
      response.writeHead(200, { "content-type": "text/html" }).end("<title>Weather</title><h1>Weather</h1>"),
    ),
  );
  const front = await listen(
    createServer((request, response) => {
      if (lost && request.url?.startsWith(lost)) return void response.writeHead(500).end();
      const passOn = async (): Promise<unknown> => {
        const address = `${addressOf(behind)}${request.url ?? "/"}`;
        // A kept connection may close just as it is used again.
        const answer = await fetch(address).catch(() => fetch(address));
        const headers = Object.fromEntries(
          [...answer.headers].filter(
            ([name]) => !/^(content-(length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name),
          ),
        );
        response.writeHead(answer.status, headers);
        if (!/html/.test(answer.headers.get("content-type") ?? ""))
          return response.end(Buffer.from(await answer.arrayBuffer()));
        const html = locales().reduce(
          (page, locale) => page.replaceAll(exitUrl(siteIn(locale)), exit),
          await answer.text(),
        );
        return response.end(html);
      };
      // A browser would wait for ever for a request that nobody answers.
      passOn().catch(() => response.destroy());
    }),
  );
  exit = `${addressOf(elsewhere)}/`;
  return {
    origin: addressOf(front),
    elsewhere: exit,
    exitTo: (url) => {
      exit = url;
    },
    lose: (files) => {
      lost = files;
    },
    close: () => {
      for (const server of [front, elsewhere, behind]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Milliseconds after which an empty tab stays empty. */
const EMPTY = 4_000;

/**
 * Waits until a tab has left: on the ordinary page, or in an empty tab when that page takes too long on a
 * busy machine.
 *
 * @returns whether the test can go back from there; for an empty tab, leaving.ts tests that
 */
export async function out(tab: Tab, { elsewhere }: Site): Promise<boolean> {
  const isOut = `${JSON.stringify([elsewhere, "about:blank"])}.includes(location.href)`;
  await until(tab, isOut);
  // A browser shows an empty tab for a moment before the ordinary page, and loses its commands there.
  if ((await tab.read<string>("location.href")) !== elsewhere) {
    await new Promise((resolve) => setTimeout(resolve, EMPTY));
    await until(tab, isOut);
  }
  return tab.hearsOfBack || (await tab.read<string>("location.href")) === elsewhere;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
