import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { caddyfile } from "../caddy.ts";
import { HEADERS, cacheControl, headersOf } from "../headers.ts";
import { HOST_FILES, cdnHeaders } from "../hosts.ts";
import { nginxConf } from "../nginx.ts";
import { serve } from "../serve.ts";

// A second copy on purpose: a person who weakens a header must do it twice.
const TABLE: readonly [name: string, value: string, why: string][] = [
  [
    "Content-Security-Policy",
    "frame-ancestors 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    "no other site frames these pages, nothing typed is posted, no text becomes HTML or a script",
  ],
  ["Strict-Transport-Security", "max-age=63072000", "nobody on the network can read which page opens"],
  ["Referrer-Policy", "no-referrer", "the next site does not learn the last page"],
  ["X-Content-Type-Options", "nosniff", "a file is only what it says it is"],
  [
    "Permissions-Policy",
    "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()",
    "the site never asks where a family is, nor for its camera or microphone",
  ],
  ["Cross-Origin-Opener-Policy", "same-origin", "a page opened from here cannot look back"],
  ["Cross-Origin-Resource-Policy", "same-origin", "other sites cannot load these files to learn of a visit"],
  ["Cross-Origin-Embedder-Policy", "require-corp", "a page loads nothing from a site that does not allow it"],
];

const CACHES: readonly [path: string, value: string, why: string][] = [
  ["/fr/help/1/", "no-store", "Back shows no answers of a plan"],
  ["/en/take-down/", "no-store", "Back shows no answers of a plan"],
  ["/ar/sheet/", "no-store", "typed text never comes back from the browser's cache"],
  ["/ar/help/other/", "no-store", "Back shows no answers of a plan"],
  ["/_astro/a.1b2c.woff2", "public, max-age=31536000, immutable", "its name changes with its content"],
  ["/find/1a2b3c4d5e.js", "public, max-age=31536000, immutable", "its name changes with its content"],
  ["/fr/", "no-store", "the browser's cache does not show that someone read the site"],
  ["/fr/police/place/help-sur-mer/", "no-store", "the browser's cache does not show which page someone read"],
  ["/fr/handouts/parents.pdf", "no-store", "a PDF also shows what someone read"],
  ["/fr/find/", "no-store", "the rule is only for files in the folder"],
  ["/favicon.svg", "public, max-age=0, must-revalidate", "it is the same for every reader"],
  ["/favicon.svg/", "no-store", "the rule is only for the file itself"],
  ["/data/directory.json", "public, max-age=0, must-revalidate", "a corrected number shows at once"],
];

for (const [name, value, why] of TABLE) {
  test(`${name}: ${why}`, () => {
    assert.equal(HEADERS.find((header) => header.name === name)?.value, value);
    for (const text of [cdnHeaders(), caddyfile(), nginxConf()])
      assert.ok(text.includes(value), `${name} is missing for a host`);
  });
}

test("each header in the list has its reason here", () => {
  assert.deepEqual(
    HEADERS.map(({ name }) => name),
    TABLE.map(([name]) => name),
  );
  for (const { why } of HEADERS) assert.match(why, /^[A-Z].+\.$/);
});

test("HSTS includes subdomains only if the publisher owns them", () => {
  const hsts = (own: boolean): string | undefined =>
    headersOf("", own).find(({ name }) => name === "Strict-Transport-Security")?.value;
  assert.equal(hsts(false), "max-age=63072000");
  assert.equal(hsts(true), "max-age=63072000; includeSubDomains");
  assert.ok(!headersOf("/safely", true).some(({ name }) => name === "Strict-Transport-Security"));
});

test("no address matches two cache rules of a CDN, because it would send both", () => {
  const rules = cdnHeaders()
    .split("\n\n")
    .filter((rule) => rule.includes("Cache-Control"))
    .map((rule) => rule.split("\n")[0] ?? "");
  const pages = rules.filter((rule) => cacheControl(rule) === "no-store");
  assert.ok(pages.includes("/") && pages.some((rule) => /^\/[a-z]+\/\*$/.test(rule)));
  for (const rule of rules)
    for (const other of rules)
      assert.ok(
        rule === other || !(rule.endsWith("*") && other.startsWith(rule.slice(0, -1))),
        `${rule} ${other}`,
      );
});

test("a site in a folder of a shared host sends every header except the one that applies to the whole host", async () => {
  const binding = "Strict-Transport-Security";
  const folder = await serve(0, dist, "/safely");
  const { port } = folder.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/safely/`);
  folder.close();
  for (const [name, value] of TABLE) {
    assert.equal(response.headers.get(name), name === binding ? null : value, name);
    for (const make of [cdnHeaders, caddyfile, nginxConf])
      assert.equal(make("/safely").includes(name), name !== binding, `${make.name}: ${name}`);
  }
});

for (const [path, value, why] of CACHES) {
  test(`${path} has Cache-Control “${value}”: ${why}`, () => assert.equal(cacheControl(path), value));
}

test("the Caddyfile and the nginx snippet match the output of `npm run hosts`", () => {
  for (const [path, make] of Object.entries(HOST_FILES))
    assert.equal(readFileSync(path, "utf8"), make(), `${path}: run npm run hosts`);
});

test("our host files turn access logs off", () => {
  assert.match(nginxConf(), /^ *access_log off;$/m);
  assert.doesNotMatch(caddyfile(), /^\s*log\b/m);
});

const dist = mkdtempSync(join(tmpdir(), "headers-"));
let server: Server;

before(async () => {
  for (const path of ["index.html", "404.html", "find/1a.js", "fr/help/1/index.html"]) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), path);
  }
  server = await serve(0, dist);
});

after(() => {
  server.close();
  rmSync(dist, { recursive: true });
});

test("the local server sends every header with every response, also with 404", async () => {
  const address = server.address();
  assert.ok(address && typeof address === "object");
  for (const path of ["/", "/find/1a.js", "/fr/help/1/", "/not-there/"]) {
    const response: Response = await fetch(`http://127.0.0.1:${address.port}${path}`);
    for (const [name, value] of TABLE) assert.equal(response.headers.get(name), value, `${path} ${name}`);
    assert.equal(response.headers.get("Cache-Control"), cacheControl(path), path);
  }
});
