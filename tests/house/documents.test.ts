import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";

const DOCUMENTS = globSync(["*.md", "docs/**/*.md"]);
const CODE = globSync(["{src,tests,scripts,deploy}/**/*.{ts,astro,css,typ}", "*.{ts,js,mjs}"], {
  exclude: (name) => name === "node_modules",
});
const ROOTS = "src|tests|scripts|deploy|locales|docs|public";
/** Checks whether a path is a pattern for files: `locales/XX/`, `src/data/services/ID.yaml`. */
const isExample = (path: string): boolean => /\b(?:ID|XX)\b/.test(path);
const isThere = (path: string): boolean => globSync(path.replaceAll(/\bID\b|\bXX\b/g, "*")).length > 0;

test("every file and folder that a document names exists", () => {
  const gone = DOCUMENTS.flatMap((document) => {
    const text = readFileSync(document, "utf8");
    const named = [...text.matchAll(new RegExp("`((?:" + ROOTS + ")/[^`\\s]*?)/?(?::[^`]*)?`", "g"))]
      .map(([, path = ""]) => path)
      .filter((path) => !isThere(path) && !(isExample(path) && path.startsWith("locales/")));
    const linked = [...text.matchAll(/\]\((?!https?:|#)([\w./-]+\.\w+)\)/g)]
      .map(([, path = ""]) => join(dirname(document), path))
      .filter((path) => !existsSync(path));
    return [...named, ...linked].map((path) => `${document}: ${path}`);
  });
  assert.deepEqual(gone, []);
});

test("every document that a comment names exists", () => {
  const gone = CODE.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/(?:^|[\s("'`])((?:docs\/[\w/-]+|[A-Z]{4,})\.md)\b/g)]
      .map(([, path = ""]) => path)
      .filter((path) => !existsSync(path) && path !== "GLOSSARY.md")
      .map((path) => `${file}: ${path}`);
  });
  assert.deepEqual(gone, []);
});

test("every promise to the visitor is in its document, with its tests", () => {
  const document = readFileSync("docs/promises.md", "utf8");
  const written = [...document.matchAll(/^\| (\d+) \| ([^|]+) \|[^|]+\| ([^|]+) \|$/gm)];
  assert.equal(written.length, 10);
  for (const [, number = "", name = "", tests = ""] of written) {
    const files = globSync("tests/browser/**/*.test.ts").filter((file) =>
      new RegExp(`["\`]${number}\\. ${name}[:,]`).test(readFileSync(file, "utf8")),
    );
    const missing = files.filter((file) => !tests.includes(file));
    assert.ok(files.length > 0, `no test holds promise ${number}, ${name}`);
    assert.deepEqual(missing, [], `promise ${number}, ${name}`);
  }
});
