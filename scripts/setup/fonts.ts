import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, globSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** A system's only type: the package of Debian that brings it, and which of its files are meant. */
interface SystemType {
  readonly name: string;
  readonly package: string;
  readonly files: RegExp;
}

/** A wide one, one with Arabic, and one without. */
const TYPES: readonly SystemType[] = [
  { name: "dejavu", package: "fonts-dejavu-core", files: /^DejaVuSans(-Bold)?\.ttf$/ },
  { name: "noto", package: "fonts-noto-core", files: /^NotoSans(Arabic)?-.*\.ttf$/ },
  { name: "liberation", package: "fonts-liberation", files: /^LiberationSans-.*\.ttf$/ },
];

/** Kept out of the system's own folders, so that this machine goes on showing what it shows. */
const FOLDER = resolve("artefacts/fonts");

/**
 * A file of fontconfig for each type, by the type's name: a browser that is started with it as `FONTCONFIG_FILE` knows
 * no other type. Packages are unpacked and never installed: that needs no rights.
 *
 * @throws Error saying what to do where a package can neither be found nor fetched
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

/** Folder in which a package lies unpacked. */
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
