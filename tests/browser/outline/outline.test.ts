// The outline that a screen reader finds on the main pages: landmarks, headings, lists and controls, in
// order. It leaves out words and the number of repeated items, so that a corrected sentence or number changes
// nothing, and each language has the same outline.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { drawn } from "../../shared/sample.ts";
import { LOCALES, SITUATIONS, planOf, test } from "../support.ts";

const PAGES = [
  { name: "home", path: (id: string) => `/${id}/` },
  {
    name: "plan",
    path: (id: string) =>
      planOf(
        SITUATIONS.find((one) => one.id === "threatened-with-images")!,
        LOCALES.find((one) => one.id === id)!,
      ),
  },
  { name: "guide", path: (id: string) => `/${id}/young/1/` },
  { name: "directory", path: (id: string) => `/${id}/services/` },
  { name: "young", path: (id: string) => `/${id}/young/` },
  { name: "chooser", path: () => "/" },
];
/** `ARIA=write npx playwright test outline` writes the outlines again after an intended change of a page. */
const isWriting = process.env.ARIA === "write";

for (const [at, { name, path }] of PAGES.entries()) {
  // In writing mode, the file for another language may not exist yet.
  for (const { id } of isWriting ? LOCALES.slice(0, 1) : drawn(LOCALES, at)) {
    test(`the outline of a page has not changed and is the same in every language: ${name} (${id})`, async ({
      page,
    }) => {
      const file = fileURLToPath(new URL(`${name}.aria.yml`, import.meta.url));
      await page.goto(path(id));
      const outline = outlineOf(await page.locator("body").ariaSnapshot());
      if (isWriting) writeFileSync(file, outline);
      else expect(outline).toBe(readFileSync(file, "utf8"));
    });
  }
}

interface Part {
  readonly role: string;
  readonly parts: Part[];
}

/** Returns roles and states, without names and text. Equal neighbours become one. */
function outlineOf(snapshot: string): string {
  const root: Part = { role: "", parts: [] };
  const open: Part[] = [root];
  for (const line of snapshot.split("\n")) {
    const [, indent = "", what = ""] = /^( *)- (.*)$/.exec(line) ?? [];
    const role = roleOf(what);
    open.length = indent.length / 2 + 1;
    const part: Part = { role: role ?? "", parts: [] };
    if (role !== undefined) open.at(-1)?.parts.push(part);
    open.push(part);
  }
  return linesOf(root.parts, "").join("\n") + "\n";
}

/**
 * Returns the role of `'heading "Someone: answers" [level=2]':` as `heading [level=2]`; undefined for text
 * and addresses.
 */
function roleOf(what: string): string | undefined {
  const [, role = ""] = /^'?([a-z]+)/.exec(what) ?? [];
  if (["", "text", "paragraph", "strong", "emphasis", "code", "time", "term", "definition"].includes(role))
    return undefined;
  const states = [
    ...what
      .replace(/"(?:[^"\\]|\\.)*"/, "")
      .matchAll(/\[(?:level|checked|expanded|selected|disabled|pressed)[^\]]*\]/g),
  ];
  return [role, ...states.map(([state]) => state)].join(" ");
}

function linesOf(parts: readonly Part[], indent: string): string[] {
  const written = parts.map(({ role, parts: inner }) =>
    [`${indent}- ${role}`, ...linesOf(inner, `${indent}  `)].join("\n"),
  );
  return written.filter((text, at) => text !== written[at - 1]);
}
