import astro from "eslint-plugin-astro";
import tailwind from "eslint-plugin-better-tailwindcss";
import { globSync, readFileSync } from "node:fs";
import tseslint from "typescript-eslint";

// The walls of the design (docs/decisions/0002-walls.md), each broken on purpose in tests/unit/house/walls.test.ts.

const forbid = (...patterns) => ({
  "no-restricted-imports": ["error", { patterns: patterns.map(([group, message]) => ({ group, message })) }],
});
const CONTENT = [["astro:content"], "Only src/content reads files of facts and words."];
const LOOKS = [
  ["**/components/**", "**/layouts/**", "**/pages/**"],
  "Content and views know nothing of looks.",
];
const SHOWN = "A component shows what it is given: views make everything, and it knows only their types.";
const LANGUAGE = "No code outside locales/ names a language of the site.";
const languages = [
  "Literal[value=/^(ar|fr|en)(-CA)?$/]",
  "MemberExpression > Identifier.property[name=/^(ar|fr|en)$/]",
].map((selector) => ({ selector, message: LANGUAGE }));
const path = { selector: "TemplateElement[value.raw=/\\/(ar|fr|en)\\//]", message: LANGUAGE };
const ROOT = "An address begins at the folder of the site: href() and fileHref() of src/i18n/urls.ts.";
const rooted = [
  "Literal[value=/^\\/[a-z_.]/]",
  "TemplateLiteral > TemplateElement:first-child[value.raw=/^\\/([a-z_.]|$)/]",
].map((selector) => ({ selector, message: ROOT }));
const style = {
  selector: "JSXAttribute[name.name='style']",
  message: "The content policy blocks style attributes.",
};
const logic = [
  "IfStatement",
  "SwitchStatement",
  "ConditionalExpression",
  "ForStatement",
  "ForOfStatement",
  "WhileStatement",
].map((selector) => ({ selector, message: "A page holds no logic: getStaticPaths, one view, one layout." }));

// By these the build and the tests find parts of a page; no rule needs them.
const FOUND_BY = ["directory", "find-field", "guide-first", "head-languages", "on-paper", "platforms"];
// Beside the utilities of Tailwind: what our own style sheets say something of, or a script looks for.
const own = globSync("src/{**/*.css,islands/**/*.ts}")
  .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name))
  .concat(FOUND_BY)
  .map((name) => `^${name}$`);

export default tseslint.config(
  { ignores: ["dist/", ".astro/", "artefacts/", "node_modules/"] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    rules: {
      "no-console": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["src/**/*.{ts,astro}"],
    rules: { ...forbid(CONTENT), "no-restricted-syntax": ["error", ...languages, path, ...rooted, style] },
  },
  {
    files: ["src/domain/**"],
    rules: {
      ...forbid(
        CONTENT,
        [["astro", "astro/*", "zod", "node:*"], "src/domain knows no Astro, no Zod and no file."],
        [
          ["**/content/**", "**/views/**", "**/i18n/**", "**/components/**", "**/islands/**", "**/dev/**"],
          "src/domain knows only itself and the types of src/schema.",
        ],
      ),
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/schema/**"],
              allowTypeImports: true,
              message: "src/domain knows only the types of src/schema.",
            },
          ],
        },
      ],
      "no-restricted-globals": [
        "error",
        "document",
        "window",
        "navigator",
        "localStorage",
        "fetch",
        "process",
      ],
    },
  },
  {
    files: ["src/islands/**"],
    rules: forbid(
      CONTENT,
      [
        ["i18next", "astro/zod", "zod", "node:*"],
        "Nothing that reaches the browser imports i18next, Zod or Node.",
      ],
      [
        ["**/content/**", "**/views/**", "**/i18n/**", "**/schema/**"],
        "An island gets its words from attributes and its rules from src/domain.",
      ],
    ),
  },
  { files: ["src/views/**"], rules: forbid(LOOKS) },
  {
    files: ["src/content/**"],
    rules: forbid(LOOKS, [["**/views/**"], "Content reads and checks: it knows nothing of views."]),
  },
  {
    files: ["src/components/**", "src/layouts/**"],
    rules: {
      ...forbid(CONTENT, [["**/content/**"], SHOWN]),
      "@typescript-eslint/no-restricted-imports": [
        "error",
        { patterns: [{ group: ["**/views/**"], allowTypeImports: true, message: SHOWN }] },
      ],
    },
  },
  // "fr" is Friday here.
  { files: ["src/domain/vocabulary.ts", "src/**/hours.ts"], rules: { "no-restricted-syntax": "off" } },
  {
    files: ["src/pages/**"],
    rules: {
      ...forbid(CONTENT, [
        ["**/i18n/**", "**/domain/**", "**/schema/**"],
        "A page asks a view, and only a view.",
      ]),
      "no-restricted-syntax": ["error", ...languages, path, ...rooted, style, ...logic],
    },
  },
  {
    files: ["src/**/*.astro"],
    plugins: { "better-tailwindcss": tailwind },
    settings: { "better-tailwindcss": { entryPoint: "src/styles/site.css" } },
    rules: {
      // How wide and how high is the same in every direction.
      "better-tailwindcss/enforce-logical-properties": [
        "error",
        { ignore: ["(^|:)(size|[wh]|(min|max)-[wh])-"] },
      ],
      "better-tailwindcss/no-unknown-classes": ["error", { ignore: own }],
      // Whoever reads a built page by its tags would take it for the end of one.
      "better-tailwindcss/no-restricted-classes": ["error", { restrict: [".*>.*"] }],
    },
  },
);
