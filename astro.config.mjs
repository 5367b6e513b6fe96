import { defineConfig } from 'astro/config';
import tailwindcss from '@tailwindcss/vite';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { policy } from './deploy/policy.ts';

const site = parse(readFileSync(new URL('./src/data/site.yaml', import.meta.url), 'utf8'));

export default defineConfig({
  site: site.origin,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // 'jsx', the default since Astro 7, joins the words of inline elements that stand on separate lines.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', format: 'directory' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'none'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'"] },
    },
  },
  integrations: [policy()],
  vite: { plugins: [tailwindcss()] },
});
