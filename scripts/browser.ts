import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Path of a Chromium on this machine: `CHROME_PATH`, the system's, then Playwright's own. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH, ...onPath, chromium.executablePath()].find((path) => path && existsSync(path));
}

// What is tried, in order, where no browser is found.
const INSTALLS: [command: string, ...args: string[]][] = [
  ["apt-get", "update"],
  ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
  ["npx", "playwright", "install", "chromium"],
];

function installBrowser(): void {
  for (const [command, ...args] of INSTALLS) {
    if (findBrowser()) return;
    try {
      execFileSync(command, args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    } catch {
      // The next one is tried; the message below says what to do when none worked.
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  installBrowser();
  const path = findBrowser();
  if (!path) {
    console.error(
      "The browser tests need a Chromium and none could be found or installed.\n" +
        "Install one (on Debian: apt-get install chromium) or set CHROME_PATH to its program, then run npm test again.",
    );
    process.exit(1);
  }
  console.log(`Browser: ${path}`);
}
