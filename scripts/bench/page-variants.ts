// The same article as bare HTML, in Starlight and in GOV.UK Frontend.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PACKAGES } from "./packages.ts";

/** What a page says, without its looks. */
export interface Article {
  /** Name of the file that is made of it, as in "ar-plan". */
  readonly id: string;
  readonly lang: string;
  readonly dir: string;
  readonly title: string;
  /** HTML of the page's content: no class, script, style or drawing; one line. */
  readonly html: string;
}

/** About what a careful person writes by hand: a kilobyte of it. */
const CSS = `
:root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--link:#0b57a4;--line:#c9d1db}
@media (prefers-color-scheme:dark){:root{--ink:#e8edf3;--paper:#12181f;--link:#8ec5ff;--line:#3a4653}}
*{box-sizing:border-box}
html{font:1.0625rem/1.6 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
body{max-inline-size:42rem;margin:0 auto;padding:1rem}
h1{font-size:1.9rem;line-height:1.2;margin:1.5rem 0 1rem}
h2{font-size:1.4rem;line-height:1.3;margin:2rem 0 .5rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
h3{font-size:1.15rem;margin:1.5rem 0 .5rem}
p,ul,ol,table{margin:0 0 1rem}
ul,ol{padding-inline-start:1.5rem}
a{color:var(--link);text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
table{border-collapse:collapse;inline-size:100%}
th,td{text-align:start;vertical-align:top;padding:.5rem;border-block-end:1px solid var(--line)}
blockquote{margin:0 0 1rem;padding-inline-start:1rem;border-inline-start:4px solid var(--line)}
label{display:block}
input,select,button{font:inherit;padding:.5rem}
`.replaceAll(/\n/g, "");

const frame = ({ lang, dir, title }: Article, head: string, body: string, attributes = ""): string =>
  `<!doctype html><html lang="${lang}" dir="${dir}"${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${head}</head>${body}</html>`;

/** The article alone, with a kilobyte of style. */
export const bare = (article: Article): string =>
  frame(article, `<style>${CSS}</style>`, `<body><main>${article.html}</main></body>`);

const GOVUK = {
  h1: "govuk-heading-xl",
  h2: "govuk-heading-l",
  h3: "govuk-heading-m",
  p: "govuk-body",
  a: "govuk-link",
  ul: "govuk-list govuk-list--bullet",
  ol: "govuk-list govuk-list--number",
  table: "govuk-table",
  th: "govuk-table__header",
  td: "govuk-table__cell",
  label: "govuk-label",
  input: "govuk-input",
  select: "govuk-select",
  button: "govuk-button",
};

/** The page template of GOV.UK Frontend, as its documents give it. */
function govuk(article: Article): string {
  const html = Object.entries(GOVUK).reduce(
    (text, [tag, name]) => text.replaceAll(new RegExp(`<${tag}(?=[ >])`, "g"), `<${tag} class="${name}"`),
    article.html,
  );
  const supported =
    "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";
  const body =
    `<body class="govuk-template__body"><script>${supported}</script><a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>` +
    `<div class="govuk-width-container"><main class="govuk-main-wrapper" id="main-content">${html}</main></div>` +
    `<script type="module">import{initAll}from"/govuk/govuk-frontend.min.js";initAll()</script></body>`;
  return frame(
    article,
    '<link rel="stylesheet" href="/govuk/govuk-frontend.min.css">',
    body,
    ' class="govuk-template"',
  );
}

/** Writes every article as GOV.UK Frontend sets it. @returns the folder */
export function writeGovuk(articles: readonly Article[], into: string): string {
  const source = join(PACKAGES, "govuk-frontend/dist/govuk");
  for (const name of ["govuk-frontend.min.css", "govuk-frontend.min.js"])
    cpSync(join(source, name), join(into, "govuk", name));
  // The style sheet names its fonts and pictures by this address.
  cpSync(join(source, "assets"), join(into, "assets"), { recursive: true });
  for (const article of articles) write(join(into, article.id, "index.html"), govuk(article));
  return into;
}

/** The Starlight site is written beside the packages, where it finds them. */
export const STARLIGHT = join(dirname(PACKAGES), ".starlight");

/** Builds every article with Starlight as it comes. @throws Error when Astro cannot build it */
export function buildStarlight(articles: readonly Article[]): string {
  const folder = STARLIGHT;
  rmSync(folder, { recursive: true, force: true });
  const [first] = articles;
  const languages = [
    ...new Map(articles.map(({ lang, dir }) => [lang.toLowerCase(), { label: lang, lang, dir }])),
  ];
  // Astro takes the packages named here through Vite; others it leaves to Node, which knows no .astro file.
  const dependencies = { "@astrojs/starlight": "*", astro: "*" };
  write(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  write(
    join(folder, "astro.config.mjs"),
    `import { defineConfig, passthroughImageService } from "astro/config";
import starlight from "@astrojs/starlight";
export default defineConfig({
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [starlight({ title: "Report Safely", defaultLocale: "${first!.lang.toLowerCase()}", locales: ${JSON.stringify(Object.fromEntries(languages))} })],
});
`,
  );
  write(
    join(folder, "src/content.config.ts"),
    `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const { id, lang, title, html } of articles) {
    // Starlight prints the title itself.
    const body = html.replace(/<h1[\s\S]*?<\/h1>/, "");
    write(
      join(folder, "src/content/docs", lang.toLowerCase(), `${id}.md`),
      `---\ntitle: ${JSON.stringify(title)}\n---\n\n<div>${body}</div>\n`,
    );
  }
  execFileSync(process.execPath, [join(PACKAGES, "astro/bin/astro.mjs"), "build"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 240_000,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
  });
  return join(folder, "dist");
}

/** Address of an article in the built Starlight site. */
export const starlightPath = ({ id, lang }: Article): string => `/${lang.toLowerCase()}/${id}/`;

export function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Size of the bare page's style. */
export const CSS_BYTES = Buffer.byteLength(CSS);
