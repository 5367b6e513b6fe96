import assert from "node:assert/strict";
import { test } from "node:test";
import { none, pages } from "../site.ts";

// Print rules may style parts of the frame.
const PAPER = /@media print\{(?:[^{}]*\{[^{}]*\})*\}/g;
const styles = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
    .map(([, sheet = ""]) => sheet.replace(PAPER, ""))
    .join("");

/** The class names in the rules of a style sheet. An escape such as `\\:` is part of a name. */
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

/** Returns the class names with a rule of their own, not only inside another selector. */
const ruledAlone = (sheet: string): ReadonlySet<string> =>
  ruled(
    sheet
      .replace(/\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*\)/g, "")
      .replace(/(?<=^|[{},])[^{},@]*[ >+~\[][^{},@]*(?=[,{])/g, ""),
  );

test("each page loads the styles of its elements: if any page has rules for a class, this page has them too", () => {
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
