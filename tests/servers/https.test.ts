import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { connect, setDefaultCACertificates, getCACertificates, type SecureVersion } from "node:tls";
import { caddyfile } from "../../deploy/caddy.ts";
import { HEADERS } from "../../deploy/headers.ts";
import { nginxConf } from "../../deploy/nginx.ts";
import { locales } from "../built/site.ts";
import { ask } from "./ask.ts";
import { caddy, nginx, type Host } from "./hosts.ts";
import { sample, type Sample } from "./sample.ts";
import { freePort, put, scratch } from "./support.ts";

const HSTS = HEADERS.find(({ name }) => name === "Strict-Transport-Security")?.value;
const [first] = locales;
const page = `/${first?.id}/`;
const home = scratch();
const http = await freePort();
const https = await freePort();
let site: Sample;
let server: Host;

/** Returns a file of Caddy's own certificate authority. */
const kept = (pattern: string): string => globSync(join(home, "data", "**", pattern))[0] ?? "";

/** Checks whether Caddy answers with a certificate. Its files exist a while before it uses them. */
function hasCertificate(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({
      port: https,
      host: "localhost",
      servername: "localhost",
      rejectUnauthorized: false,
    });
    socket.once("secureConnect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("secureConnect", () => socket.end());
  });
}

describe("https", () => {
  before(async () => {
    site = await sample();
    // Settings for this machine only: free ports, Caddy's own authority instead of a public one, and no
    // installation into the system's list.
    const text = put(
      caddyfile(),
      "\tadmin off\n",
      `\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}\n\tlocal_certs\n\tskip_install_trust\n`,
    );
    server = await caddy({ root: site.root }, text, { port: http, address: "localhost", home });
    for (let tries = 0; tries < 1200 && !(await hasCertificate()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
  });

  after(() => server?.stop());

  test("a browser that does not know the authority refuses the certificate", async () => {
    await assert.rejects(fetch(`https://localhost:${https}/`), (error: Error) =>
      /certificate|issuer/i.test(String(error.cause)),
    );
  });

  describe("with the root certificate of Caddy's own authority", () => {
    before(() => setDefaultCACertificates([...getCACertificates(), readFileSync(kept("root.crt"), "utf8")]));

    test("the name of a host alone gives https, with every header", async () => {
      const response = await fetch(`https://localhost:${https}${page}`);
      assert.equal(response.status, 200);
      for (const { name, value } of HEADERS) assert.equal(response.headers.get(name), value, name);
      assert.equal(response.headers.get("Server"), null);
      assert.equal(await response.text(), site.read(page).toString());
    });

    test("Strict-Transport-Security holds for two years", async () => {
      for (const path of [page, "/not-there"]) {
        const response = await fetch(`https://localhost:${https}${path}`);
        assert.equal(response.headers.get("Strict-Transport-Security"), HSTS);
        await response.arrayBuffer();
      }
      assert.equal(HSTS, "max-age=63072000");
    });

    test("http redirects to the same address in https, and shows no page", async () => {
      for (const path of ["/", page, `${page}help/1/`, "/not-there"]) {
        const { status, headers, bytes } = await ask(http, path, { headers: { host: `localhost:${http}` } });
        assert.equal(status, 308, path);
        assert.equal(headers.location, `https://localhost${path}`);
        assert.equal(bytes.length, 0);
        assert.doesNotMatch(String(headers.server), /\d/);
      }
    });

    test("https speaks TLS 1.2 and 1.3 only, and HTTP/2", async () => {
      assert.deepEqual(await spoken("TLSv1.3"), { version: "TLSv1.3", alpn: "h2" });
      assert.deepEqual(await spoken("TLSv1.2"), { version: "TLSv1.2", alpn: "h2" });
      for (const old of ["TLSv1.1", "TLSv1"] as const) await assert.rejects(spoken(old));
    });

    test("nginx does the same with the lines of its page in docs/", async () => {
      const port = await freePort();
      const [, lines = ""] =
        /```nginx tls\n([\s\S]*?)```/.exec(readFileSync("docs/hosts/nginx.md", "utf8")) ?? [];
      const folder = "/etc/letsencrypt/live/safe.example.org";
      // The first part in the docs replaces `listen 8080;`. The second part is the server that redirects from
      // http.
      const [own = "", lead = ""] = lines.split("# ---\n");
      const tls = [
        [`${folder}/fullchain.pem`, kept("localhost.crt")],
        [`${folder}/privkey.pem`, kept("localhost.key")],
        ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl;\n    listen 8080;`],
        ["listen [::]:443 ssl;", ""],
        ["safe.example.org", "localhost"],
      ].reduce((text, [line = "", instead = ""]) => put(text, line, instead), own);
      const led = [
        ["listen 80;", "listen 127.0.0.1:80;"],
        ["listen [::]:80;", ""],
      ].reduce((text, [a = "", b = ""]) => put(text, a, b), lead);
      const plain = await freePort();
      const conf =
        put(nginxConf(), "    listen 8080;\n", tls) +
        put(led, "listen 127.0.0.1:80;", `listen 127.0.0.1:${plain};`);
      const host = await nginx({ root: site.root }, conf);
      try {
        const response = await fetch(`https://localhost:${port}${page}`);
        assert.equal(response.status, 200);
        assert.equal(response.headers.get("Strict-Transport-Security"), HSTS);
        await response.arrayBuffer();
        const { status, headers } = await ask(plain, `${page}help/1/`);
        assert.equal(status, 308);
        assert.equal(headers.location, `https://safe.example.org${page}help/1/`);
        assert.doesNotMatch(String(headers.server), /\d/);
        assert.deepEqual(await spoken("TLSv1.3", port), { version: "TLSv1.3", alpn: "h2" });
        for (const old of ["TLSv1.1", "TLSv1"] as const) await assert.rejects(spoken(old, port));
      } finally {
        await host.stop();
      }
    });
  });
});

function spoken(
  version: SecureVersion,
  port = https,
): Promise<{ version: string | null; alpn: string | false | null }> {
  return new Promise((resolve, reject) => {
    const options = {
      minVersion: version,
      maxVersion: version,
      ALPNProtocols: ["h2", "http/1.1"],
      servername: "localhost",
      ciphers: "DEFAULT@SECLEVEL=0",
    };
    const socket = connect(
      { host: "127.0.0.1", port, ca: readFileSync(kept("root.crt"), "utf8"), ...options },
      () => {
        resolve({ version: socket.getProtocol(), alpn: socket.alpnProtocol });
        socket.destroy();
      },
    );
    socket.once("error", reject);
  });
}
