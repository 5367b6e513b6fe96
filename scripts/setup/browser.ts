import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { debian, findProgram, type Wanted } from "./programs.ts";
import { provide } from "./provide.ts";

const SHELL = "chromium-headless-shell";

/** Returns the path of a Chromium: `CHROME_PATH`, the system's, or Playwright's. Undefined if there is none. */
export function findBrowser(): string | undefined {
  const system = findProgram(
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    process.env.CHROME_PATH,
  );
  const own = chromium.executablePath();
  return system ?? (existsSync(own) ? own : undefined);
}

/**
 * Returns the path of a headless Chromium, if there is one. It shows pages in the same way in two thirds of the time.
 * It has no back/forward cache, unlike visitors' browsers, so tests of the exit use the full browser.
 */
export function findShell(): string | undefined {
  return process.env.CHROME_PATH ?? findProgram([SHELL]) ?? findBrowser();
}

/** The browser for the browser tests. */
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
