import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { stripVTControlCharacters } from "node:util";

const MOST_LINES = 40;
const PAGES = 300;
const root = mkdtempSync(join(tmpdir(), "build-log-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** Builds a small site with our log, without colours. `more` is code in a hook of its configuration. */
function build(more: string): { code: number | null; lines: string[] } {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "src/pages/[locale]/towns"), { recursive: true });
  symlinkSync(realpathSync("node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), '{"type":"module"}');
  writeFileSync(
    join(root, "src/pages/[locale]/towns/[town].astro"),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${PAGES} }, (_, n) => ({ params: { locale: "xx", town: String(n) } }));\n---\n<h1>A town</h1>\n`,
  );
  writeFileSync(
    join(root, "astro.config.mjs"),
    `import { buildReport } from ${JSON.stringify(resolve("deploy/build-report.ts"))};
     const raises = { name: "raises", hooks: { "astro:build:done": ({ logger }) => { ${more} } } };
     export default {
       integrations: [raises, buildReport()],
       logger: { entrypoint: ${JSON.stringify(resolve("deploy/build-log.mjs"))} },
     };`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/astro/bin/astro.mjs", "build"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return { code: status, lines: stripVTControlCharacters(`${stdout}${stderr}`).split("\n") };
}

test("a build of hundreds of pages prints one screen of lines, with the number of pages of each kind and every warning", () => {
  const { code, lines } = build('logger.warn("a number is old"); console.warn("no contact");');
  assert.equal(code, 0, lines.join("\n"));
  assert.ok(lines.length < MOST_LINES, String(lines.length));
  for (const said of [/\[pages\] towns: 300$/, /\[WARN\].*a number is old$/, /^no contact$/])
    assert.ok(
      lines.some((line) => said.test(line)),
      String(said),
    );
  assert.doesNotMatch(lines.join("\n"), /towns\/\d|\r/);
});

test("the log says what stops a build", () => {
  const { code, lines } = build('throw new Error("a page is missing");');
  assert.notEqual(code, 0);
  assert.match(lines.join("\n"), /a page is missing/);
});

test("the build of the site uses this log", () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      "--input-type=module",
      "-e",
      'console.log((await import("./astro.config.mjs")).default.logger.entrypoint.href)',
    ],
    { encoding: "utf8" },
  );
  assert.match(stdout, /\/deploy\/build-log\.mjs$/m);
});
