import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";

const PORT = process.env.PORT ?? "4322";
const ORIGIN = `http://localhost:${PORT}`;
// Shared with the workers, so that a failed sample can be drawn again.
process.env.SEED ??= "20261125";
if (process.env.TEST_WORKER_INDEX === undefined) console.log(`Pages drawn with SEED=${process.env.SEED}; FULL=1 tries them all`);

export default defineConfig({
  testDir: "tests/browser",
  outputDir: "artefacts/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [["list"]],
  timeout: 60_000,
  use: {
    baseURL: ORIGIN,
    viewport: { width: 360, height: 640 },
    launchOptions: {
      executablePath: findBrowser(),
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
  webServer: {
    command: "node deploy/serve.ts",
    env: { PORT },
    url: `${ORIGIN}/`,
    reuseExistingServer: false,
  },
});
