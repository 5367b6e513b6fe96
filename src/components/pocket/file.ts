import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { pocketPage } from "./page.ts";
import { translator } from "../../i18n/translate.ts";
import { fileHref } from "../../i18n/urls.ts";
import type { Locale } from "../../schema/shared/locale.ts";
import { pocket, pocketName, sizeText } from "../../views/pocket/index.ts";

const made = new Map<string, string>();

/** The whole file of one language. @throws Error when there is no such language, or a word is missing in it */
export function pocketFile(localeId: string): string {
  const known = made.get(localeId) ?? pocketPage(pocket(localeId), style(), sha256(style()));
  made.set(localeId, known);
  return known;
}

/** What leads to the file: where it is, under which name it is kept, how big it is. */
export function pocketLink(locale: Locale): { href: string; name: string; text: string } {
  const size = sizeText(Buffer.byteLength(pocketFile(locale.id)), locale);
  return {
    href: fileHref(`${locale.id}/notes.html`),
    name: pocketName(locale),
    text: translator(locale, "pocket")("save", { size }),
  };
}

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
