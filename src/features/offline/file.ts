import { experimental_AstroContainer as AstroContainer } from "astro/container";
import { createHash } from "node:crypto";
import type { OfflineFile } from "./index.view.ts";
import Notes from "./notes.astro";
import looks from "./offline.css?inline";

const made = new WeakMap<OfflineFile, Promise<string>>();

/** Returns the whole file of one language. It is built once, because two pages print its size. */
export function offlineHtml(offline: OfflineFile): Promise<string> {
  const file = made.get(offline) ?? write(offline);
  made.set(offline, file);
  return file;
}

/** Builds the file apart from the site, so that it gets none of the site's style sheets and scripts. */
async function write(offline: OfflineFile): Promise<string> {
  const container = await AstroContainer.create();
  // The policy allows only this style, by its hash. It blocks every request and every script.
  const policy = `default-src 'none'; style-src 'sha256-${sha256(style)}'; form-action 'none'; base-uri 'none'`;
  const props = { offline, style, policy };
  const html = await container.renderToString(Notes, { props, partial: false });
  return html.replace(AROUND, "$1").replace(SPACES, " ").replace(QUOTED, "=$1").replace(ENDS, "");
}

// A phone or a borrowed USB key has little room, so this leaves out everything that HTML allows to leave out.
const AROUND =
  /\s*(<\/?(?:article|body|br|details|div|footer|h[1-6]|head|header|html|li|main|meta|nav|p|section|style|summary|title|ul)\b[^>]*>)\s*/g;
const SPACES = /\s{2,}/g;
const QUOTED = /(?<=<[a-z][^<>]*)="([\w#:+.-]+)"(?=[^<>]*>)/g;
const ENDS = /<\/(?:li|p)>/g;

/** The style of this file, without sizes and colours that nothing in it uses. */
const style = looks
  .replace(/(--[\w-]+): *[^;{}]+;?/g, (token, name: string) => (looks.includes(`var(${name})`) ? token : ""))
  .replace(/\s+/g, " ")
  .trim();

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");
