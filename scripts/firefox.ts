import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const NAMES = ["firefox-esr", "firefox"];

/** Path of a Firefox on this machine: `FIREFOX_PATH`, then the system's. Undefined when there is none. */
export function findFirefox(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.FIREFOX_PATH, ...onPath].find((path) => path && existsSync(path));
}

// What is tried, in order, where no Firefox is found.
const INSTALLS: [command: string, ...args: string[]][] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "firefox-esr"],
];

function installFirefox(): void {
  for (const [command, ...args] of INSTALLS) {
    if (findFirefox()) return;
    try {
      execFileSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      // The next one is tried; the message below says what to do when none worked.
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installFirefox();
  const path = findFirefox();
  if (!path) {
    console.error(
      "The exit is also tested in Firefox, and none could be found or installed.\n" +
        "Install one (on Debian: apt-get install firefox-esr) or set FIREFOX_PATH to its program, then run npm test again.",
    );
    process.exit(1);
  }
  console.log(`Firefox: ${path}`);
}
