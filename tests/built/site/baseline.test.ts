import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import css from "@eslint/css";
import { Linter } from "eslint";
import script from "eslint-plugin-baseline-js";
import { DIST, pages } from "../site.ts";

/**
 * The year of the oldest supported telephones. The table need not list what every browser knew at the end of
 * that year.
 */
const YEAR = 2021;

/** First column of the table of docs/browsers.md: newer features, each with its fallback. */
const told = [...readFileSync("docs/browsers.md", "utf8").matchAll(/^\| `([^`]+)`/gm)]
  .map(([, name = ""]) => name)
  .sort();

const linter = new Linter();
type Config = Parameters<Linter["verify"]>[1];

/**
 * Returns the newer features of some code, as the table names them; a fault when a linter cannot read the
 * code.
 */
function newer(code: string, config: Config): string[] {
  return linter.verify(code, config).map(({ ruleId, message }) => {
    if (!ruleId) return message;
    const [, first = message, second] = /'([^']+)'(?:.*?of property '([^']+)')?/.exec(message) ?? [];
    return second ? `${second}: ${first}` : first;
  });
}

const styles: Config = [
  {
    files: ["**/*"],
    plugins: { css: css as never },
    language: "css/css",
    rules: { "css/use-baseline": ["error", { available: YEAR }] },
  },
];
const scripts: Config = [
  { plugins: { "baseline-js": script as never } },
  script.configs.recommended({ available: YEAR, level: "error" }) as never,
  { languageOptions: { ecmaVersion: 2022 } },
];

const sheets = [
  ...new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet = ""]) => sheet),
    ),
  ),
  ...globSync(`${DIST}/**/*.css`).map((file) => readFileSync(file, "utf8")),
];
/** A rule, or a condition with the rules in it. */
const RULE = /[^{}]*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
/** Every rule once, because most sheets share most rules. */
const rules = [...new Set(sheets.flatMap((sheet) => sheet.match(RULE) ?? []))].join("\n");
const codes = [
  ...globSync(`${DIST}/{_astro,find}/*.js`).map((file) => readFileSync(file, "utf8")),
  ...new Set(
    pages.flatMap(({ html }) =>
      [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = ""]) => code),
    ),
  ),
];

test("docs/browsers.md lists everything newer than a telephone of 2021, with its fallback", () => {
  assert.ok(sheets.length > 10 && codes.length > 4);
  // The check cannot see code outside a rule.
  for (const sheet of sheets) assert.equal(sheet.replace(RULE, "").trim(), "");
  const found = new Set([...newer(rules, styles), ...codes.flatMap((code) => newer(code, scripts))]);
  assert.deepEqual([...found].sort(), told);
});

test("no rule is lost when a browser does not know cascade layers, nesting, range media queries or :has() in a list", () => {
  for (const sheet of sheets) {
    assert.doesNotMatch(sheet, /@layer|@container|\(width[<>]|\(height[<>]|(?<!\\)&/);
    const outside = sheet.replace(/@supports selector\(:has\(\*\)\)\{(?:[^{}]*\{[^{}]*\})*\}/g, "");
    // A browser ignores unknown selectors in :is().
    const lists = [...outside.matchAll(/([^{}]*:has\([^{}]*)\{/g)].map(([, list = ""]) =>
      split(list).filter((one) => !/^:is\(.*\)$/.test(one)),
    );
    const unknown = (one: string): boolean => one.includes(":has(");
    assert.deepEqual(
      lists.filter((list) => list.some(unknown) && !list.every(unknown)),
      [],
    );
  }
});

/** Splits a selector list at the commas outside brackets. */
function split(list: string): string[] {
  let depth = 0;
  return [...list].reduce<string[]>(
    (parts, letter) => {
      depth += letter === "(" ? 1 : letter === ")" ? -1 : 0;
      if (letter === "," && depth === 0) return [...parts, ""];
      return [...parts.slice(0, -1), parts.at(-1) + letter];
    },
    [""],
  );
}
