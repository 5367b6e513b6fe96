import assert from "node:assert/strict";
import { test } from "node:test";
import { none, pages } from "../site.ts";

// On paper a room may say something of the frame.
const PAPER = /@media print\{(?:[^{}]*\{[^{}]*\})*\}/g;
const styles = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
    .map(([, sheet = ""]) => sheet.replace(PAPER, ""))
    .join("");

/** The names that a style sheet has rules for; `\\:` and its like are part of a name. */
const known = new Map<string, ReadonlySet<string>>();
function ruled(sheet: string): ReadonlySet<string> {
  const before = known.get(sheet);
  if (before) return before;
  const names = [...sheet.matchAll(/\.((?:[a-z_-]|\\[^\s])(?:[\w-]|\\[^\s])*)/g)].map(([, name = ""]) =>
    name.replace(/\\/g, ""),
  );
  known.set(sheet, new Set(names));
  return new Set(names);
}

/** Those that have a rule wherever they stand, not only inside something else. */
const ruledAlone = (sheet: string): ReadonlySet<string> =>
  ruled(
    sheet
      .replace(/\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g, "")
      .replace(/(?<=^|[{},])[^{},@]*[ >+~\[][^{},@]*(?=[,{])/g, ""),
  );

test("each page brings the looks of what stands on it: a class that any page has rules for, this one has too", () => {
  const sheets = new Set(pages.map(({ html }) => styles(html)));
  const anywhere = new Set([...sheets].flatMap((sheet) => [...ruledAlone(sheet)]));
  const utilities = [...anywhere].filter((name) =>
    /[:[]|^(?:flex|grid|text|p[xyse]|pb[se]|mb[se])-/.test(name),
  );
  assert.ok(utilities.length > 20, "utilities");
  const faults = new Set(
    pages.flatMap(({ markup, html, file }) => {
      const here = ruled(styles(html));
      const used = [...markup.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = ""]) => names.split(/\s+/));
      return [...new Set(used)]
        .filter((name) => anywhere.has(name) && !here.has(name))
        .map((name) => `${name}: ${file.split("/").slice(2, 4).join("/")}`);
    }),
  );
  none([...faults]);
});
