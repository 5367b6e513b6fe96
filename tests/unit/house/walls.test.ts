import assert from "node:assert/strict";
import { test } from "node:test";
import { ESLint } from "eslint";

const eslint = new ESLint();

/** What the linter refuses in a file that does not exist, as if it stood at `filePath`. */
async function lint(filePath: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath, warnIgnored: true });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ message }) => message)
    .join("\n");
}
const astro = (frontmatter: string, body = "<p>x</p>"): string => `---\n${frontmatter}\n---\n\n${body}\n`;

const WALLS: [title: string, file: string, code: string, says: RegExp][] = [
  [
    "domain knows no Astro",
    "src/domain/broken.ts",
    `import { z } from "astro/zod";\nexport default z;\n`,
    /knows no Astro/,
  ],
  ["domain knows no file", "src/domain/broken.ts", `import "node:fs";\n`, /no file/],
  ["domain knows no Zod", "src/domain/broken.ts", `import { z } from "zod";\nexport default z;\n`, /no Zod/],
  [
    "domain runs no schema",
    "src/domain/broken.ts",
    `import { Step } from "../schema/facts/plan/step.ts";\nexport default Step;\n`,
    /only the types of src.schema/,
  ],
  ["domain knows no content", "src/domain/broken.ts", `import "../content/site.ts";\n`, /knows only itself/],
  ["domain knows no DOM", "src/domain/broken.ts", `export default document.title;\n`, /document/],
  [
    "only content reads collections",
    "src/components/broken.astro",
    astro(`import "astro:content";`),
    /reads files of facts/,
  ],
  [
    "views know nothing of looks",
    "src/views/broken.ts",
    `import "../components/x.ts";\n`,
    /know nothing of looks/,
  ],
  [
    "content knows no view",
    "src/content/broken.ts",
    `import "../views/site/list.ts";\n`,
    /knows nothing of views/,
  ],
  [
    "content knows no looks",
    "src/content/broken.ts",
    `import "../components/x.ts";\n`,
    /know nothing of looks/,
  ],
  [
    "a component calls no view",
    "src/components/broken.astro",
    astro(`import { resolver } from "../views/shared/links.ts";`),
    /views make everything/,
  ],
  [
    "a component knows no content",
    "src/components/broken.astro",
    astro(`import type { Words } from "../content/words/words.ts";`),
    /views make everything/,
  ],
  [
    "a layout calls no view",
    "src/layouts/broken.astro",
    astro(`import { viewOf } from "../views/shared/page.ts";`),
    /views make everything/,
  ],
  ["an island imports no i18next", "src/islands/x/x.ts", `import "i18next";\n`, /reaches the browser/],
  ["an island imports no Zod", "src/islands/x/x.ts", `import "astro/zod";\n`, /reaches the browser/],
  [
    "an island imports no content",
    "src/islands/x/x.ts",
    `import "../../content/site.ts";\n`,
    /from attributes/,
  ],
  ["an island imports no i18n", "src/islands/x/x.ts", `import "../../i18n/urls.ts";\n`, /from attributes/],
  [
    "a page holds no logic",
    "src/pages/broken.astro",
    astro("if (Math.random() > 2) throw new Error();"),
    /holds no logic/,
  ],
  ["a page asks only a view", "src/pages/broken.astro", astro(`import "../i18n/urls.ts";`), /asks a view/],
  ["no code names a language", "src/views/broken.ts", `export default "fr";\n`, /names a language/],
  [
    "no code reaches for a language's key",
    "src/views/broken.ts",
    `export default (x: { ar: 1 }) => x.ar;\n`,
    /names a language/,
  ],
  [
    "no code writes a language's address",
    "src/views/broken.ts",
    "export default (x: string) => `/fr/${x}`;\n",
    /names a language/,
  ],
  [
    "no code writes an address from the root",
    "src/views/broken.ts",
    "export default (x: string) => `/data/${x}`;\n",
    /folder of the site/,
  ],
  [
    "no component writes an address from the root",
    "src/components/broken.astro",
    astro("", `<a href="/data/x.json">x</a>`),
    /folder of the site/,
  ],
  [
    "no style attribute",
    "src/components/broken.astro",
    astro("", `<p style="color:red">x</p>`),
    /blocks style/,
  ],
  ["no physical direction", "src/components/broken.astro", astro("", `<p class="ml-2">x</p>`), /logical/i],
  [
    "no class that exists nowhere",
    "src/components/broken.astro",
    astro("", `<p class="flex text-lagoon">x</p>`),
    /^Unknown class detected: text-lagoon$/,
  ],
];

for (const [title, file, code, says] of WALLS) {
  test(`wall: ${title}`, async () => assert.match(await lint(file, code), says));
}

test("a component may name the type of what a view gives it", async () => {
  const typed = astro(`import type { View } from "../views/shared/page.ts";\nexport type Props = View;`);
  assert.equal(await lint("src/components/broken.astro", typed), "");
});
