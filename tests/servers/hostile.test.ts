import assert from "node:assert/strict";
import { test } from "node:test";
import { HEADERS } from "../../deploy/headers.ts";
import { onEachHost } from "./each.ts";
import { SECRET } from "./sample.ts";

// Paths that try to leave the folder of the site. The secret is right above it.
const WAYS_OUT = [
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/%2e%2e%2fsecret.txt",
  "/.%2e/secret.txt",
  "/%252e%252e/secret.txt",
  "/%252e%252e%252fsecret.txt",
  "/..%5csecret.txt",
  "/..\\secret.txt",
  "/data/../../secret.txt",
  "/data/..%2f..%2fsecret.txt",
  "/./../secret.txt",
  "//../secret.txt",
  "/..;/secret.txt",
  "/%c0%ae%c0%ae/secret.txt",
  "/..%00/secret.txt",
  "/secret.txt%00.html",
  "/_astro../secret.txt",
  "/../../../../../../etc/passwd",
  "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
  "/....//....//etc/passwd",
];
const ODD = [
  "/%",
  "/%zz",
  "/%00",
  "/\x7f",
  `/${"a/".repeat(2000)}`,
  `/${"a".repeat(6000)}`,
  "/?",
  "/%0d%0aSet-Cookie:%20x=1",
  "/%e2%80%ae",
];
const FOLDERS = ["/_astro/", "/find/", "/data/", "/.well-known/", "/_astro", "/data"];

onEachHost((asked) => {
  test("no server ever sends a file outside the folder of the site", async () => {
    for (const path of WAYS_OUT) {
      const { status, bytes } = await asked.ask(path);
      assert.ok(!bytes.includes(SECRET) && !bytes.includes("root:x:0:"), path);
      assert.ok(status === 400 || status === 404, `${path}: ${status}`);
    }
  });

  test("an odd address gets a plain status, and no server crashes", async () => {
    for (const path of ODD) {
      const { status, headers } = await asked.ask(path);
      assert.ok([200, 400, 404, 414, 431].includes(status), `${path.slice(0, 30)}: ${status}`);
      if (status === 200) assert.ok(path.startsWith("/?"), path);
      assert.equal(headers["set-cookie"], undefined);
    }
    assert.equal((await asked.ask("/")).status, 200);
  });

  test("no server lists a folder", async () => {
    for (const path of FOLDERS) {
      const { status, headers, bytes } = await asked.ask(path);
      if (status === 301) assert.equal(headers.location, `${path}/`);
      else assert.equal(status, 404, path);
      assert.doesNotMatch(bytes.toString(), /Index of|href="\.\.|places\.csv|\.woff2"/, path);
    }
  });

  test("no address makes the server redirect a visitor to another host", async () => {
    for (const path of [
      "//example.org/..",
      "//example.org",
      "///example.org/%2e%2e",
      "/\\example.org",
      "/%5cexample.org",
      "//example.org/%2f..",
    ]) {
      const { location } = (await asked.ask(path, { headers: { host: "example.net" } })).headers;
      assert.ok(location === undefined || /^\/(?![/\\])/.test(location), `${path}: ${location}`);
    }
  });

  test("no answer reveals the version of the server", async () => {
    for (const [path, method] of [
      ["/", "GET"],
      ["/not-there", "GET"],
      ["/%zz", "GET"],
      ["/", "POST"],
      ["/data", "GET"],
    ] as const) {
      const { headers, bytes } = await asked.ask(path, { method });
      assert.doesNotMatch(`${headers.server ?? ""} ${headers.via ?? ""}`, /\d/, path);
      assert.equal(headers["x-powered-by"], undefined);
      if (bytes.length < 2000)
        assert.doesNotMatch(bytes.toString(), /nginx\/|caddy\/|node\/|v?\d+\.\d+\.\d+/i, path);
    }
  });

  test("nobody can write anything: the server answers only GET and HEAD", async () => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"]) {
      const { status } = await asked.ask("/", { method });
      assert.ok([400, 405].includes(status), `${method} ${status}`);
    }
  });

  test("the server sets no cookie, and other sites can read nothing", async () => {
    for (const path of ["/", "/data/places.csv", "/not-there"]) {
      const { headers } = await asked.ask(path, {
        headers: { origin: "https://example.org", cookie: "a=1" },
      });
      assert.equal(headers["set-cookie"], undefined);
      assert.equal(headers["access-control-allow-origin"], undefined);
    }
  });

  test("the server logs no visit", async () => {
    const name = "a-name-that-only-this-test-asks-for";
    for (const path of [`/${name}`, `/?${name}`, `/${name}%00`, `/../${name}`, `/%2e%2e/${name}`]) {
      await asked.ask(path, { headers: { "user-agent": name, referer: `http://x.test/${name}` } });
    }
    await asked.ask("/", { method: "POST", headers: { "user-agent": name } });
    assert.ok(!asked.log().includes(name), asked.log());
  });

  test("even a refused request has the headers, if the server reads the request at all", async () => {
    const { headers } = await asked.ask("/", { method: "POST" });
    for (const { name, value } of HEADERS) assert.equal(headers[name.toLowerCase()], value, name);
  });
});
