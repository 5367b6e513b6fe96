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

// As Vite's own list, but for telephones of 2021 (docs/browsers.md).
const OLDEST = ["chrome92", "edge92", "firefox114", "safari16.4", "ios16.4"];

// A name in the store of a browser would say what was opened (docs/decisions/0004-sensitive-addresses.md), and the
// names that Astro makes would cost each page a hundred bytes.
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
  // 'jsx', the default since Astro 7, joins the words of inline elements that stand on separate lines.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: "always", format: "directory" },
  integrations: [working(), gallery(), pageCheck(), policy(), keptPagesModules(), hosts(), buildReport()],
  logger: { entrypoint: new URL("./deploy/build-log.mjs", import.meta.url) },
  vite: {
    // No banner either: pages pay for every byte.
    css: { postcss: { plugins: [{ postcssPlugin: "bare", Comment: (comment) => void comment.remove() }] } },
    plugins: [tailwindcss()],
    // Scripts stay files of their own: kept from page to page, and no page waits for them.
    build: { assetsInlineLimit: 0, cssTarget: OLDEST },
    environments: {
      client: { build: { rolldownOptions: { output: NAMELESS } } },
      prerender: { build: { rolldownOptions: { output: { assetFileNames: NAMELESS.assetFileNames } } } },
    },
  },
});
