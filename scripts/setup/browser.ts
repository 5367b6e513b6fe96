import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

const SHELL = "chromium-headless-shell";

/** Path of a Chromium on this machine: `CHROME_PATH`, the system's, then Playwright's own. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const system = findProgram(
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    process.env.CHROME_PATH,
  );
  const own = chromium.executablePath();
  return system ?? (existsSync(own) ? own : undefined);
}

/**
 * Path of a Chromium without windows, where there is one: it shows pages alike, in two thirds of the time.
 * It does not wake pages on Back as visitors' browsers do, so the way out is tried in the whole one.
 */
export function findShell(): string | undefined {
  return process.env.CHROME_PATH ?? findProgram([SHELL]) ?? findBrowser();
}

/** What the browser tests run in. */
export const BROWSER: Wanted = {
  what: "a Chromium",
  found: () => {
    const path = findBrowser();
    return path && `Browser: ${path}`;
  },
  ways: [...debian("chromium", SHELL), ...debian("chromium"), ["npx", "playwright", "install", "chromium"]],
  otherwise:
    "The browser tests need a Chromium and none could be found or installed.\n" +
    "Install one (on Debian: apt-get install chromium) or set CHROME_PATH to its program, then run npm test again.",
};

if (process.argv[1] === fileURLToPath(import.meta.url) && !(await provide([BROWSER]))) process.exitCode = 1;
