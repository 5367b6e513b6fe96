import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { remembered } from "../../src/domain/remembered.ts";

/** A page, and the script inside it that asks for the rest; none where there is no rest. */
export interface Late {
  readonly html: string;
  readonly script: string | undefined;
}

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const PAPER = /<link rel="stylesheet" href="([^"]+)" media="print">/;
const LATE = /<script>([^<]*)<\/script><\/head>/;

/**
 * A page whose modules and paper are asked for once it has been painted. Components are written as ever, with
 * `<script>` and a style sheet for print; here they are named in one script in the head instead. Without script, paper
 * has its style sheet all the same.
 *
 * @param html a built page
 * @throws Error when a page has no style sheet for print
 */
export function askedLate(html: string): Late {
  const modules = [...html.matchAll(MODULE)].map(([, src = ""]) => src);
  const title = /<title>([^<]*)/.exec(html)?.[1] ?? "";
  const paper = PAPER.exec(html)?.[1];
  if (modules.length === 0 && !paper) return { html, script: undefined };
  if (!paper) throw new Error(`${title}: no style sheet for print`);
  const script = callOf(JSON.stringify([modules, paper]).slice(1, -1));
  const bare = html.replace(MODULE, "").replace(PAPER, "<noscript>$&</noscript>");
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
