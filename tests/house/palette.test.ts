import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const document = readFileSync("docs/palette.md", "utf8");
const tokens = readFileSync("src/shell/styles/tokens.css", "utf8");
const SCHEMES = ["light", "dark"] as const;

/** Returns the rows of the table under this heading of the document. */
function table(heading: string): string[][] {
  const [, part = ""] = new RegExp(`^## ${heading}\n([^]*?)(?=^## )`, "m").exec(document) ?? [];
  return [...part.matchAll(/^\| (.+) \|$/gm)]
    .slice(1)
    .map(([, row = ""]) => row.split("|").map((cell) => cell.trim()));
}

/** Returns the light and dark value of a colour from the style sheet. */
const valuesOf = (name: string): string[] =>
  [...tokens.matchAll(new RegExp(`--(?:color-)?${name}:\\s*([^;]+);`, "g"))].flatMap(
    ([, value = ""]) => value.match(/#[0-9a-f]{6}/gi) ?? [],
  );

/** Returns the relative luminance of a colour by WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test("the document of colours has the values of the style sheet", () => {
  const rows = table("Colours");
  assert.ok(rows.length > 10);
  for (const [name = "", ...values] of rows) assert.deepEqual(values.slice(0, 2), valuesOf(name), name);
});

test("each pair of colours has the contrast in the document, and enough of it", () => {
  const enough: Readonly<Record<string, number>> = { "": 7, "*large*": 4.5, "no text": 3 };
  const rows = table("Contrast");
  assert.ok(rows.length > 10);
  for (const [pair = "", light = "", dark = "", use = ""] of rows) {
    const [front = [], back = []] = pair
      .split(" on ")
      .map((name) => (name === "white" ? ["#ffffff", "#ffffff"] : valuesOf(name)));
    for (const [at, said] of [light, dark].entries()) {
      const found = contrast(front[at] ?? "", back[at] ?? "");
      assert.equal(found.toFixed(1), said, `${pair}, ${SCHEMES[at]}`);
      // The tables of the palette are rounded, so this allows half of the last digit.
      assert.ok(found >= (enough[use] ?? Infinity) - 0.05, `${pair}, ${SCHEMES[at]}: ${found}`);
    }
  }
});
