import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { compile } from "tailwindcss";

/** Returns the classes in the rules of our own style sheets. */
function own(): string[] {
  const sheets = globSync("src/**/*.css").map((file) =>
    readFileSync(file, "utf8").replace(/\/\*[^]*?\*\//g, ""),
  );
  const names = sheets.flatMap((sheet) =>
    [...sheet.matchAll(/[^\w\d"]\.([a-z][\w-]*)/g)].map(([, name = ""]) => name),
  );
  return [...new Set(names)];
}

test("no class of our own has the name of a utility, because it would also get the utility's rule", async () => {
  const { build } = await compile(
    `${readFileSync("src/shell/styles/tokens.css", "utf8")} @tailwind utilities;`,
  );
  const classes = own();
  assert.ok(classes.length > 100);
  const rules = build([...classes, "flex"]);
  assert.match(rules, /^\.flex \{/m);
  assert.deepEqual(
    classes.filter((name) => rules.includes(`\n.${name} {`)),
    [],
  );
});

test("a class that a script sets has a rule in the style sheets, or is a utility that a sheet finds in the script", async () => {
  const { build } = await compile(
    ["tokens", "utilities"].map((name) => readFileSync(`src/shell/styles/${name}.css`, "utf8")).join("\n") +
      "@tailwind utilities;",
  );
  const searched = new Set(
    globSync("src/**/*.css").flatMap((sheet) =>
      [...readFileSync(sheet, "utf8").matchAll(/@source "([^"]+)"/g)].flatMap(([, path = ""]) =>
        globSync(join(dirname(sheet), path)),
      ),
    ),
  );
  const isUtility = (name: string): boolean => build([name]).includes(`.${name} {`);
  const rules = new Set(own());
  const given = globSync("src/**/*.client.ts").flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/class(?:Name = |=)"([a-z][\w -]*)"/g)].flatMap(
      ([, names = ""]) => names.split(" ").map((name) => [file, name] as const),
    ),
  );
  assert.ok(given.length > 3);
  assert.deepEqual(
    given.filter(([file, name]) => !rules.has(name) && !(searched.has(file) && isUtility(name))),
    [],
  );
});
