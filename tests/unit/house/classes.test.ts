import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { compile } from "tailwindcss";

/** Classes that our own style sheets have rules for. */
function own(): string[] {
  const sheets = globSync("src/**/*.css").map((file) =>
    readFileSync(file, "utf8").replace(/\/\*[^]*?\*\//g, ""),
  );
  const names = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/[^\w\d"]\.([a-z][\w-]*)/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)];
}

test("no class of our own bears the name of a utility, whose rule it would get as well", async () => {
  const { build } = await compile(`${readFileSync("src/styles/tokens.css", "utf8")} @tailwind utilities;`);
  const classes = own();
  assert.ok(classes.length > 100);
  const rules = build([...classes, "flex"]);
  assert.match(rules, /^\.flex \{/m);
  assert.deepEqual(
    classes.filter((name) => rules.includes(`\n.${name} {`)),
    [],
  );
});
