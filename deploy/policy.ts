import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";

const INLINE = /<(script|style)(?:\s(?![^>]*\ssrc=)(?!src=)[^>]*)?>([\s\S]*?)<\/\1>/g;
const DATA = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;
const HASH = / 'sha256-[A-Za-z0-9+/=]+'/g;

/**
 * The content policy of a page with the hashes of that page only. Astro lists every hash of the site on
 * every page: three hundred bytes that no compression takes away, and doors that nothing on the page needs.
 *
 * @throws Error when something inline has no hash, since browsers would then refuse it in silence
 */
export function prunePolicy(html: string, file: string): string {
  const used = new Set([...html.matchAll(INLINE)].map(([, , code = ""]) => ` 'sha256-${sha256(code)}'`));
  const data = [...html.matchAll(DATA)].map(([, code = ""]) => ` 'sha256-${sha256(code)}'`);
  const pruned = html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (written) => {
    // Astro gives no hash to data for machines.
    const policy = written.replace("script-src", `script-src${data.join("")}`);
    const missing = [...used].find((hash) => !policy.includes(hash));
    if (missing) throw new Error(`${file}: an inline script or style is not in the content policy (${missing.trim()})`);
    return policy.replace(HASH, (hash) => (used.has(hash) ? hash : ""));
  });
  return pruned;
}

/** Prunes the policy of each page while it is made: written twice, every page would cost a build a third of its time. */
export function policy(): AstroIntegration {
  return {
    name: "policy",
    hooks: {
      "astro:config:setup": ({ addMiddleware, command }) => {
        if (command === "build") addMiddleware({ order: "post", entrypoint: new URL("./policy-middleware.ts", import.meta.url) });
      },
    },
  };
}

// Some four thousand pages share a dozen style sheets and scripts.
const hashes = new Map<string, string>();

function sha256(text: string): string {
  const hash = hashes.get(text) ?? createHash("sha256").update(text).digest("base64");
  hashes.set(text, hash);
  return hash;
}
