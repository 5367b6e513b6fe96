import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** A font that may be the only one of a system: its Debian package, and the files to use. */
interface SystemType {
  readonly name: string;
  readonly package: string;
  readonly files: RegExp;
}

/** A wide font, one with Arabic, and one without. */
const TYPES: readonly SystemType[] = [
  { name: "dejavu", package: "fonts-dejavu-core", files: /^DejaVuSans(-Bold)?\.ttf$/ },
  { name: "noto", package: "fonts-noto-core", files: /^NotoSans(Arabic)?-.*\.ttf$/ },
  { name: "liberation", package: "fonts-liberation", files: /^LiberationSans-.*\.ttf$/ },
];

/** Outside the system's font folders, so that the fonts of this machine do not change. */
const FOLDER = resolve("artefacts/fonts");

/**
 * Returns a fontconfig file for each font, by its name. A browser with this file as `FONTCONFIG_FILE` has no other font.
 * It unpacks packages and does not install them, which needs no root.
 *
 * @throws Error that says what to do if it cannot find or download a package
 */
export function systemTypes(): ReadonlyMap<string, string> {
  return new Map(TYPES.map((type) => [type.name, prepared(type)]));
}

function prepared({ name, package: of, files }: SystemType): string {
  const folder = join(FOLDER, name);
  const conf = join(folder, "fonts.conf");
  if (existsSync(conf)) return conf;
  const installed = matching("/usr/share/fonts", files);
  const found = installed.length > 0 ? installed : matching(unpacked(of), files);
  if (found.length === 0) throw new Error(`${of} holds no file like ${files}`);
  mkdirSync(folder, { recursive: true });
  for (const file of found) copyFileSync(file, join(folder, basename(file)));
  writeFileSync(
    conf,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n` +
      `<fontconfig><dir>${folder}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>\n`,
  );
  return conf;
}

const matching = (folder: string, files: RegExp): string[] =>
  globSync(`${folder}/**/*.ttf`).filter((file) => files.test(basename(file)));

/** Downloads and unpacks a package, and returns the folder. */
function unpacked(name: string): string {
  const to = join(FOLDER, "packages", name);
  mkdirSync(to, { recursive: true });
  try {
    execFileSync("apt-get", ["download", name], { cwd: to, stdio: "ignore" });
    for (const file of globSync(`${to}/*.deb`)) execFileSync("dpkg-deb", ["--extract", file, to]);
  } catch {
    throw new Error(`${name} could not be fetched. On Debian: apt-get install ${name}, then the same again.`);
  }
  return to;
}
