// npm run witness -- https://HOST [--key PUBLIC-KEY]
// Fetches every page of a host and compares it with the build in dist/: docs/hosts/witness.md.
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BUILD_LIST, type BuildList } from "../../deploy/build-list.ts";
import { witness } from "./compare.ts";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: "string" } } });
const root = URL.parse(`${(positionals[0] ?? "").replace(/\/+$/, "")}/`);
const list = `dist/${BUILD_LIST}`;
if (!root || !/^https?:$/.test(root.protocol))
  stop("Say which host: npm run witness -- https://safe.example.org");
if (!existsSync(list))
  stop(`${list} is not there: npm run build comes first, of the commit that the host serves.`);

const own = JSON.parse(readFileSync(list, "utf8")) as BuildList;
if (own.changed || own.commit === "unknown")
  console.log("This build is of no commit alone: what differs may differ because of that.");
const findings = await witness(root, own, { key: values.key });
for (const { what, path, more } of findings)
  console.log(`${what} /${path}${more === undefined ? "" : `: ${more}`}`);
const files = Object.keys(own.files).length;
console.log(
  findings.length === 0
    ? `${files} files of ${root.href}, each as commit ${own.commit} builds it${values.key ? ", and the list is signed" : ""}.`
    : `${findings.length} findings among ${files} files of ${root.href}.`,
);
process.exitCode = findings.length === 0 ? 0 : 1;

function stop(why: string): never {
  console.error(why);
  process.exit(1);
}
