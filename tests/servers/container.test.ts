import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { caddyfile } from "../../deploy/caddy.ts";
import { locales } from "../built/site.ts";
import { ask } from "./ask.ts";
import { caddy, type Host } from "./hosts.ts";
import { sample, type Sample } from "./sample.ts";
import { scratch } from "./support.ts";

const text = readFileSync("deploy/Containerfile", "utf8");
/** The instructions, each on one line, without comments. */
const lines = text
  .replace(/^#.*\n/gm, "")
  .replace(/\\\n/g, "")
  .split("\n")
  .filter(Boolean);
const all = (name: string): string[] =>
  lines.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []));
const NOBODY = 65534;

test("the container's server is Debian's Caddy, and these tests use the same Caddyfile", () => {
  assert.match(all("FROM").join(), /^docker\.io\/library\/debian:13(-slim)?$/);
  assert.deepEqual(all("COPY"), ["deploy/Caddyfile /etc/caddy/Caddyfile", "dist /srv"]);
  assert.equal(readFileSync("deploy/Caddyfile", "utf8"), caddyfile());
  assert.deepEqual(JSON.parse(all("CMD").at(-1) ?? "[]"), [
    "caddy",
    "run",
    "--config",
    "/etc/caddy/Caddyfile",
    "--adapter",
    "caddyfile",
  ]);
});

test("it runs without privileges, on an unprivileged port", () => {
  assert.deepEqual(all("USER"), [`${NOBODY}:${NOBODY}`]);
  assert.deepEqual(all("EXPOSE"), ["8080"]);
  const after = lines.slice(lines.findIndex((line) => line.startsWith("USER ")) + 1);
  assert.ok(
    !after.some((line) => /^(RUN|COPY|ADD|USER) /.test(line)),
    "nothing is done after the user is set",
  );
  assert.match(text, /--read-only/);
});

test("it contains the site and the Caddyfile, and no secret", () => {
  assert.deepEqual(readFileSync(".dockerignore", "utf8").trim().split("\n"), [
    "*",
    "!dist",
    "!deploy/Caddyfile",
  ]);
  assert.deepEqual(all("ADD"), []);
  assert.deepEqual(all("ARG"), []);
  assert.doesNotMatch(text, /secret|token|password|passwd|_KEY|curl|wget|sudo|chmod/i);
});

test("every instruction is valid in a Containerfile", () => {
  for (const line of lines) assert.match(line, /^(FROM|RUN|COPY|USER|ENV|EXPOSE|CMD) \S/);
  assert.match(lines[0] ?? "", /^FROM /);
  assert.ok(all("RUN").every((run) => run.split("&&").length === 1 || /apt-get update/.test(run)));
});

const home = join(scratch(), "none");
let site: Sample;
let server: Host;

describe("the server of the container", () => {
  before(async () => {
    site = await sample();
    // As in the container: user nobody, with a home folder that does not exist. Only root can become nobody;
    // any other user already has no root rights.
    server = await caddy({ root: site.root }, undefined, {
      home,
      ...(process.getuid?.() === 0 ? { user: NOBODY } : {}),
    });
  });

  after(() => server?.stop());

  test("Caddy answers as nobody, without a writable folder, and writes nothing", async () => {
    const page = `/${locales[0]?.id}/`;
    const { status, bytes } = await ask(server.port, page);
    assert.equal(status, 200);
    assert.ok(bytes.equals(site.read(page)));
    if (process.getuid?.() === 0) assert.ok(!existsSync(home) || readdirSync(home).length === 0);
  });

  test("it logs no visit", async () => {
    await ask(server.port, "/a-name-asked-for");
    assert.ok(!server.log().includes("a-name-asked-for"));
  });
});
