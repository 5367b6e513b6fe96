import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import type { Face } from "../../src/islands/after-paint/after-paint.ts";
import { remembered } from "../../src/domain/remembered.ts";
import { covers } from "./unicode-range.ts";

/** A page, and the script inside it that asks for the rest; none where there is no rest. */
export interface Late {
  readonly html: string;
  readonly script: string | undefined;
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PAPER = /<link rel="stylesheet" href="([^"]+)" media="print">/;
const LATE = /<script>([^<]*)<\/script><\/head>/;
const FACE = /@font-face\{([^}]*)\}/g;

/**
 * A page whose modules, paper and type are asked for once it has been painted. Components are written as ever, with
 * `<script>`, a style sheet for print and `@font-face`; here they are named in one script in the head instead.
 * Without script, paper has its style sheet all the same, and letters are those of the system.
 *
 * @param html a built page
 * @throws Error when a page has no style sheet for print, or a typeface does not name its file, weight and letters
 */
export function askedLate(html: string): Late {
  const modules = [...html.matchAll(MODULE)].map(([, src = ""]) => src);
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
  const faces = [...html.matchAll(FACE)]
    .map(([, face = ""]) => faceOf(face))
    .filter(([, , { unicodeRange = "" }]) => covers(unicodeRange, title));
  // One alone is for all that it has.
  if (faces.length === 1)
    faces[0] = [faces[0]![0], faces[0]![1], { ...faces[0]![2], unicodeRange: undefined }];
  const paper = PAPER.exec(html)?.[1];
  if (modules.length + faces.length === 0) return { html, script: undefined };
  if (!paper) throw new Error(`${title}: no style sheet for print`);
  const script = callOf(JSON.stringify([faces, modules, paper]).slice(1, -1));
  const bare = html.replace(MODULE, "").replace(FACE, "").replace(PAPER, "<noscript>$&</noscript>");
  return { html: bare.replace("</head>", () => `<script>${script}</script></head>`), script };
}

/** Addresses of the modules that a built page asks for late. */
export const modulesOf = (html: string): string[] =>
  [...(LATE.exec(html)?.[1] ?? "").matchAll(/"(\/[^"()]+\.js)"/g)].map(([, src = ""]) => src);

/** The function of src/islands/after-paint with what it is told, as browsers read it. */
const callOf = remembered((args: string): string => {
  const code = readFileSync("src/islands/after-paint/after-paint.ts", "utf8");
  const called = `${code};afterPaint(${args})`;
  return transformSync(called, { loader: "ts", format: "iife", minify: true, target: "es2020" }).code.trim();
});

const faceOf = remembered((rule: string): Face => {
  const said = (name: string): string => {
    const found = new RegExp(`(?:^|;)${name}:([^;]+)`).exec(rule)?.[1];
    if (!found) throw new Error(`@font-face{${rule}}: no ${name}`);
    return found;
  };
  return [
    said("font-family").replaceAll('"', ""),
    said("src").replace(/format\([^)]*\)$/, ""),
    {
      weight: said("font-weight"),
      display: said("font-display") as FontDisplay,
      unicodeRange: said("unicode-range"),
    },
  ];
});
