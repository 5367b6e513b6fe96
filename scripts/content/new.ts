// npm run new -- situation|service|guide ID: writes the files of something new, with ⟦what to write⟧ for a person to fill.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isMap, parseDocument, type YAMLMap } from "yaml";
import { filesOf } from "../../src/core/words/load/parity.ts";

const TEMPLATES = fileURLToPath(new URL("templates", import.meta.url));
/**
 * One folder of templates each: `data` goes to src/data, and `words` to every language. A template with ID in its name
 * becomes a new file. Others add text to an existing file.
 */
const KINDS = readdirSync(TEMPLATES).sort();
const USAGE = `npm run new -- ${KINDS.join("|")} ID, as in: npm run new -- service tel-exemple`;

/**
 * Writes the files of something new, and adds to the files that list all of its kind.
 *
 * @returns their paths from the root, and whether each file is new
 * @throws Error that says what to type instead
 */
export function create(root: string, kind = "", id = ""): { path: string; isNew: boolean }[] {
  if (!KINDS.includes(kind))
    throw new Error(`${kind === "" ? "What is new?" : `"${kind}" cannot be made.`} ${USAGE}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}": an id is small letters, digits and single hyphens, as tel-exemple. ${USAGE}`);
  const languages = readdirSync(join(root, "locales"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `locales/${name}`);
  const templates = filesOf(join(TEMPLATES, kind)).flatMap((name) => {
    const text = readFileSync(join(TEMPLATES, kind, name), "utf8").replaceAll("__ID__", id);
    const [part = "", ...rest] = name.split("/");
    return (part === "data" ? ["src/data"] : languages).map((folder) => ({
      path: join(folder, ...rest).replace("ID", id),
      isNew: name.includes("ID"),
      text,
    }));
  });
  const written = templates.map(({ path, isNew, text }) => {
    const there = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
    if (isNew && there !== undefined)
      throw new Error(`${path} is there already: change that file, or choose another id.`);
    return { path, isNew: there === undefined, text: isNew ? text : inserted(there ?? "", text, id, path) };
  });
  // Write only after all checks: all files or none.
  for (const { path, text } of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return written.map(({ path, isNew }) => ({ path, isNew }));
}

/** Inserts a piece after the last entry of its map in a YAML text. No other line changes. */
function inserted(text: string, piece: string, id: string, path: string): string {
  let map = parseDocument(text).contents as YAMLMap | null;
  let rest = piece;
  for (let key = keyOf(rest); map?.has(key); key = keyOf(rest)) {
    const value = map.get(key);
    if (key === id || !isMap(value))
      throw new Error(`${path} has ${key} already: change it there, or choose another id.`);
    map = value;
    rest = rest.replace(/^.*\n/, "");
  }
  const last = text.slice(0, map?.range?.[1] ?? text.length).trimEnd().length;
  const end = text.indexOf("\n", last);
  return end < 0 ? `${text}\n${rest}` : text.slice(0, end + 1) + rest + text.slice(end + 1);
}

/** Returns the first key of a piece of YAML. */
const keyOf = (yaml: string): string => /^\s*([^\s:]+):/.exec(yaml)?.[1] ?? "";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const { made = [], changed = [] } = Object.groupBy(
      create(process.cwd(), ...process.argv.slice(2)),
      ({ isNew }) => (isNew ? "made" : "changed"),
    );
    const named = (files: typeof made): string => files.map(({ path }) => path).join(" ");
    for (const { path } of [...made, ...changed]) console.log(path);
    console.log(
      "Write what stands between ⟦ and ⟧ in each. npm run locales and the build name what is left.",
    );
    const [kind, id] = process.argv.slice(2);
    if (kind === "situation")
      console.log(
        `Then write sentences as people type them in each locales/XX/said/${id}.txt and run npm run ear:train; and name ${id} under \`situations\` in src/data/pages.yaml, where its readers look for it.`,
      );
    // A build before the undo may have added the new service to the public log.
    console.log(
      `To undo all of it, and whatever else was changed there since the last commit: rm ${named(made)} && git checkout -- ${named(changed)} src/data/changes.yaml src/data/values.json`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
