import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { createHash } from "node:crypto";
import type { Pocket } from "./index.view.ts";
import Notes from "./notes.astro";
import looks from "./offline.css?inline";

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
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; form-action 'none'; base-uri 'none'`;
  const props = { pocket, style, policy };
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

/** The looks of this file, without the sizes and colours that nothing in it asks for. */
const style = looks
  .replace(/(--[\w-]+): *[^;{}]+;?/g, (token, name: string) => (looks.includes(`var(${name})`) ? token : ""))
  .replace(/\s+/g, " ")
  .trim();

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
