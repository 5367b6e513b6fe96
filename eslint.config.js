import astro from "eslint-plugin-astro";
import tailwind from "eslint-plugin-better-tailwindcss";
import { globSync, readFileSync } from "node:fs";
import tseslint from "typescript-eslint";

// The import walls between files (docs/decisions/0002-walls.md). tests/house/walls.test.ts breaks each on purpose.

/** Forbids imports by pattern. `types: true` still allows type imports. */
const forbid = (...walls) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      patterns: walls.map(([regex, message, { types = false } = {}]) => ({
        regex,
        message,
        allowTypeImports: types,
      })),
    },
  ],
});
const above = (...layers) => [
  `^\\.\\./.*(?<=/)(${layers.join("|")})/|^\\.\\./(${layers.join("|")})/`,
  "A layer imports only from below: core, ui, shell, features, site, pages.",
];
const LAYERS = {
  core: above("ui", "shell", "features", "site", "pages"),
  ui: above("shell", "features", "site", "pages"),
  shell: above("features", "site", "pages"),
  features: above("site", "pages"),
};
const NO_PLATFORM = ["^(astro|zod|i18next|node:)", "It knows no Astro, no Zod, no i18next and no file."];
const RULES = [
  "^\\.(?!.*\\.rules\\.ts$)",
  "Rules import only rules, and types of anything else.",
  { types: true },
];
const CLIENT = [
  "^\\.(?!.*\\.(rules|client)\\.ts$)(?!.*\\.css\\?inline$)",
  "What reaches the browser imports only rules: its words come from attributes.",
  { types: true },
];
const SHOWN = [
  "(\\.(view|load)|/load/.*|/core/facts/.*)(\\.ts)?$",
  "A component shows what it is given: views make it, and it knows only their types.",
  { types: true },
];
const LOOKS = ["\\.astro$", "A view knows nothing of looks."];
const PAGE = ["/core/|\\.rules\\.ts$|/load/", "A page asks a view, and only a view."];

/** The walls of each layer for each ending. ESLint keeps only the last value of a rule, so each pair is one entry. */
const walls = Object.entries(LAYERS).flatMap(([layer, below]) => [
  { files: [`src/${layer}/**/*.ts`], rules: forbid(below) },
  { files: [`src/${layer}/**/*.rules.ts`], rules: forbid(below, NO_PLATFORM, RULES) },
  { files: [`src/${layer}/**/*.client.ts`], rules: forbid(below, NO_PLATFORM, CLIENT) },
  { files: [`src/${layer}/**/*.view.ts`], rules: forbid(below, LOOKS) },
  { files: [`src/${layer}/**/*.astro`], rules: forbid(below, SHOWN) },
]);

const LANGUAGE = "No code outside locales/ names a language of the site.";
const languages = [
  "Literal[value=/^(ar|fr|en)(-CA)?$/]",
  "MemberExpression > Identifier.property[name=/^(ar|fr|en)$/]",
].map((selector) => ({ selector, message: LANGUAGE }));
const path = { selector: "TemplateElement[value.raw=/\\/(ar|fr|en)\\//]", message: LANGUAGE };
const ROOT = "An address begins at the folder of the site: href() and fileHref() of src/core/words/urls.ts.";
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

// Classes without a CSS rule that the build and the tests use to find parts of a page.
const FOUND_BY = [
  "apps",
  "before",
  "door",
  "door-text",
  "find-field",
  "guard",
  "guide-first",
  "head-languages",
  "imperatives",
  "mark",
  "phrase-sound",
  "screen",
  "there",
  "then",
  "when",
];
/** Classes with a rule in our style sheets. */
const styled = globSync("src/**/*.css").flatMap((file) =>
  [
    ...readFileSync(file, "utf8")
      .replace(/\/\*[^]*?\*\//g, "")
      .matchAll(/\.([a-z][\w-]*)/g),
  ].map(([, name]) => name),
);
/** Classes in the selectors of scripts. */
const sought = globSync("src/**/*.client.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/["'`]([\w\s>:()-]*\.[a-z][^"'`]*)["'`]/g)].flatMap(
    ([, selector]) => [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name),
  ),
);
const own = [...styled, ...sought, ...FOUND_BY].map((name) => `^${name}$`);

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
  ...walls,
  {
    files: ["src/**/*.{ts,astro}"],
    rules: { "no-restricted-syntax": ["error", ...languages, path, ...rooted, style] },
  },
  {
    files: ["src/**/*.rules.ts"],
    rules: {
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
  // "fr" means Friday in these files.
  {
    files: ["src/core/vocabulary.rules.ts", "src/**/hours.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["src/**/*.test.ts", "src/**/tests/**/*.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off", "no-restricted-syntax": "off" },
  },
  {
    files: ["src/pages/**"],
    rules: {
      ...forbid(PAGE),
      "no-restricted-syntax": ["error", ...languages, path, ...rooted, style, ...logic],
    },
  },
  {
    files: ["src/**/*.astro"],
    plugins: { "better-tailwindcss": tailwind },
    settings: { "better-tailwindcss": { entryPoint: "src/shell/styles/site.css" } },
    rules: {
      // Width and height are the same in every writing direction.
      "better-tailwindcss/enforce-logical-properties": [
        "error",
        { ignore: ["(^|:)(size|[wh]|(min|max)-[wh])-"] },
      ],
      "better-tailwindcss/no-unknown-classes": ["error", { ignore: own }],
      // Tests that read built pages by their tags would take ">" in a class for the end of a tag.
      "better-tailwindcss/no-restricted-classes": ["error", { restrict: [".*>.*"] }],
    },
  },
);
