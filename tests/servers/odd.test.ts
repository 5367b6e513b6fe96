import assert from "node:assert/strict";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { caddyfile } from "../../deploy/caddy.ts";
import { LIMITS } from "../../deploy/limits.ts";
import { nginxConf } from "../../deploy/nginx.ts";
import { locales, none } from "../built/site.ts";
import { FULL, SAID, SEED, spread } from "../shared/sample.ts";
import { ask } from "./ask.ts";
import { lacking, onEachHost } from "./each.ts";
import { caddy, local, nginx, type Host, type Site } from "./hosts.ts";
import { visit } from "./load.ts";
import { holdOpen, oddRequests, send } from "./rough.ts";
import { sample } from "./sample.ts";
import { put } from "./support.ts";

const RANGES = [
  "bytes=9-3",
  "bytes=5-4",
  "bytes=0-0",
  "bytes=-5",
  "bytes=-0",
  "bytes=99999999-",
  "bytes=10-99999999999999999999999",
  "bytes=99999999999999999999999-",
  "bytes=a-b",
  "bytes=",
  "bytes=-",
  "bytes=0-1,4-5",
  "bytes=1-0,0-1",
  "items=0-5",
  "0-5",
];
const FILE = "/share.png";

/** Returns spellings of a page's address that a person may write or a browser may store. */
function spellings(path: string): string[] {
  const encoded = (text: string): string =>
    text.replace(/[a-z0-9]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return [
    path.replace(/[a-z](?=[a-z]*\/$)/, encoded),
    encoded(path),
    encoded(path).replace(/%../g, (code) => code.toUpperCase()),
    `/${path}`,
    path.replace(/\/(?=.)/g, "//"),
    path.replace(/\/$/, "//"),
    `/.${path}`,
    `/data/..${path}`,
    `/data/%2e%2e${path}`,
    path.toUpperCase(),
    `${path}index.html`,
    `${path}INDEX.html`,
    `${path}?a=1`,
    `${path.slice(0, -1)}%2f`,
  ];
}

onEachHost((asked) => {
  test("the cache stores no page, and every header is there, for every spelling of an address", async () => {
    const pages = spread(asked.site.pages.filter(({ path, rest }) => path.endsWith("/") && rest));
    assert.ok(pages.length > 0);
    const faults: string[] = [];
    const one = async (path: string): Promise<void> => {
      const answer = await asked.ask(path);
      const isPlain = [200, 301, 302, 307, 308, 404].includes(answer.status);
      faults.push(
        ...(isPlain ? lacking(answer, "no-store") : [""]).map((text) => `${path}: ${answer.status} ${text}`),
      );
    };
    // Two thousand connections at once are too many for a server with one worker.
    for (const { path } of pages) await Promise.all(spellings(path).map(one));
    none(faults);
  });

  test("an address too long for any file gets the answer for an unknown address", async () => {
    for (const length of [256, 1000, 4097, 6000])
      for (const name of [1, 100, 251, 254, 256, 4000]) {
        const names = Array.from({ length: Math.ceil(length / (name + 1)) }, () => "a".repeat(name));
        for (const path of [`/${names.join("/")}`, `/en/${names.join("/")}/`, `/${names.join("/")}.html`]) {
          const { status, bytes } = await asked.ask(path);
          assert.equal(status, 404, `${path.length} characters, names of ${name}`);
          assert.ok(bytes.includes("<html"), "with a page that leads on");
        }
      }
  });

  test("an impossible part of a file gets a refusal or the whole file", async () => {
    const whole = asked.site.read(FILE);
    for (const range of RANGES) {
      const { status, headers, bytes } = await asked.ask(FILE, { headers: { range } });
      assert.ok([200, 206, 416].includes(status), `${range}: ${status}`);
      if (status === 200) assert.ok(bytes.equals(whole), range);
      const [, from, to] = /^bytes (\d+)-(\d+)\//.exec(headers["content-range"] ?? "") ?? [];
      if (from !== undefined)
        assert.ok(bytes.equals(whole.subarray(Number(from), Number(to) + 1)), `${range}: ${from}-${to}`);
      assert.equal((await asked.ask("/")).status, 200, `after ${range}`);
    }
  });

  test("a page that is removed while the server runs is gone, and the server continues", async () => {
    const page = `/${locales[0]?.id}/`;
    const files = ["", ".br", ".gz"].map((ending) => join(asked.site.root, `${page}index.html${ending}`));
    for (const file of files) renameSync(file, `${file}-away`);
    try {
      for (const encoding of ["identity", "gzip", "br"]) {
        const { status } = await asked.ask(page, { headers: { "accept-encoding": encoding } });
        assert.equal(status, 404, encoding);
      }
    } finally {
      for (const file of files) renameSync(`${file}-away`, file);
    }
    assert.equal((await asked.ask(page)).status, 200);
  });
});

/**
 * The same servers with shorter timeouts, so that a test waits less than a visitor may. The timeouts are
 * still longer than a busy machine delays an answer.
 */
const HASTE = 8;
const hasty = (text: string, lines: readonly (readonly [name: string, seconds: number])[]): string =>
  lines.reduce((all, [name, seconds]) => put(all, `${name} ${seconds}s`, `${name} ${HASTE}s`), text);
const HASTY: Readonly<Record<string, (site: Site) => Promise<Host>>> = {
  Caddy: (site) =>
    caddy(
      site,
      hasty(caddyfile(), [
        ["read_header", LIMITS.head],
        ["read_body", LIMITS.body],
        ["idle", LIMITS.idle],
      ]),
    ),
  nginx: (site) =>
    nginx(
      site,
      hasty(nginxConf(), [
        ["client_header_timeout", LIMITS.head],
        ["client_body_timeout", LIMITS.body],
        ["lingering_time", LIMITS.body],
        ["keepalive_timeout", LIMITS.idle],
      ]),
    ),
  "npm start": (site) => local(site, { ...LIMITS, head: HASTE, body: 0, idle: HASTE, stalled: HASTE }),
};
const ODD = FULL ? 10_000 : 300;
const SLOW = 200;
const AT_ONCE = 40;
/** Allowed statuses for a malformed request. None is a server error. */
const PLAIN = [
  0, 100, 200, 206, 301, 302, 304, 308, 400, 404, 405, 408, 411, 413, 414, 416, 417, 431, 501, 505,
];

// All three at once, because each mostly waits.
describe(
  `${ODD} odd requests while ${SLOW} connections are held open (${SAID})`,
  { concurrency: true },
  () => {
    for (const [name, start] of Object.entries(HASTY)) {
      test(`${name} answers each plainly, serves others meanwhile, and closes silent connections`, async (context) => {
        const site = await sample();
        const host = await start({ root: site.root });
        const held = await holdOpen(host.port, SLOW);
        try {
          const page = `/${locales[0]?.id}/`;
          const visitors = visit(host.port, page, site.read(page), 3);
          const waiting = oddRequests(ODD, SEED);
          const said = new Map<number, number>();
          const odd: string[] = [];
          const one = async (): Promise<void> => {
            for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
              const status = await send(host.port, text);
              said.set(status, (said.get(status) ?? 0) + 1);
              if (!PLAIN.includes(status)) odd.push(`${status}: ${text.slice(0, 200)}`);
            }
          };
          await Promise.all(Array.from({ length: AT_ONCE }, one));
          await visitors.answered(10);
          const outcome = await visitors.end();
          context.diagnostic(JSON.stringify([Object.fromEntries(said), outcome]));
          assert.deepEqual(odd.slice(0, 5), []);
          assert.deepEqual(
            { ...outcome, whole: 0, again: 0 },
            { whole: 0, cut: 0, again: 0, wrong: 0, refused: 0 },
          );
          const late = Date.now() + HASTE * 10_000;
          while (held.open() > 0 && Date.now() < late)
            await new Promise((resolve) => setTimeout(resolve, 50));
          assert.equal(held.open(), 0, `${held.open()} are still held`);
          assert.ok((await ask(host.port, page)).bytes.equals(site.read(page)));
        } finally {
          held.end();
          await host.stop();
        }
      });
    }
  },
);
