import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline/promises";
import type { Command, Wanted } from "./programs.ts";

/** Describes where the installation runs: as which user, and whether a person can answer a question. */
export interface Setting {
  readonly env: NodeJS.ProcessEnv;
  readonly isRoot: boolean;
  readonly isTerminal: boolean;
  readonly ask: (question: string) => Promise<string>;
  readonly say: (text: string) => void;
}

const HERE: Setting = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  isTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  ask: async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stdout });
    return terminal.question(question).finally(() => terminal.close());
  },
  say: (text) => console.log(text),
};

/**
 * Finds programs, or installs them. It first prints the commands, and asks on a terminal. It does not ask with `CI=true`,
 * or as root without a terminal, as in a container.
 *
 * @returns true if everything is there. Otherwise it has printed what to do
 */
export async function provide(all: readonly Wanted[], setting: Setting = HERE): Promise<boolean> {
  const { say } = setting;
  const missing = all.filter(({ found }) => found() === undefined);
  if (missing.length > 0 && (await mayInstall(missing, setting))) install(missing, setting);
  for (const { found, otherwise } of all) say(found() ?? otherwise);
  return all.every(({ found }) => found() !== undefined);
}

async function mayInstall(missing: readonly Wanted[], setting: Setting): Promise<boolean> {
  const { env, isRoot, isTerminal, ask, say } = setting;
  const lines = new Set(missing.flatMap(({ ways }) => ways.map((way) => allowed(way, setting).join(" "))));
  say(
    `Missing: ${missing.map(({ what }) => what).join(", ")}. To install, these are run until all is there:`,
  );
  for (const line of lines) say(`  ${line}`);
  if (env.CI === "true" || (isRoot && !isTerminal)) return true;
  if (isTerminal) return /^y(es)?$/i.test((await ask("Run them now? [y/N] ")).trim());
  say("Nobody can be asked here: CI=true npm run test:programs runs them.");
  return false;
}

function install(missing: readonly Wanted[], setting: Setting): void {
  const done = new Set<string>();
  for (const { ways, found } of missing) {
    for (const way of ways) {
      if (found() !== undefined) break;
      // Update the package list once for all.
      if (way[1] === "update" && done.has(way.join(" "))) continue;
      done.add(way.join(" "));
      run(way, setting);
    }
  }
}

function run(way: Command, setting: Setting): void {
  const [command, ...args] = allowed(way, setting);
  const { status, error, stderr } = spawnSync(command, args, { env: setting.env, encoding: "utf8" });
  if (status === 0) return;
  const why = error?.message ?? stderr.trim().split("\n").slice(-3).join("\n  ");
  setting.say(`${[command, ...args].join(" ")} did not work:\n  ${why}`);
}

/** Only root installs packages. Other users get `sudo -n`, which never waits for a password. */
function allowed(way: Command, { isRoot }: Setting): Command {
  if (way[0] !== "apt-get") return way;
  const quiet: Command = ["env", "DEBIAN_FRONTEND=noninteractive", ...way];
  return isRoot ? quiet : ["sudo", "-n", ...quiet];
}
