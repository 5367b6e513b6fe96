import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { transformSync } from "esbuild";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pocket } from "../../views/pocket/index.ts";
import Notes from "./notes.astro";

const made = new WeakMap<Pocket, Promise<string>>();

/** The whole file of one language, written once: two pages say how large it is. */
export function pocketFile(pocket: Pocket): Promise<string> {
  const file = made.get(pocket) ?? write(pocket);
  made.set(pocket, file);
  return file;
}

/** Written apart from the pages of the site: none of their style sheets and scripts may come into it. */
async function write(pocket: Pocket): Promise<string> {
  const container = await AstroContainer.create();
  // The policy knows the style by its hash: nothing else may be asked for or run.
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style())}'; form-action 'none'; base-uri 'none'`;
  const props = { pocket, style: style(), policy };
  const html = await container.renderToString(Notes, { props, partial: false });
  return html
    .replace(AROUND, "$1")
    .replace(SPACES, " ")
    .replace(QUOTED, "=$1")
    .replace(ENDS, "")
    .replaceAll(UNTRANSLATED, "");
}

// A phone's memory is small, and so is a borrowed USB key: what HTML lets one leave out is left out.
const AROUND =
  /\s*(<\/?(?:article|body|br|details|div|footer|h[1-6]|head|header|html|li|main|meta|nav|p|section|style|summary|title|ul)\b[^>]*>)\s*/g;
const SPACES = /\s{2,}/g;
const QUOTED = /(?<=<[a-z][^<>]*)="([\w#:+.-]+)"(?=[^<>]*>)/g;
const ENDS = /<\/(?:li|p)>/g;
/** Said of every number and name it would be a fiftieth of the file. */
const UNTRANSLATED = " translate=no";

let css: string | undefined;

/** The colours and sizes of the site, and the looks of this file: Tailwind has no part in it. */
function style(): string {
  if (css !== undefined) return css;
  const read = (name: string): string => readFileSync(join(process.cwd(), "src", name), "utf8");
  const looks = read("components/pocket/pocket.css");
  const tokens = read("styles/tokens.css")
    .replace(/@theme(?: inline)? \{/g, ":root {")
    .replace(/^ +(--[\w-]+): [^;]+;$/gm, (token, name: string) =>
      looks.includes(`var(${name})`) ? token : "",
    );
  return (css = transformSync(tokens + looks, {
    loader: "css",
    minify: true,
  }).code.trim());
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
