import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/browser.ts";

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
    baseURL: "http://localhost:4322",
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
    env: { PORT: "4322" },
    url: "http://localhost:4322/",
    reuseExistingServer: false,
  },
});
