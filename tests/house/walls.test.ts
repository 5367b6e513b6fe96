import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint();

/** Lints code as if it were the file at `filePath`, which does not exist. Returns the error messages. */
async function lint(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath, warnIgnored: true });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ message }) => message)
    .join("\n");
}
const astro = (frontmatter: string, body = "<p>x</p>"): string => `---\n${frontmatter}\n---\n\n${body}\n`;

const FEATURE = "src/features/x";
const WALLS: [title: string, file: string, code: string, says: RegExp][] = [
  [
    "rules know no Astro",
    `${FEATURE}/x.rules.ts`,
    `import { z } from "astro/zod";\nexport default z;\n`,
    /no Astro/,
  ],
  ["rules know no file", `${FEATURE}/x.rules.ts`, `import "node:fs";\n`, /no file/],
  ["rules know no Zod", "src/core/x.rules.ts", `import { z } from "zod";\nexport default z;\n`, /no Zod/],
  [
    "rules run no schema",
    `${FEATURE}/x.rules.ts`,
    `import { Step } from "../../core/facts/schema/plan/step.ts";\nexport default Step;\n`,
    /Rules import only rules/,
  ],
  ["rules call no view", `${FEATURE}/x.rules.ts`, `import "./x.view.ts";\n`, /Rules import only rules/],
  ["rules know no DOM", `${FEATURE}/x.rules.ts`, `export default document.title;\n`, /document/],
  ["core knows no feature", "src/core/x.ts", `import "../features/x/x.ts";\n`, /only from below/],
  [
    "core knows no part of a page",
    "src/core/facts/x.ts",
    `import "../../ui/x.view.ts";\n`,
    /only from below/,
  ],
  ["ui knows no feature", "src/ui/x.view.ts", `import "../features/x/x.ts";\n`, /only from below/],
  ["shell knows no feature", "src/shell/exit/x.ts", `import "../../features/x/x.ts";\n`, /only from below/],
  [
    "a feature does not make the site",
    `${FEATURE}/x.ts`,
    `import "../../site/site.ts";\n`,
    /only from below/,
  ],
  [
    "a view reads nothing global",
    `${FEATURE}/x.view.ts`,
    `import { siteIn } from "../../site/site.ts";\nexport default siteIn;\n`,
    /only from below/,
  ],
  [
    "a view knows nothing of looks",
    `${FEATURE}/x.view.ts`,
    `import X from "./x.astro";\nexport default X;\n`,
    /nothing of looks/,
  ],
  [
    "a component calls no view",
    `${FEATURE}/x.astro`,
    astro(`import { resolver } from "../../ui/links.view.ts";`),
    /views make it/,
  ],
  [
    "a component loads nothing",
    `${FEATURE}/x.astro`,
    astro(`import { load } from "./x.load.ts";`),
    /views make it/,
  ],
  [
    "a component reads no facts",
    `${FEATURE}/x.astro`,
    astro(`import { pathOf } from "../../core/facts/addresses.ts";`),
    /views make it/,
  ],
  [
    "the shell's components call no view",
    "src/shell/x.astro",
    astro(`import { viewOf } from "./page.view.ts";`),
    /views make it/,
  ],
  ["no i18next reaches the browser", `${FEATURE}/x.client.ts`, `import "i18next";\n`, /no i18next/],
  ["no Zod reaches the browser", `${FEATURE}/x.client.ts`, `import "astro/zod";\n`, /no Zod/],
  ["no view reaches the browser", `${FEATURE}/x.client.ts`, `import "./x.view.ts";\n`, /reaches the browser/],
  [
    "no words reach the browser",
    `${FEATURE}/x.client.ts`,
    `import "../../core/words/urls.ts";\n`,
    /reaches the browser/,
  ],
  [
    "a page holds no logic",
    "src/pages/x.astro",
    astro("if (Math.random() > 2) throw new Error();"),
    /holds no logic/,
  ],
  ["a page asks only a view", "src/pages/x.astro", astro(`import "../core/words/urls.ts";`), /asks a view/],
  ["no code names a language", `${FEATURE}/x.view.ts`, `export default "fr";\n`, /names a language/],
  [
    "no code reaches for a language's key",
    "src/core/x.ts",
    `export default (x: { ar: 1 }) => x.ar;\n`,
    /names a language/,
  ],
  [
    "no code writes a language's address",
    "src/ui/x.view.ts",
    "export default (x: string) => `/fr/${x}`;\n",
    /names a language/,
  ],
  [
    "no code writes an address from the root",
    "src/ui/x.view.ts",
    "export default (x: string) => `/data/${x}`;\n",
    /folder of the site/,
  ],
  [
    "no component writes an address from the root",
    "src/ui/x.astro",
    astro("", `<a href="/data/x.json">x</a>`),
    /folder of the site/,
  ],
  ["no style attribute", "src/ui/x.astro", astro("", `<p style="color:red">x</p>`), /blocks style/],
  ["no physical direction", "src/ui/x.astro", astro("", `<p class="ml-2">x</p>`), /logical/i],
  [
    "no class that exists nowhere",
    "src/ui/x.astro",
    astro("", `<p class="flex text-lagoon target">x</p>`),
    /^Unknown class detected: text-lagoon\nUnknown class detected: target$/,
  ],
];

for (const [title, file, code, says] of WALLS) {
  test(`wall: ${title}`, async () => assert.match(await lint(file, code), says));
}

test("a component may import the types of a view", async () => {
  const typed = astro(`import type { View } from "../../shell/page.view.ts";\nexport type Props = View;`);
  assert.equal(await lint(`${FEATURE}/x.astro`, typed), "");
});

test("a test may import anything", async () => {
  assert.equal(await lint(`${FEATURE}/tests/x.test.ts`, `import "../../../site/site.ts";\n`), "");
});
