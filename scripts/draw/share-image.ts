// npm run share-image: draws public/share.png, the picture of link previews. Run it after a change of the logo or the name.
import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { readLocales } from "../../src/core/words/locales.ts";
import { translator } from "../../src/core/words/translate.ts";
import { findBrowser } from "../setup/browser.ts";

const WIDTH = 1200;
const HEIGHT = 630;

const font = (script: string): string => {
  const file = `node_modules/@fontsource-variable/readex-pro/files/readex-pro-${script}-wght-normal.woff2`;
  return `@font-face{font-family:${script};font-weight:160 700;src:url(data:font/woff2;base64,${readFileSync(file, "base64")})}`;
};

const names = readLocales().map(
  (locale) => `<p lang="${locale.tag}" dir="${locale.dir}">${translator(locale, "frame")("name")}</p>`,
);

// The logo has 32 units, and its foot is at the bottom edge. Its beam goes beyond the picture, and the names are inside it.
const page = `<!doctype html><meta charset="utf-8"><style>
${font("latin")}${font("arabic")}
body{margin:0;width:${WIDTH}px;height:${HEIGHT}px;background:#FFFDF8;color:#10233A;position:relative;overflow:hidden}
svg{position:absolute;inset:0}
p{position:absolute;left:520px;margin:0;font:600 60px/1 latin,arabic;letter-spacing:-.018em;direction:ltr}
p[dir=rtl]{letter-spacing:0;direction:rtl}
p:nth-of-type(1){top:206px}p:nth-of-type(2){top:284px}p:nth-of-type(3){top:366px}
</style>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}">
<path fill="#FFE6AE" d="M304 291L1200 -185v1000L304 339z"/>
<g transform="translate(80 155) scale(16)"><path fill="#10233A" d="M9.5 1l5 5h-10zM5.5 8h8v4h-8zM5.5 14h8L16 31H3z"/></g>
</svg>${names.join("")}`;

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
await tab.setContent(page);
await tab.evaluate(() => document.fonts.ready);
await tab.screenshot({ path: "public/share.png" });
await browser.close();
