import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { BUILD_LIST, commitOf, filesOf, type BuildList } from "../../deploy/build-list.ts";
import { compress } from "../../deploy/compress.ts";
import { caddy, type Host } from "./hosts.ts";
import { scratch } from "./support.ts";

const COMMIT = "1234567890".repeat(4);
const PHONE = "1-800-555-0199";
const PAGE = "fr/help/1/index.html";
const SITE: Readonly<Record<string, string>> = {
  "index.html": "<!doctype html><title>a</title><a href='/fr/'>fr</a>",
  "404.html": "<!doctype html><title>no</title>",
  "fr/index.html": "<!doctype html><title>b</title>".repeat(30),
  [PAGE]: `<!doctype html><title>c</title><a href="tel:${PHONE}">${PHONE}</a>`.repeat(30),
  "find/1a2b.js": "export const a = 1;\n",
  "data/places.csv": "a,b\n".repeat(100),
};

/** The folder of whoever watches, with a build of their own, and the one that the host serves. */
const own = scratch();
const served = scratch();
let host: Host;
let open = "";

const write = (root: string, file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

/** Both folders as the same commit builds them. */
async function build(): Promise<void> {
  for (const root of [join(own, "dist"), served]) {
    rmSync(root, { recursive: true, force: true });
    for (const [file, text] of Object.entries(SITE)) write(root, file, text);
    const list: BuildList = { commit: COMMIT, changed: false, base: "", files: filesOf(root) };
    write(root, BUILD_LIST, JSON.stringify(list));
  }
  await compress(served);
}

/** What somebody with the host in hands would do. */
async function change(file: string, from: string, to: string): Promise<void> {
  const text = readFileSync(join(served, file), "utf8");
  assert.ok(text.includes(from));
  write(served, file, text.replace(from, to));
  await compress(served);
}

function run(script: string, ...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(`scripts/witness/${script}.ts`), ...args], { cwd: own });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (text: Buffer) => (said += text.toString()));
    child.once("close", (code) => done({ code, said }));
  });
}
const witness = (...more: string[]): ReturnType<typeof run> =>
  run("run", `http://127.0.0.1:${host.port}`, ...more);

describe("a witness", () => {
  before(async () => {
    await build();
    host = await caddy({ root: served });
  });
  afterEach(build);
  after(() => host?.stop());

  test("a host that serves what was built is found to", async () => {
    const { code, said } = await witness();
    assert.equal(code, 0, said);
    assert.match(said, new RegExp(`${Object.keys(SITE).length} files .*${COMMIT}`));
  });

  test("one digit of a telephone number changed on the host is found, with its page, and only that", async () => {
    await change(PAGE, PHONE, PHONE.replace(/9$/, "8"));
    const { code, said } = await witness();
    assert.equal(code, 1, said);
    assert.deepEqual(said.split("\n").slice(0, -2), ["differs /fr/help/1/"]);
  });

  test("a digit changed only in the copy that browsers are sent is found too", async () => {
    const page = readFileSync(join(served, PAGE), "utf8");
    await change(PAGE, PHONE, PHONE.replace(/9$/, "8"));
    write(served, PAGE, page);
    const { code, said } = await witness();
    assert.equal(code, 1, said);
    assert.match(said, /^differs \/fr\/help\/1\/$/m);
  });

  test("a page that is gone, and one that was added, are named", async () => {
    for (const ending of ["", ".br", ".gz"]) rmSync(join(served, `fr/index.html${ending}`), { force: true });
    await change("index.html", "/fr/", "/report-here/");
    const { code, said } = await witness();
    assert.equal(code, 1);
    for (const line of ["missing /fr/", "differs /", "extra /report-here/"])
      assert.ok(said.split("\n").includes(line), said);
  });

  test("a host that serves another commit is told from one that was tampered with", async () => {
    await change(BUILD_LIST, COMMIT, "0".repeat(40));
    const { code, said } = await witness();
    assert.equal(code, 1);
    assert.match(said, /^other commit .*0{40} there/m);
    assert.doesNotMatch(said, /^differs/m);
  });

  test("a host that answers nobody is no host that serves what was built", async () => {
    const { code, said } = await run("run", "http://127.0.0.1:1");
    assert.equal(code, 1, said);
  });

  test("the list of a build is signed by a key outside the project, and only that key's signature holds", async () => {
    const [key, another] = [join(scratch(), "a.key"), join(scratch(), "b.key")];
    assert.equal((await run("key", "inside.key")).code, 1, "no secret in the project");
    for (const file of [key, another]) {
      const { code, said } = await run("key", file);
      assert.equal(code, 0, said);
      assert.equal(statSync(file).mode & 0o777, 0o600);
      if (file === key) open = said.trim().split("\n").at(-1) ?? "";
    }
    assert.equal((await run("key", key)).code, 1, "a key is not written over");
    assert.equal((await witness("--key", open)).code, 1, "not signed yet");
    for (const [file, held] of [
      [key, 0],
      [another, 1],
    ] as const) {
      assert.equal((await run("sign", file)).code, 0);
      write(served, `${BUILD_LIST}.sig`, readFileSync(join(own, "dist", `${BUILD_LIST}.sig`), "utf8"));
      const { code, said } = await witness("--key", open);
      assert.equal(code, held, said);
      if (held === 1) assert.match(said, /^not signed /m);
    }
  });

  test("a build outside git says the commit that whoever builds names, or that it is not known", () => {
    const folder = scratch();
    assert.deepEqual(commitOf(folder, {}), { commit: "unknown", changed: false });
    assert.deepEqual(commitOf(folder, { SOURCE_COMMIT: COMMIT }), { commit: COMMIT, changed: false });
    assert.throws(() => commitOf(folder, { SOURCE_COMMIT: "main" }), /SOURCE_COMMIT/);
  });
});
