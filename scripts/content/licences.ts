// npm run licences
// Writes public/licences.txt: the version and the full licence of each package whose work reaches a reader.
import { existsSync, globSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

export const LICENCES = "public/licences.txt";

/** Code that may be in a script of the site: client files, and modules that views bundle. */
const SCRIPTS = "src/**/*.client.ts";
const SOURCES = "src/**/*.{css,astro,ts,typ}";
const VIEWS = /from "\.\/(src\/[^"]+\.ts)"/g;
/** Matches fonts, pictures and style sheets of a package, by import path. */
const ASSET =
  /["'(/](?:node_modules\/)?((?:@[a-z0-9-]+\/)?[a-z0-9-]+)(?:\/[^"'\s)]*)?\.(?:css|svg|woff2?|ttf|otf|png)\b/g;
/** Matches fonts for paper, whose path is built from parts. */
const TYPE = /["']node_modules\/(@expo-google-fonts\/[a-z0-9-]+)["']/g;
/** Matches a style sheet to which Tailwind adds its own rules. */
const UTILITIES = /^@tailwind utilities/m;

/** Returns the names of all packages whose code, fonts, icons or styles reach a reader. */
export function shippedPackages(): readonly string[] {
  const sources = globSync(SOURCES).map((file) => readFileSync(file, "utf8"));
  const entries = new Set([
    ...globSync(SCRIPTS),
    ...sources.flatMap((text) => [...text.matchAll(VIEWS)].map(([, file = ""]) => file)),
  ]);
  const { metafile } = buildSync({
    entryPoints: [...entries],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    outdir: "none",
    logLevel: "error",
  });
  const bundled = Object.keys(metafile.inputs).flatMap((file) => packageIn(file) ?? []);
  const taken = sources.flatMap((text) =>
    [ASSET, TYPE].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name)),
  );
  if (sources.some((text) => UTILITIES.test(text))) taken.push("tailwindcss");
  return [...new Set([...bundled, ...taken])].filter((name) => existsSync(join("node_modules", name))).sort();
}

/** Returns the name of the package of a file. @example packageIn("node_modules/@a/b/dist/c.js") // "@a/b" */
function packageIn(file: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
}

/** Returns the licences of packages as one text. @throws Error if a package has no licence file */
export function licences(names = shippedPackages()): string {
  const parts = names.map((name) => {
    const folder = join("node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      version: string;
      license?: string;
    };
    // A font package has one licence for the font and one for the package.
    const files = readdirSync(folder)
      .filter((file) => /^licen[cs]e/i.test(file))
      .sort();
    if (license === undefined || files.length === 0) throw new Error(`${folder}: no licence`);
    const texts = [...new Set(files.map((file) => readFileSync(join(folder, file), "utf8").trim()))];
    return `${name} ${version} (${license})\n\n${texts.join("\n\n")}`;
  });
  return (
    [
      "What reaches a reader of this site and was made by others: code in its scripts, styles, icons and type.",
      ...parts,
    ]
      .join(`\n\n${"=".repeat(72)}\n\n`)
      .replaceAll("\r\n", "\n") + "\n"
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(LICENCES, licences());
  console.log(`${LICENCES}: ${shippedPackages().join(", ")}`);
}
