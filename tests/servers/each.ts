import { after, before, describe } from "node:test";
import { HEADERS } from "../../deploy/headers.ts";
import { ask, type Answer, type Question } from "./ask.ts";
import { caddy, local, nginx, type Host, type Site } from "./hosts.ts";
import { sample, type Sample } from "./sample.ts";

/** The server under test. */
export interface Asked {
  readonly site: Sample;
  readonly port: number;
  ask(path: string, question?: Question): Promise<Answer>;
  log(): string;
}

const STARTS: Readonly<Record<string, (site: Site) => Promise<Host>>> = {
  Caddy: caddy,
  nginx,
  "npm start": local,
};

/** Returns the required headers that an answer lacks. */
export function lacking({ headers }: Answer, cache: string): string[] {
  const wanted = [...HEADERS, { name: "Cache-Control", value: cache }];
  return wanted.flatMap(({ name, value }) =>
    headers[name.toLowerCase()] === value ? [] : [`${name}: ${headers[name.toLowerCase()]}`],
  );
}

/**
 * Defines the same tests for every server, each with the same site.
 *
 * @param base folder of the site on its host
 */
export function onEachHost(tests: (asked: Asked, name: string) => void, base = ""): void {
  for (const [name, start] of Object.entries(STARTS)) {
    describe(name, () => {
      let host: Host;
      let site: Sample;
      before(async () => {
        site = await sample(base);
        host = await start({ root: site.root, base });
      });
      after(() => host?.stop());
      tests(
        {
          get site() {
            return site;
          },
          get port() {
            return host.port;
          },
          ask: (path, question) => ask(host.port, path, question),
          log: () => host.log(),
        },
        name,
      );
    });
  }
}
