// npm run build, then: npm run bench:serve
// Requests a second of our pages beside a bare page of as many compressed bytes on the same server; and, to see what our headers
// and rules cost, beside the same page on a server of that kind without any. Ratios, since machines differ; the median of short
// turns, since what else a machine does comes and goes.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { compress } from "../../deploy/compress.ts";
import { locales } from "../../src/content/site.ts";
import { ask } from "../../tests/servers/ask.ts";
import { median } from "./machine.ts";
import { installed, load as loadPackage } from "./packages.ts";
import { caddy, nginx, type Host } from "../../tests/servers/hosts.ts";
import { visit } from "../../tests/servers/load.ts";
import { scratch } from "../../tests/servers/support.ts";

const CONNECTIONS = 20;
/** Ten seconds for each, in short turns. */
const TURNS = 30;
const SECONDS = 1 / 3;
/** The goal of docs/budgets.md. */
const GOAL = 0.9;

const [first] = locales();
if (!first) throw new Error("locales: no published language");
const PAGES = [`/${first.id}/`, `/${first.id}/help/1/`, `/${first.id}/services/`];
/** A server without any header or rule of ours. */
const NO_RULES = {
  Caddy:
    "{\n\tadmin off\n}\n{$SITE_ADDRESS} {\n\troot * {$SITE_ROOT}\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n}\n",
  nginx:
    "server {\n    listen 8080;\n    root /srv/report-safely;\n    access_log off;\n    brotli_static on;\n    gzip_static on;\n}\n",
};

/** As much of autocannon as is used here. */
interface Autocannon {
  (options: {
    url: string;
    connections: number;
    duration: number;
    sampleInt: number;
    headers: Record<string, string>;
    requests: { method: "GET"; path: string }[];
  }): Promise<Record<"2xx" | "non2xx" | "errors" | "timeouts", number> & Record<"start" | "finish", Date>>;
}
if (!installed()) process.exit();
const { default: autocannon } = await loadPackage<{ default: Autocannon }>("autocannon");

const root = scratch();
const site = join(root, "site");
for (const path of PAGES) {
  const file = join(path, "index.html");
  for (const folder of [site, join(site, "bare")])
    mkdirSync(dirname(join(folder, file)), { recursive: true });
  cpSync(join("dist", file), join(site, file));
}
await compress(site);
const bytes: Record<string, number> = {};
for (const host of [await caddy({ root: site }), await nginx({ root: site })]) {
  for (const path of PAGES)
    bytes[path] = (await ask(host.port, path, { headers: { "accept-encoding": "br" } })).bytes.length;
  await host.stop();
}
for (const path of PAGES) {
  const { plain, packed } = bareOf(bytes[path] ?? 0);
  writeFileSync(join(site, "bare", path, "index.html"), plain);
  writeFileSync(join(site, "bare", path, "index.html.br"), packed);
}

/** A page without style, script or words of as many bytes once compressed, within a few. */
function bareOf(size: number): { plain: string; packed: Buffer } {
  const noise = Array.from({ length: Math.ceil(size / 32) + 8 }, (_, n) =>
    createHash("sha256").update(String(n)).digest("base64"),
  ).join("");
  let length = size;
  for (;;) {
    const plain = `<!doctype html><title>Bare</title><p>${noise.slice(0, length)}</p>`;
    const packed = brotliCompressSync(plain);
    const more = size - packed.length;
    if (Math.abs(more) < 8) return { plain, packed };
    length += more;
  }
}

interface Turn {
  readonly rate: number;
  readonly errors: number;
}

async function load(host: Host, paths: readonly string[]): Promise<Turn> {
  const result = await autocannon({
    url: `http://127.0.0.1:${host.port}`,
    connections: CONNECTIONS,
    duration: SECONDS,
    sampleInt: 20,
    headers: { "accept-encoding": "br" },
    requests: paths.map((path) => ({ method: "GET" as const, path })),
  });
  const seconds = (result.finish.getTime() - result.start.getTime()) / 1000;
  return { rate: result["2xx"] / seconds, errors: result.errors + result.timeouts + result.non2xx };
}

let missed = false;
for (const [name, start] of [
  ["Caddy", caddy],
  ["nginx", nginx],
] as const) {
  const ours = await start({ root: site });
  const plain = await start({ root: site }, NO_RULES[name]);
  const bare = PAGES.map((path) => `/bare${path}`);
  const loads = {
    "our pages": () => load(ours, PAGES),
    "a bare page": () => load(ours, bare),
    "a bare page, no headers": () => load(plain, bare),
  };
  const turns = Object.entries(loads).map(([who, send]) => ({ who, send, all: [] as Turn[] }));
  for (let turn = 0; turn < TURNS; turn += 1) {
    // Each goes first as often as the others.
    for (let at = 0; at < turns.length; at += 1) {
      const next = turns[(turn + at) % turns.length];
      next?.all.push(await next.send());
    }
  }
  for (const { who, all } of turns) {
    const errors = all.reduce((sum, turn) => sum + turn.errors, 0);
    console.log(
      `${name}, ${who}: ${median(all.map(({ rate }) => rate)).toFixed(0)} requests a second, ${errors} errors`,
    );
    missed ||= errors > 0;
  }
  const [own, ...others] = turns;
  const [same = NaN, without = NaN] = others.map(({ all }) =>
    median(all.map(({ rate }, at) => (own?.all[at]?.rate ?? NaN) / rate)),
  );
  console.log(
    `${name}: ratio ${same.toFixed(2)} (goal ${GOAL} or more); ${without.toFixed(2)} beside a server without our headers and rules`,
  );
  missed ||= !(same >= GOAL);

  const visitors = visit(
    ours.port,
    PAGES[0] ?? "/",
    (await ask(ours.port, PAGES[0] ?? "/")).bytes,
    CONNECTIONS,
  );
  await visitors.answered(CONNECTIONS * 10);
  await ours.restart();
  await visitors.answered(CONNECTIONS * 10);
  const { whole, cut, again, wrong, refused } = await visitors.end();
  console.log(
    `${name}, restarted under load: ${whole} whole, ${wrong} wrong, ${cut} cut, ${again} asked again, ${refused} while nobody listened`,
  );
  missed ||= wrong > 0 || cut + again > CONNECTIONS;
  await ours.stop();
  await plain.stop();
}
rmSync(root, { recursive: true, force: true });
if (missed) process.exitCode = 1;
