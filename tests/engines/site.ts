import { locales, siteIn } from "../../src/site/site.ts";
import { exitUrl } from "../../src/shell/exit/exit-url.view.ts";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { serve } from "../../deploy/serve.ts";
import { until, type Tab } from "./tab.ts";

/** The built site on this machine, with an ordinary page here in place of the one outside that the exit leads to. */
export interface Site {
  readonly origin: string;
  /** Where the exit leads. */
  readonly elsewhere: string;
  /** From now on the exit of pages that are asked for leads to this address. */
  exitTo(url: string): void;
  /** From now on requests for these files are answered by an error, as a network that fails does; "" for none. */
  lose(files: string): void;
  close(): void;
}

/** The site as its server sends it; only the address behind the exit is changed, so that no test asks another host. */
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
      void fetch(`${addressOf(behind)}${request.url ?? "/"}`).then(async (answer) => {
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
      });
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
 * Waits until a tab is out: on the ordinary page, or in an empty tab where that took too long to come, as on a busy machine.
 *
 * @returns whether one can go back from there: from an empty tab the tests of leaving.ts do
 */
export async function out(tab: Tab, { elsewhere }: Site): Promise<boolean> {
  const isOut = `${JSON.stringify([elsewhere, "about:blank"])}.includes(location.href)`;
  await until(tab, isOut);
  // A browser shows an empty tab for a moment before the ordinary page comes, and forgets there what it was told to do.
  if ((await tab.read<string>("location.href")) !== elsewhere) {
    await new Promise((resolve) => setTimeout(resolve, EMPTY));
    await until(tab, isOut);
  }
  return tab.hearsOfBack || (await tab.read<string>("location.href")) === elsewhere;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
