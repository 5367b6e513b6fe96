import { defineConfig } from "@playwright/test";
import { findShell } from "./scripts/setup/browser.ts";
import { FULL, SAID } from "./tests/shared/sample.ts";
import type { Visit } from "./tests/browser/support.ts";

const PORT = process.env.PORT ?? "4322";
const ORIGIN = `http://localhost:${PORT}`;
if (process.env.TEST_WORKER_INDEX === undefined) console.log(SAID);

/** Matches test titles that start with a promise of docs/promises.md: its number, a full stop, its name. */
const PROMISES = /(?:^| )(?:10|[1-9])\. /;
/** These tests set their own viewports, also the widest. */
const OWN_WINDOWS = ["layout", "geometry", "letters"].map((name) => `**/${name}.test.ts`);
const PHONE = { width: 360, height: 640 };
const WIDE = { width: 1280, height: 800 };

export default defineConfig<Visit>({
  testDir: "tests/browser",
  outputDir: "artefacts/browser",
  // FULL=1 (weekly) also runs slow tests of things that a unit test or another browser covers too.
  ...(FULL ? {} : { grepInvert: /@weekly/ }),
  fullyParallel: true,
  // Node reads TypeScript without a build.
  build: { external: ["**/*.ts"] },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"]],
  // FULL=1 opens thousands of pages.
  timeout: FULL ? 3_600_000 : 180_000,
  // A busy computer is slow, but the element still appears.
  expect: { timeout: 60_000 },
  use: {
    baseURL: ORIGIN,
    viewport: PHONE,
    // A new context starts a process. A reused one loses cookies, storage, cache, routes and scripts between tests. It keeps
    // the history and the offline state, so tests that change these use `isAlone`.
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
  // All tests run as a first visit on a phone. Once a week the promises also run on a wide screen and as a second visit.
  // Other tests cover what those change: the layout and the storage.
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
