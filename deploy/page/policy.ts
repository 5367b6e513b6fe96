import { createHash } from "node:crypto";
import type { AstroIntegration } from "astro";
import { exitScript } from "../../src/views/site/exit-script.ts";
import { askedLate } from "./after-paint.ts";
import { withoutGaps } from "./gaps.ts";
import { heldBy, rulesFor } from "./rules.ts";
import { withFewTokens } from "./tokens.ts";

const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  // No page sends or asks for anything once it is read: the find box is a module.
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
];
const POLICY = "content-security-policy";
const DATA = '<script type="application/ld+json">';

/**
 * A page with its content policy, which names what stands inside the page and nothing else. Astro would list every hash
 * of the site on every page: three hundred bytes that no compression takes away, and doors that nothing on the page needs.
 * Before, what can wait is asked for late (after-paint.ts), and rules that the page does not use are left out (rules.ts).
 *
 * @param page one that says its own policy is left as it is
 * @throws Error when a script other than the way out stands inside the page: those of the site are files
 */
export function withPolicy(page: Buffer<ArrayBuffer>, file: string): Buffer<ArrayBuffer> {
  const whole = withoutGaps(page);
  if (whole.subarray(0, whole.indexOf("</head>")).includes(POLICY)) return whole;
  const data = inside(whole, "<script", "</script>")
    .filter(({ tag }) => !tag.includes(" src="))
    .map(({ tag, body }) => {
      if (tag !== DATA && (tag !== "<script>" || body.toString() !== exitScript()))
        throw new Error(`${file}: a script inside the page, which its content policy refuses (${tag})`);
      return sha256(body);
    });
  const late = askedLate(withOwnRules(whole).toString());
  const html = Buffer.from(late.html);
  const head = html.indexOf("</head>");
  // A policy binds only what stands behind it.
  const at = Math.min(
    ...["<script", "<style", "</head>"].map((open) => html.indexOf(open)).filter((one) => one >= 0),
  );
  if (head < 0) throw new Error(`${file}: no head to put the content policy in`);
  const styles = inside(html, "<style", "</style>").map(({ body }) => kept(body));
  const rules = [
    ...DIRECTIVES,
    ` script-src ${[...data, ...(late.script ? [sha256(Buffer.from(late.script))] : []), "'self'"].join(" ")}`,
    ` style-src ${["'self'", ...new Set(styles)].join(" ")}`,
  ];
  return Buffer.concat([
    html.subarray(0, at),
    Buffer.from(`<meta http-equiv="${POLICY}" content="${rules.join(";")};">`),
    html.subarray(at),
  ]);
}

const STYLE = "<style>";
const SEAM = "</style><style>";
const SEAM_BYTES = Buffer.from(SEAM);
/** Only the sheet of a kind of page names colours. */
const OF_A_KIND = "--color-paper:";

/** The rules that a page makes for itself and those that it uses of its kind as one style sheet: a second hash cannot be compressed. */
function withOwnRules(html: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
  const start = html.indexOf(STYLE) + STYLE.length;
  if (start < STYLE.length) return html;
  let end = html.indexOf("</style>", start);
  while (html.subarray(end, end + SEAM.length).equals(SEAM_BYTES))
    end = html.indexOf("</style>", end + SEAM.length);
  const sheets = html.toString("utf8", start, end).split(SEAM);
  const held = heldBy(html.toString("latin1", 0, start) + html.toString("latin1", end));
  const others = sheets.filter((sheet) => !sheet.includes(OF_A_KIND)).join("");
  const reader = { others, isRightToLeft: held.isAllRightToLeft };
  const css = sheets
    .map((sheet) => (sheet.includes(OF_A_KIND) ? withFewTokens(rulesFor(sheet, held), reader) : sheet))
    .join("");
  return Buffer.concat([html.subarray(0, start), Buffer.from(css), html.subarray(end)]);
}

/** What stands inside elements that hold no others. */
function inside(html: Buffer, open: string, close: string): { tag: string; body: Buffer }[] {
  const all: { tag: string; body: Buffer }[] = [];
  for (let from = html.indexOf(open); from >= 0; from = html.indexOf(open, from)) {
    const start = html.indexOf(">", from) + 1;
    const end = html.indexOf(close, start);
    all.push({ tag: html.toString("utf8", from, start), body: html.subarray(start, end) });
    from = end;
  }
  return all;
}

const sha256 = (body: Buffer): string => `'sha256-${createHash("sha256").update(body).digest("base64")}'`;

// Some four thousand pages share a dozen style sheets.
const known: { body: Buffer; hash: string }[] = [];

function kept(body: Buffer): string {
  const before = known.find((one) => one.body.equals(body));
  if (before) return before.hash;
  known.push({ body: Buffer.from(body), hash: sha256(body) });
  return kept(body);
}

/** Puts the policy into each page while it is made: written twice, every page would cost a build a third of its time. */
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
