import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, relative } from "node:path";
import { parse, parseDocument } from "yaml";

/** The files that a build reads, and the scripts that write them. */
const NEEDED = [
  "src",
  "locales",
  "public",
  "deploy",
  "scripts",
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
];

const NAMESAKES = "src/data/namesakes.yaml";
const REGIONS = "src/data/everyday-regions.yaml";

/** A copy of the project in its own folder, for tests that change and build it as a volunteer does. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), "report-safely-"));

  /**
   * Copies the project.
   *
   * @param more files that tests inside the copy read, besides the files for a build
   */
  constructor(more: readonly string[] = []) {
    for (const name of [...NEEDED, ...more])
      cpSync(name, join(this.root, name), {
        recursive: true,
        filter: (path) => !path.endsWith("/node_modules"),
      });
    symlinkSync(realpathSync("node_modules"), join(this.root, "node_modules"));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), "utf8");
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** Changes one value of a YAML file and nothing else. */
  set(file: string, path: readonly (string | number)[], value: unknown): void {
    const document = parseDocument(this.read(file));
    document.setIn(path, value);
    this.write(file, document.toString({ lineWidth: 0 }));
  }

  /** Removes one value from a YAML file. */
  delete(file: string, path: readonly (string | number)[]): void {
    const document = parseDocument(this.read(file));
    document.deleteIn(path);
    this.write(file, document.toString({ lineWidth: 0 }));
  }

  /**
   * Keeps only the places with these codes, with their names and postal prefixes, because a small site builds
   * faster.
   */
  keepPlaces(codes: ReadonlySet<string>): void {
    const edit = (file: string, change: (row: string) => string | undefined): void => {
      const [head = "", ...rows] = this.read(file).trimEnd().split("\n");
      this.write(file, [head, ...rows.flatMap((row) => change(row) ?? [])].join("\n") + "\n");
    };
    const kept = (row: string): string | undefined =>
      codes.has(/,(\d{5}|SUP-[A-Z]+),/.exec(row)?.[1] ?? "") ? row : undefined;
    edit("src/data/places.csv", kept);
    edit("src/data/place-names.csv", kept);
    edit("src/data/sectors.csv", kept);
    // A story may name any town of the site in any usual form.
    for (const file of globSync("locales/*/told.yaml", { cwd: this.root })) {
      const { cities = {} } = parse(this.read(file)) as { cities?: Record<string, unknown> };
      for (const code of Object.keys(cities)) if (!codes.has(code)) this.delete(file, ["cities", code]);
    }
    // If the town of the example card is gone, a town with a page replaces it.
    const example = /^([\w-]+),.*,yes,/m.exec(this.read("src/data/places.csv"))?.[1];
    this.set("src/data/share.yaml", ["example"], example);
    // Every language keeps its everyday names of regions, so each region then gets one of the remaining
    // towns.
    const [town] = this.read("src/data/places.csv").split("\n")[1]!.split(",");
    const regions = parse(this.read(REGIONS)) as Record<string, { sources: string[] }>;
    for (const [id, { sources }] of Object.entries(regions))
      this.set(REGIONS, [id], { towns: [town], sources });
    // The name of this town replaces the names of the removed towns.
    const { 2: name } = this.read("src/data/places.csv").split("\n")[1]!.split(",");
    for (const country of Object.keys(parse(this.read(NAMESAKES)) as object))
      this.set(NAMESAKES, [country], [name]);
    edit("src/data/postal.csv", (row) => {
      const [prefix = "", all = "", ...rest] = row.split(",");
      const left = all.split(" ").filter((code) => codes.has(code));
      return left.length === 0 ? undefined : [prefix, left.join(" "), ...rest].join(",");
    });
  }

  /** Returns every source file of the site, by its path. */
  files(): ReadonlyMap<string, string> {
    const all = globSync(
      NEEDED.map((name) => (name.includes(".") ? name : `${name}/**`)),
      {
        cwd: this.root,
        withFileTypes: true,
      },
    );
    const paths = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return new Map(paths.map((path) => [relative(this.root, path), readFileSync(path, "latin1")]));
  }

  /**
   * Builds the copy like `npm run build`, with the scripts that package.json runs before and after.
   *
   * @param env environment variables to add
   * @throws Error with the output of the build
   */
  build(env: NodeJS.ProcessEnv = {}): void {
    const { scripts } = JSON.parse(this.read("package.json")) as { scripts: Record<string, string> };
    const all = ["prebuild", "build", "postbuild"].flatMap((name) => scripts[name] ?? []);
    const bin = join(this.root, "node_modules/.bin");
    execFileSync("sh", ["-c", all.join(" && ")], {
      cwd: this.root,
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  /**
   * Runs test files inside the copy, on the facts and words of the copy.
   *
   * @returns the failed tests by title, and the number of tests
   */
  test(patterns: readonly string[]): { failed: string[]; count: number } {
    const files = globSync([...patterns], { cwd: this.root }).sort();
    // With this variable, the inner tests would report to the outer test.
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined };
    const { stdout } = spawnSync(
      process.execPath,
      ["--test", "--test-isolation=none", "--test-reporter=tap", ...files],
      { cwd: this.root, env, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    const faults = stdout.split(/^(?=\s*(?:not )?ok \d)/m).filter((part) => /^\s*not ok/.test(part));
    return {
      failed: faults.map((fault) => fault.split(/^\s*\.\.\.$/m)[0] ?? fault),
      count: Number(/^# tests (\d+)$/m.exec(stdout)?.[1] ?? 0),
    };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
