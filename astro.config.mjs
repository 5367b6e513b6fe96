import { defineConfig } from "astro/config";
import tailwindcss from "@tailwindcss/vite";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { buildReport } from "./deploy/build-report.ts";
import { gallery } from "./src/dev/gallery.ts";
import { hosts } from "./deploy/hosts.ts";
import { keptPagesModules } from "./deploy/kept-pages.ts";
import { pageCheck } from "./deploy/page-check.ts";
import { policy } from "./deploy/policy.ts";
import { BASE } from "./src/core/words/urls.ts";
import { working } from "./src/dev/integration.ts";

const site = parse(readFileSync(new URL("./src/data/site.yaml", import.meta.url), "utf8"));

// Vite's own list, changed for phones of 2021 (docs/browsers.md).
const OLDEST = ["chrome92", "edge92", "firefox114", "safari16.4", "ios16.4"];

// File names in the browser's cache must not show which page was open (docs/decisions/0004-sensitive-addresses.md).
// The default names of Astro would also cost each page a hundred bytes.
const NAMELESS = {
  entryFileNames: "_astro/[hash].js",
  chunkFileNames: "_astro/[hash].js",
  assetFileNames: "_astro/[hash][extname]",
};

export default defineConfig({
  site: site.origin,
  base: BASE === "" ? undefined : BASE,
  output: "static",
  trailingSlash: "always",
  prerenderConflictBehavior: "error",
  // The default since Astro 7, 'jsx', removes the space between inline elements on separate lines.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always", format: "directory" },
  integrations: [working(), gallery(), pageCheck(), policy(), keptPagesModules(), hosts(), buildReport()],
  logger: { entrypoint: new URL("./deploy/build-log.mjs", import.meta.url) },
  vite: {
    // Remove all comments, also the banner: every page pays for each byte.
    css: { postcss: { plugins: [{ postcssPlugin: "bare", Comment: (comment) => void comment.remove() }] } },
    plugins: [tailwindcss()],
    // Scripts stay separate files: the browser caches them for all pages, and no page waits for them.
    build: { assetsInlineLimit: 0, cssTarget: OLDEST },
    environments: {
      client: { build: { rolldownOptions: { output: NAMELESS } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames: NAMELESS.assetFileNames } } } },
    },
  },
});
