import { defineConfig } from "@playwright/test";
import { findShell } from "./scripts/setup/browser.ts";
import { FULL, SAID } from "./tests/shared/sample.ts";
import type { Visit } from "./tests/browser/support.ts";

const PORT = process.env.PORT ?? "4322";
const ORIGIN = `http://localhost:${PORT}`;
if (process.env.TEST_WORKER_INDEX === undefined) console.log(SAID);

/** Tests whose title begins with a promise of docs/promises.md: its number, a full stop, its name. */
const PROMISES = /(?:^| )(?:10|[1-9])\. /;
/** They set their own windows, the widest too. */
const OWN_WINDOWS = ["layout", "geometry", "letters"].map((name) => `**/${name}.test.ts`);
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1280, height: 800 };

export default defineConfig<Visit>({
  testDir: "tests/browser",
  outputDir: "artefacts/browser",
  // Once a week (FULL=1): what a unit or another browser tries too, and takes long here.
  ...(FULL ? {} : { grepInvert: /@weekly/ }),
  fullyParallel: true,
  // Node reads TypeScript by itself.
  build: { external: ["**/*.ts"] },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"]],
  // Thousands of pages take their time.
  timeout: FULL ? 3_600_000 : 180_000,
  // A machine that does other work is slow, and what is waited for comes all the same.
  expect: { timeout: 20_000 },
  use: {
    baseURL: ORIGIN,
    viewport: PHONE,
    // A new context starts a process. Between tests one is emptied: cookies, storage, cache, routes, scripts. What that
    // leaves, as history or being offline, is kept apart by `isAlone`.
    reuseContext: true,
    launchOptions: {
      executablePath: findShell(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  // A first visit on a phone, for everything; once a week the promises also on a wide screen, and for someone who was
  // here before: what those may change, the layout and what is stored, other tests look at too.
  projects: [
    { name: "phone" },
    ...(FULL
      ? [
          { name: "phone-again", grep: PROMISES, testIgnore: OWN_WINDOWS, use: { isAgain: true } },
          { name: "wide", grep: PROMISES, testIgnore: OWN_WINDOWS, use: { viewport: WIDE } },
          {
            name: "wide-again",
            grep: PROMISES,
            testIgnore: OWN_WINDOWS,
            use: { viewport: WIDE, isAgain: true },
          },
        ]
      : []),
  ],
  webServer: {
    command: "node deploy/serve.ts",
    env: { PORT },
    url: `${ORIGIN}/`,
    reuseExistingServer: false,
  },
});
