import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { remembered } from "../src/core/remembered.rules.ts";
import { exitScript } from "../src/shell/exit/exit-script.view.ts";

const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  // No page sends or fetches data after it has loaded: the find box is a module.
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
];
const POLICY = "content-security-policy";

/**
 * Adds the content policy to a page. It names the hashes of the inline scripts and styles, and nothing else. It comes
 * before the first script and style, because a policy applies only to what follows it.
 *
 * @param html a page. If it has its own policy, it stays as it is
 * @throws Error for an inline script other than the exit: all other scripts are files
 */
export function withPolicy(html: string, file: string): string {
  const head = html.indexOf("</head>");
  if (head < 0) throw new Error(`${file}: no head to put the content policy in`);
  if (html.slice(0, head).includes(POLICY)) return html;
  const scripts = inside(html, "script").filter(({ tag }) => !/ src=|type="application\/ld\+json"/.test(tag));
  for (const { tag, body } of scripts)
    if (tag !== "<script>" || body !== exitScript())
      throw new Error(`${file}: a script inside the page, which its content policy refuses (${tag})`);
  const styles = inside(html, "style");
  const rules = [
    ...DIRECTIVES,
    ["script-src 'self'", ...hashesOf(scripts)].join(" "),
    ["style-src 'self'", ...hashesOf(styles)].join(" "),
  ];
  const at = /<script|<style|<\/head>/.exec(html)!.index;
  const meta = `<meta http-equiv="${POLICY}" content="${rules.join("; ")}">`;
  return html.slice(0, at) + meta + html.slice(at);
}

interface Part {
  readonly tag: string;
  readonly body: string;
}

/** Returns the elements with this name. They contain only text. */
const inside = (html: string, name: string): Part[] =>
  [...html.matchAll(new RegExp(`(<${name}\\b[^>]*>)([^]*?)</${name}>`, "g"))].map(
    ([, tag = "", body = ""]) => ({ tag, body }),
  );

const hashesOf = (parts: readonly Part[]): string[] => [...new Set(parts.map(({ body }) => sha256(body)))];

// Thousands of pages share about a dozen style sheets, so this caches their hashes.
const sha256 = remembered(
  (body: string): string => `'sha256-${createHash("sha256").update(body).digest("base64")}'`,
);

/** Adds the policy while Astro renders a page. A second write of every page would add a third to the build time. */
export function policy(): AstroIntegration {
  return {
    name: "policy",
    hooks: {
      "astro:config:setup": ({ addMiddleware, command }) => {
        if (command === "build")
          addMiddleware({ order: "post", entrypoint: new URL("./policy-middleware.ts", import.meta.url) });
      },
    },
  };
}
