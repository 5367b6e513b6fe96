import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, test } from "node:test";
import { debian, type Wanted } from "../../scripts/setup/programs.ts";
import { provide, type Setting } from "../../scripts/setup/provide.ts";

let folder: string;
const at = (name: string): string => join(folder, name);
/** Creates a fake program on the path. It records its arguments and then runs these lines. */
function fake(name: string, lines: string): void {
  writeFileSync(at(name), `#!/bin/sh\necho "${name} $*" >> "${at("calls")}"\n${lines}\n`);
  chmodSync(at(name), 0o755);
}
const calls = (): string[] =>
  existsSync(at("calls")) ? readFileSync(at("calls"), "utf8").trim().split("\n") : [];

const wanted = (name: string): Wanted => ({
  what: `a ${name}`,
  found: () => (existsSync(at(name)) ? `${name} is there` : undefined),
  ways: debian(name),
  otherwise: `Install ${name} by hand.`,
});

/** Provides two programs in a given environment, and records the messages and questions. */
async function tried(
  { CI, answer, ...setting }: Partial<Setting> & { CI?: string; answer?: string },
  all = [wanted("one"), wanted("two")],
): Promise<{ done: boolean; said: string; asked: number }> {
  let said = "";
  let asked = 0;
  const done = await provide(all, {
    env: { PATH: `${folder}${delimiter}/usr/bin${delimiter}/bin`, ...(CI && { CI }) },
    isRoot: false,
    isTerminal: false,
    ask: () => ((asked += 1), Promise.resolve(answer ?? "")),
    say: (text) => (said += `${text}\n`),
    ...setting,
  });
  return { done, said, asked };
}

// In a suite, because hooks at the top of a file would run around every test of every file.
describe("missing programs are installed", () => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "provide-"));
    fake("apt-get", `case "$*" in *" one"*) : > "${at("one")}";; *" two"*) : > "${at("two")}";; esac`);
    // It runs its arguments, as the real sudo does when it needs no password.
    fake("sudo", 'shift; exec "$@"');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("when every program exists, nothing is asked and nothing runs", async () => {
    for (const name of ["one", "two"]) writeFileSync(at(name), "");
    assert.deepEqual(await tried({ isTerminal: true }), {
      done: true,
      said: "one is there\ntwo is there\n",
      asked: 0,
    });
    assert.deepEqual(calls(), []);
  });

  test("the question comes after the list of what to install, and a person who says no learns what to do", async () => {
    let before = "";
    const { done, said } = await tried({
      isTerminal: true,
      say: (text) => (before += `${text}\n`),
      ask: () => {
        assert.match(before, /Missing: a one, a two/);
        assert.match(before, /sudo -n .*apt-get install -y --no-install-recommends one$/m);
        return Promise.resolve("no");
      },
    });
    assert.equal(done, false);
    assert.match(before + said, /Install one by hand\.\nInstall two by hand\./);
    assert.deepEqual(calls(), []);
  });

  test("a person who says yes on a terminal gets what is missing, and only that", async () => {
    writeFileSync(at("one"), "");
    const { done, asked } = await tried({ isTerminal: true, answer: "y" });
    assert.deepEqual({ done, asked }, { done: true, asked: 1 });
    assert.ok(!calls().some((call) => / one$/.test(call)));
  });

  test("CI=true asks nobody, and installs as root with a sudo that needs no password", async () => {
    const { done, asked } = await tried({ CI: "true", isTerminal: true });
    assert.deepEqual({ done, asked }, { done: true, asked: 0 });
    assert.ok(
      calls().some((call) =>
        /^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install .* two$/.test(call),
      ),
    );
    assert.equal(calls().filter((call) => call === "apt-get update").length, 1);
  });

  test("root needs no sudo, and in a container without a terminal nobody is asked", async () => {
    const { done, asked } = await tried({ isRoot: true });
    assert.deepEqual({ done, asked }, { done: true, asked: 0 });
    assert.ok(!calls().some((call) => call.startsWith("sudo")));
  });

  test("without a terminal, root or CI=true nothing runs, and the message says how to allow it", async () => {
    const { done, said } = await tried({});
    assert.equal(done, false);
    assert.match(said, /CI=true npm run test:programs/);
    assert.match(said, /Install two by hand\./);
    assert.deepEqual(calls(), []);
  });

  test("when sudo wants a password, the message has sudo's own words and what to do", async () => {
    fake("sudo", 'echo "sudo: a password is required" >&2; exit 1');
    const { done, said } = await tried({ CI: "true" });
    assert.equal(done, false);
    assert.match(said, /sudo: a password is required/);
    assert.match(said, /Install one by hand\./);
  });

  test("when there is no sudo at all, the message says so and what to do", async () => {
    rmSync(at("sudo"));
    const { done, said } = await tried({ CI: "true", env: { PATH: folder, CI: "true" } });
    assert.equal(done, false);
    assert.match(said, /sudo .*did not work:\n.*ENOENT/);
    assert.match(said, /Install one by hand\./);
  });

  test("commands run until the program exists, even after a failure, and no further", async () => {
    const ways = [
      ["no-such-command"],
      ["apt-get", "install", " one"],
      ["apt-get", "install", " two"],
    ] as const;
    const { done } = await tried({ isRoot: true }, [{ ...wanted("one"), ways }]);
    assert.ok(done && !existsSync(at("two")));
  });
});
