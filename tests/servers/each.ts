import { after, before, describe } from "node:test";
import { ask, type Answer, type Question } from "./ask.ts";
import { caddy, local, nginx, type Host, type Site } from "./hosts.ts";
import { sample, type Sample } from "./sample.ts";

/** The server under test. */
export interface Asked {
  readonly site: Sample;
  ask(path: string, question?: Question): Promise<Answer>;
  log(): string;
}

const STARTS: Readonly<Record<string, (site: Site) => Promise<Host>>> = {
  Caddy: caddy,
  nginx,
  "npm start": local,
};

/** One sample for the servers of a test file: they only read it. */
const samples = new Map<string, Promise<Sample>>();

/**
 * The same tests for every server, each with the same site.
 *
 * @param base folder of the host that the site stands in
 */
export function onEachHost(tests: (asked: Asked, name: string) => void, base = ""): void {
  for (const [name, start] of Object.entries(STARTS)) {
    describe(name, () => {
      let host: Host;
      let site: Sample;
      before(async () => {
        const made = samples.get(base) ?? sample(base);
        samples.set(base, made);
        site = await made;
        host = await start({ root: site.root, base });
      });
      after(() => host?.stop());
      tests(
        {
          get site() {
            return site;
          },
          ask: (path, question) => ask(host.port, path, question),
          log: () => host.log(),
        },
        name,
      );
    });
  }
}
